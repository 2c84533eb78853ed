using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Which days are worked: the days of the week, and the days that differ from them.</summary>
/// <remarks>
/// A calendar knows a range of days and refuses to guess outside it. Immutable; safe to share between threads. Two
/// calendars are equal if they are the same object.
/// </remarks>
/// <example><c>WorkingCalendar.MainlandChina[new LocalDate(2026, 10, 10)].Kind</c> is a make-up workday, a Saturday.</example>
public sealed partial class WorkingCalendar
{
    private readonly DaySource days;
    private readonly LocalDate? provisionalFrom;

    /// <summary>Makes a calendar from a list of days.</summary>
    /// <param name="name">What the calendar is called, in both languages; explanations cite it.</param>
    /// <param name="range">The days that it knows, the first and the last included.</param>
    /// <param name="weekend">The days of the week that are not worked; none if all are.</param>
    /// <param name="specialDays">Holidays, make-up workdays and part days, each date once and inside the range.</param>
    /// <param name="provisionalFrom">The first day that is not announced yet; null if every day is sure.</param>
    /// <exception cref="ArgumentNullException">An argument other than the last, or a special day, is null.</exception>
    /// <exception cref="ArgumentException">A special day stands twice, lies outside the range, is neither a holiday,
    /// nor a make-up workday, nor a part day, has a weight that does not fit its kind, or is a make-up workday on a day
    /// that is worked anyway, and the message names it; the weights are finer than a millionth of a day; a day
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
        var daysOff = weekend.ToFrozenSet();
        if (daysOff.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
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

        Name = name;
        Range = range;
        days = new ListedDays(name, range, daysOff, specialDays);
        this.provisionalFrom = provisionalFrom;
    }

    private WorkingCalendar(
        BilingualText name,
        DateInterval range,
        DaySource days,
        LocalDate? provisionalFrom
    )
    {
        Name = name;
        Range = range;
        this.days = days;
        this.provisionalFrom = provisionalFrom;
    }

    /// <summary>
    /// Mainland China, 2007 to 2027: Monday to Friday, with the holidays and make-up workdays of the State Council's
    /// notices as last amended. 2027 is provisional: its notice is not in this version of the library. For what was
    /// known on an earlier date, ask <see cref="CalendarHistory.MainlandChina"/>.
    /// </summary>
    public static WorkingCalendar MainlandChina { get; } = CalendarHistory.MainlandChina.AsLastKnown();

    /// <summary>What the calendar is called; the name of one with overlays names them all, the top one first.</summary>
    public BilingualText Name { get; }

    /// <summary>The days that the calendar knows, the first and the last included.</summary>
    public DateInterval Range { get; }

    /// <summary>Gets a day.</summary>
    /// <param name="date">A date inside <see cref="Range"/>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the range.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public CalendarDay this[LocalDate date] =>
        Range.Contains(date)
            ? days.On(date)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                LocalDatePattern.Iso.Format(date),
                $"The calendar '{Name}' knows {FactValue.Of(Range.Start)} to {FactValue.Of(Range.End)} only."
            );

    /// <summary>Lays special days over this calendar; where both speak of a day, the upper layer wins.</summary>
    /// <param name="overlay">The days of a company, a region or a group of people.</param>
    /// <returns>A calendar of the same range. What is provisional stays provisional.</returns>
    /// <exception cref="ArgumentNullException">The overlay is null.</exception>
    /// <exception cref="ArgumentException">A day of the overlay lies outside the range, or is a make-up workday on a
    /// day that is worked anyway, and the message names it; or the weights of both together are finer than a millionth
    /// of a day.</exception>
    public WorkingCalendar With(CalendarOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return new WorkingCalendar(
            new(
                $"{overlay.Name.English} over {Name.English}",
                $"{overlay.Name.Chinese}，叠加于{Name.Chinese}"
            ),
            Range,
            new OverlaidDays(days, Range, overlay),
            provisionalFrom
        );
    }

    /// <summary>Makes one calendar of several: the days on which all of them work, or any of them.</summary>
    /// <param name="name">What the joint calendar is called, in both languages; explanations cite it.</param>
    /// <param name="rule">Whether all must work on a day or one is enough.</param>
    /// <param name="calendars">The calendars, at least one. Where two decide a day alike, the earlier one names it.</param>
    /// <returns>A calendar of the days that all of them know. A day is provisional if it is in one of them.</returns>
    /// <exception cref="ArgumentNullException">An argument or a calendar is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    /// <exception cref="ArgumentException">There is no calendar, there is no day that all of them know, or their
    /// weights together are finer than a millionth of a day.</exception>
    public static WorkingCalendar Joint(
        BilingualText name,
        JointRule rule,
        IEnumerable<WorkingCalendar> calendars
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(calendars);
        if (rule is not (JointRule.WorkedInAll or JointRule.WorkedInAny))
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "The rule must be a defined one.");
        }

        WorkingCalendar[] all = [.. calendars];
        foreach (WorkingCalendar calendar in all)
        {
            ArgumentNullException.ThrowIfNull(calendar, nameof(calendars));
        }

        LocalDate first = all.Length > 0 ? all.Max(calendar => calendar.Range.Start) : default;
        LocalDate last = all.Length > 0 ? all.Min(calendar => calendar.Range.End) : default;
        if (all.Length == 0 || first > last)
        {
            throw new ArgumentException(
                "There is no day that all calendars know. Give at least one calendar, and calendars whose ranges overlap.",
                nameof(calendars)
            );
        }

        LocalDate? unsure = all.Min(calendar => calendar.provisionalFrom);
        return new WorkingCalendar(
            name,
            new DateInterval(first, last),
            new JointDays(rule, [.. all.Select(calendar => calendar.days)]),
            unsure > last ? null
                : unsure < first ? first
                : unsure
        );
    }

    /// <summary>Gets a whole month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The month day by day; a refusal where the calendar does not know all of it.</returns>
    /// <exception cref="ArgumentException">The month is not of the ISO calendar.</exception>
    public Decision<CalendarMonth> Month(YearMonth month)
    {
        DateInterval asked = month.ToDateInterval();
        if (!Range.Contains(asked))
        {
            return Decision.Refuse<CalendarMonth>(CalendarFacts.Unknown(this, month));
        }

        var all = new CalendarDay[asked.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = days.On(month.OnDayOfMonth(i + 1));
        }

        var answer = new CalendarMonth(month, Name, StatusOf(asked), new(all));
        return Decision.Accept(answer, () => CalendarExplanations.Of(answer));
    }

    /// <summary>How sure the days of an interval are; provisional if one of them is.</summary>
    internal CalendarStatus StatusOf(DateInterval interval) =>
        interval.End >= provisionalFrom ? CalendarStatus.Provisional : CalendarStatus.Official;

    internal CalendarStatus StatusOf(LocalDate date) =>
        date >= provisionalFrom ? CalendarStatus.Provisional : CalendarStatus.Official;
}
