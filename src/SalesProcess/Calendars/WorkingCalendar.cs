using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>Which days are worked: the days of the week, and the days that differ from them.</summary>
/// <remarks>
/// A calendar knows a range of days and refuses to guess outside it. Immutable; safe to share between threads. Two
/// calendars are equal if they are the same object.
/// </remarks>
/// <example><c>WorkingCalendar.MainlandChina[new LocalDate(2026, 10, 10)].Kind</c> is a make-up workday, a Saturday.</example>
public sealed class WorkingCalendar
{
    private readonly FrozenSet<IsoDayOfWeek> weekend;
    private readonly FrozenDictionary<LocalDate, SpecialDay> specialDays;
    private readonly LocalDate? provisionalFrom;

    /// <summary>Makes a calendar from a list of days.</summary>
    /// <param name="name">What the calendar is called, in both languages; explanations cite it.</param>
    /// <param name="range">The days that it knows, the first and the last included.</param>
    /// <param name="weekend">The days of the week that are not worked; none if all are.</param>
    /// <param name="specialDays">Holidays and make-up workdays, each date once and inside the range.</param>
    /// <param name="provisionalFrom">The first day that is not announced yet; null if every day is sure.</param>
    /// <exception cref="ArgumentNullException">An argument other than the last, or a special day, is null.</exception>
    /// <exception cref="ArgumentException">A special day stands twice, lies outside the range, is neither a holiday
    /// nor a make-up workday, or is a make-up workday on a day that is worked anyway, and the message names it; a day
    /// of the weekend is no day from Monday to Sunday; the range is not of the ISO calendar, or the first day that
    /// is not announced lies outside it.</exception>
    public WorkingCalendar(
        BilingualText name,
        DateInterval range,
        IEnumerable<IsoDayOfWeek> weekend,
        IEnumerable<SpecialDay> specialDays,
        LocalDate? provisionalFrom = null
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(weekend);
        ArgumentNullException.ThrowIfNull(specialDays);
        Name = name;
        Range = range;
        this.weekend = weekend.ToFrozenSet();
        if (this.weekend.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
        {
            throw new ArgumentException(
                "The weekend has a value that is no day from Monday to Sunday. For no weekend, give an empty list.",
                nameof(weekend)
            );
        }

        if (range.Start.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                $"The range is of the calendar {range.Start.Calendar}. Give days of the ISO calendar.",
                nameof(range)
            );
        }

        if (provisionalFrom is { } unsure && !range.Contains(unsure))
        {
            throw new ArgumentException(
                $"The first day that is not announced, {FactValue.Of(unsure)}, lies outside the range of the calendar. Give a day inside it, or none.",
                nameof(provisionalFrom)
            );
        }

        this.provisionalFrom = provisionalFrom;
        var byDate = new Dictionary<LocalDate, SpecialDay>();
        foreach (SpecialDay day in specialDays)
        {
            ArgumentNullException.ThrowIfNull(day, nameof(specialDays));
            string? fault =
                !range.Contains(day.Date) ? "lies outside the range of the calendar"
                : day.Kind is not (DayKind.Holiday or DayKind.MakeUpWorkday)
                    ? "must be a holiday or a make-up workday"
                : day.Kind == DayKind.MakeUpWorkday && !this.weekend.Contains(day.Date.DayOfWeek)
                    ? "is a make-up workday, but no day of the weekend: it is worked anyway"
                : !byDate.TryAdd(day.Date, day) ? "stands twice"
                : null;
            if (fault is not null)
            {
                throw new ArgumentException(
                    $"The special day {FactValue.Of(day.Date)} {fault}.",
                    nameof(specialDays)
                );
            }
        }

        this.specialDays = byDate.ToFrozenDictionary();
    }

    /// <summary>
    /// Mainland China, 2007 to 2027: Monday to Friday, with the holidays and make-up workdays of the State Council's
    /// notices as last amended. 2027 is provisional: its notice is not in this version of the library.
    /// </summary>
    public static WorkingCalendar MainlandChina { get; } = MainlandChinaData.Load();

    /// <summary>What the calendar is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The days that the calendar knows, the first and the last included.</summary>
    public DateInterval Range { get; }

    /// <summary>Gets a day.</summary>
    /// <param name="date">A date inside <see cref="Range"/>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the range.</exception>
    public CalendarDay this[LocalDate date]
    {
        get
        {
            if (!Range.Contains(date))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(date),
                    LocalDatePattern.Iso.Format(date),
                    $"The calendar '{Name}' knows {FactValue.Of(Range.Start)} to {FactValue.Of(Range.End)} only."
                );
            }

            SpecialDay? special = specialDays.GetValueOrDefault(date);
            DayKind kind =
                special?.Kind ?? (weekend.Contains(date.DayOfWeek) ? DayKind.Weekend : DayKind.WorkingDay);
            bool worked = kind is DayKind.WorkingDay or DayKind.MakeUpWorkday;
            return new CalendarDay(date, kind, worked ? Ratio.One : Ratio.Zero, special?.Name);
        }
    }

    /// <summary>Gets a whole month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The month day by day; a refusal where the calendar does not know all of it.</returns>
    public Decision<CalendarMonth> Month(YearMonth month)
    {
        var calendar = Fact.Named("calendar", Name.English, new("calendar", "日历"), Name);
        var asked = new Fact("month", FactValue.Of(month), new("month", "月份"));
        DateInterval days = month.ToDateInterval();
        if (!Range.Contains(days))
        {
            return Decision.Refuse<CalendarMonth>(
                CalendarRefusals.OutsideRange.Because(
                    clause: null,
                    calendar,
                    new Fact("first", FactValue.Of(Range.Start), new("first day", "首日")),
                    new Fact("last", FactValue.Of(Range.End), new("last day", "末日")),
                    asked
                )
            );
        }

        var answer = new CalendarMonth(
            month,
            Name,
            days.End >= provisionalFrom ? CalendarStatus.Provisional : CalendarStatus.Official,
            days.Select(date => this[date]).ToValueList()
        );
        return Decision.Accept(answer, CalendarExplanations.Of(answer, calendar, asked));
    }
}
