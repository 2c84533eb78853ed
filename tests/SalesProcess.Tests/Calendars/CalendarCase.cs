using SalesProcess.Calendars;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Calendars;

/// <summary>A generated calendar and a plain model of it: what each day weighs, the first to the last.</summary>
/// <param name="Start">The first day that it knows.</param>
/// <param name="Weekend">The days of the week that are off, a bit each, Monday the lowest.</param>
/// <param name="Marks">A letter for each day: h for a holiday, p for a half day, s for 7/5 of a day, w for a day that
/// is worked whatever its day of the week, anything else for an ordinary day.</param>
internal sealed record CalendarCase(LocalDate Start, int Weekend, string Marks)
{
    public LocalDate End => Start.PlusDays(Marks.Length - 1);

    public bool Knows(LocalDate date) => date >= Start && date <= End;

    public bool Knows(YearMonth month) =>
        Knows(month.OnDayOfMonth(1)) && Knows(month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1));

    public Ratio WeightOf(LocalDate date) =>
        Marks[Period.DaysBetween(Start, date)] switch
        {
            'h' => Ratio.Zero,
            'p' => new Ratio(1, 2),
            's' => new Ratio(7, 5),
            'w' => Ratio.One,
            _ => IsOff(date) ? Ratio.Zero : Ratio.One,
        };

    public bool IsWorked(LocalDate date) => WeightOf(date) != Ratio.Zero;

    /// <summary>The working days, the first to the last.</summary>
    public LocalDate[] Worked() =>
        [.. Enumerable.Range(0, Marks.Length).Select(n => Start.PlusDays(n)).Where(IsWorked)];

    public WorkingCalendar Make() =>
        new(
            new("Generated", "生成"),
            new DateInterval(Start, End),
            Enumerable
                .Range(1, 7)
                .Select(day => (IsoDayOfWeek)day)
                .Where(day => (Weekend >> ((int)day - 1) & 1) == 1),
            Enumerable
                .Range(0, Marks.Length)
                .Select(n => Special(Start.PlusDays(n), Marks[n]))
                .OfType<SpecialDay>()
        );

    private SpecialDay? Special(LocalDate date, char mark) =>
        mark switch
        {
            'h' => SpecialDay.Holiday(date, new("holiday", "假日")),
            'p' or 's' => SpecialDay.PartDay(date, WeightOf(date), new("part", "部分")),
            'w' when IsOff(date) => SpecialDay.MakeUpWorkday(date, new("make-up", "调休")),
            _ => null,
        };

    private bool IsOff(LocalDate date) => (Weekend >> ((int)date.DayOfWeek - 1) & 1) == 1;
}
