using SalesProcess.Calendars;

namespace SalesProcess.Tests.Calendars;

/// <summary>What is asked of a schedule: days off, hours as edges of half an hour, two times and a length.</summary>
/// <param name="DaysOff">A bit a day that is off, of the 61 days from 1 September to 31 October 2026.</param>
/// <param name="Edges">The edges of the intervals, in half hours of the day; an even number of them, rising.</param>
/// <param name="MakeUpEdges">The same for Saturdays and Sundays that are worked; none if they have no hours.</param>
/// <param name="From">A time, in minutes from the first day.</param>
/// <param name="To">Another time.</param>
/// <param name="Length">A length, in minutes.</param>
/// <param name="Nanoseconds">What is added to times and length to be exact to, below a minute.</param>
internal sealed record ScheduleCase(
    long DaysOff,
    int[] Edges,
    int[] MakeUpEdges,
    int From,
    int To,
    int Length,
    long Nanoseconds
)
{
    public const int Days = 61;
    public const int Minutes = Days * 24 * 60;

    private static readonly LocalDate First = new(2026, 9, 1);

    public LocalDateTime Start => At(From);

    public LocalDateTime End => At(To);

    public Duration Time => Duration.FromMinutes((long)Length) + Duration.FromNanoseconds(Nanoseconds);

    public WorkingSchedule Schedule() =>
        new(
            new WorkingCalendar(
                new("own", "自有"),
                new DateInterval(First, First.PlusDays(Days - 1)),
                [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
                Enumerable.Range(0, Days).Select(First.PlusDays).Where(IsSpecial).Select(Special)
            ),
            OpeningHours
                .Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, Intervals(Edges))
                .WithMakeUpWorkdays(Intervals(MakeUpEdges))
        );

    public override string ToString() => $"{Schedule()}; off {DaysOff:x}; {Start}..{End}; {Time}";

    private LocalDateTime At(int minutes) =>
        First.AtMidnight().PlusMinutes(minutes).PlusNanoseconds(Nanoseconds);

    // a bit turns an ordinary day off, and makes a day of the weekend worked
    private bool IsSpecial(LocalDate date) => (DaysOff >> Period.DaysBetween(First, date) & 1) == 1;

    private static SpecialDay Special(LocalDate date) =>
        date.DayOfWeek >= IsoDayOfWeek.Saturday
            ? new(date, DayKind.MakeUpWorkday, new("swap", "调休"))
            : new(date, DayKind.Holiday, new("off", "休"));

    private static OpenInterval[] Intervals(int[] edges) =>
        [.. edges.Chunk(2).Select(edge => new OpenInterval(TimeOf(edge[0]), TimeOf(edge[1])))];

    private static LocalTime TimeOf(int halfHours) =>
        halfHours == 48 ? LocalTime.Midnight : LocalTime.FromMinutesSinceMidnight(halfHours * 30);
}
