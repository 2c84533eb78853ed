using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>When work goes on, day by day: a working calendar with opening hours; working time is counted by it.</summary>
/// <remarks>
/// <para>
/// All times are local times of one place, exact to the nanosecond. There are no time zones, so every day has 24
/// hours; a host with several places keeps a schedule for each.
/// </para>
/// <para>
/// Outside the range of its calendar a schedule refuses to guess. Immutable; safe to share between threads. Two
/// schedules are equal if they are the same object.
/// </para>
/// </remarks>
public sealed class WorkingSchedule
{
    private static readonly LocalDate Earliest = new(2, 1, 1);
    private static readonly LocalDate Latest = new(9998, 12, 31);

    /// <summary>Makes a schedule.</summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="hours">When work goes on, on those days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The calendar reaches into the first year or the last one that there is, so
    /// that a day before or after its days would be no date.</exception>
    public WorkingSchedule(WorkingCalendar calendar, OpeningHours hours)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(hours);
        if (calendar.Range.Start < Earliest || calendar.Range.End > Latest)
        {
            throw new ArgumentException(
                $"The calendar '{calendar.Name}' knows {FactValue.Of(calendar.Range.Start)} to {FactValue.Of(calendar.Range.End)}. Give one that stays inside {FactValue.Of(Earliest)} to {FactValue.Of(Latest)}.",
                nameof(calendar)
            );
        }

        Calendar = calendar;
        Hours = hours;
    }

    /// <summary>Which days are worked.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>When work goes on, on those days.</summary>
    public OpeningHours Hours { get; }

    internal Fact CalendarFact =>
        Fact.Named("calendar", Calendar.Name.English, new("calendar", "日历"), Calendar.Name);

    internal Fact HoursFact => new("hours", FactValue.Of(Hours.ToString()), new("opening hours", "营业时间"));

    internal Fact FirstFact => new("first", FactValue.Of(Calendar.Range.Start), new("first day", "首日"));

    internal Fact LastFact => new("last", FactValue.Of(Calendar.Range.End), new("last day", "末日"));

    /// <summary>Finds the first open time at or after a local time: a request on a day off starts then.</summary>
    /// <param name="at">The local time.</param>
    /// <returns>The time itself where it is open, else the next opening; a refusal where the calendar does not know
    /// it. The end of an interval is not open any more.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<LocalDateTime> NextOpen(LocalDateTime at)
    {
        LocalClock.RequireIso(at.Date, nameof(at));
        var walk = new ScheduleWalk(this);
        return walk.NextOpen(at) is { } open
            ? Decision.Accept(open, ScheduleExplanations.NextOpen(at, open, walk))
            : Decision.Refuse<LocalDateTime>(walk.Reason!);
    }

    /// <summary>Adds working time: only open time counts.</summary>
    /// <param name="from">Where to start; outside open time the count starts at the next opening.</param>
    /// <param name="working">How much working time; zero or more.</param>
    /// <returns>The earliest local time by which so much has been worked. It lies in open time, or at the end of an
    /// interval: three hours from 9:00 end at 12:00, not when work goes on after lunch. Nothing added is the next
    /// open time. A refusal where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The working time is negative.</exception>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<LocalDateTime> Add(LocalDateTime from, Duration working)
    {
        LocalClock.RequireIso(from.Date, nameof(from));
        LocalClock.NotNegative(working, nameof(working));
        var walk = new ScheduleWalk(this);
        return walk.Add(from, working, DeadlineLabels.OfWorkingTime(working)) is { } end
            ? Decision.Accept(end, ScheduleExplanations.Added(from, working, end, walk))
            : Decision.Refuse<LocalDateTime>(walk.Reason!);
    }

    /// <summary>Measures the working time between two local times.</summary>
    /// <param name="from">The start.</param>
    /// <param name="to">The end.</param>
    /// <returns>The open time between the two; negative where <paramref name="to"/> is the earlier one. A refusal
    /// that names each time that the calendar does not know.</returns>
    /// <exception cref="ArgumentException">A time is not of the ISO calendar system.</exception>
    public Decision<Duration> Between(LocalDateTime from, LocalDateTime to)
    {
        LocalClock.RequireIso(from.Date, nameof(from));
        LocalClock.RequireIso(to.Date, nameof(to));
        RefusalReason[] reasons = [.. new[] { from, to }.Where(at => !Knows(at)).Distinct().Select(Outside)];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<Duration>(new Refusal([.. reasons]));
        }

        var walk = new ScheduleWalk(this);
        Duration worked = from <= to ? walk.Between(from, to) : -walk.Between(to, from);
        return Decision.Accept(worked, ScheduleExplanations.Between(from, to, worked, walk));
    }

    /// <summary>Finds the end of work on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The end of the last interval of the day; a refusal on a day without work, or one that the calendar
    /// does not know.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    public Decision<LocalDateTime> ClosingOf(LocalDate date)
    {
        LocalClock.RequireIso(date, nameof(date));
        if (!Calendar.Range.Contains(date))
        {
            return Decision.Refuse<LocalDateTime>(Outside(date.AtMidnight()));
        }

        CalendarDay day = Calendar[date];
        if (Hours.OpenOn(day).Count == 0)
        {
            return Decision.Refuse<LocalDateTime>(
                DeadlineRefusals.DayIsClosed.Because(
                    clause: null,
                    new Fact("date", FactValue.Of(date), new("date", "日期")),
                    Fact.Named("day", Kebab.Of(day.Kind), new("kind of day", "日期类型"), day.Label)
                )
            );
        }

        var walk = new ScheduleWalk(this);
        LocalDateTime closing = walk.ClosingOf(date);
        return Decision.Accept(closing, ScheduleExplanations.Closing(date, closing, walk));
    }

    /// <summary>Whether a time lies in the range of the calendar, the end of its last day included.</summary>
    internal bool Knows(LocalDateTime at) =>
        at >= Calendar.Range.Start.AtMidnight() && at <= Calendar.Range.End.PlusDays(1).AtMidnight();

    internal RefusalReason Outside(LocalDateTime at) =>
        DeadlineRefusals.OutsideRange.Because(
            clause: null,
            CalendarFact,
            FirstFact,
            LastFact,
            new Fact("at", FactValue.Of(at), new("time", "时间"))
        );

    /// <summary>Answers the name of the calendar and the opening hours.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Calendar.Name.English}: {Hours}";
}
