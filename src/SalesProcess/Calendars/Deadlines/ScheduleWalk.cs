using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>A span of open time between two local times.</summary>
internal readonly record struct OpenSpan(LocalDateTime Start, LocalDateTime End)
{
    internal Duration Length => LocalClock.Between(Start, End);
}

/// <summary>
/// One walk over the open time of a schedule, which remembers what it passed; the answer and its explanation come
/// from the same walk. Where the calendar ends, the walk remembers why it stopped.
/// </summary>
internal sealed class ScheduleWalk(WorkingSchedule schedule)
{
    private readonly SortedDictionary<LocalDate, CalendarDay> skipped = [];
    private readonly SortedDictionary<LocalDate, CalendarDay> makeUp = [];
    private readonly List<Fact> notes = [];

    /// <summary>Why there is no answer; null while there may be one.</summary>
    internal RefusalReason? Reason { get; private set; }

    /// <summary>Whether a day or time that is closed moved the deadline to an earlier one.</summary>
    internal bool MovedBack { get; private set; }

    /// <summary>The days without work that the walk passed, the earliest first.</summary>
    internal IEnumerable<CalendarDay> Skipped => skipped.Values;

    /// <summary>Provisional if a day that the walk looked at is.</summary>
    internal CalendarStatus Status { get; private set; }

    internal Fact[] Facts =>
        [
            .. notes,
            CalendarFacts.Status(Status),
            schedule.CalendarFact,
            schedule.HoursFact,
            .. Skipped.Select(day => new Fact("skipped", FactValue.Of(day.Date), day.Label)),
            .. makeUp.Values.Select(day => new Fact("make-up-workday", FactValue.Of(day.Date), day.Label)),
        ];

    /// <summary>Whether the schedule knows a time; if not, that is why the walk stops.</summary>
    internal bool Knows(LocalDateTime at)
    {
        Reason ??= schedule.Knows(at) ? null : schedule.Outside(at);
        return Reason is null;
    }

    /// <summary>The first open time at or after a local time.</summary>
    internal LocalDateTime? NextOpen(LocalDateTime from) =>
        Add(from, Duration.Zero, new("open time", "工作时段"));

    /// <summary>The earliest local time by which so much working time has passed; it lies in open time or at its end.</summary>
    internal LocalDateTime? Add(LocalDateTime from, Duration working, BilingualText asked)
    {
        if (!Knows(from))
        {
            return null;
        }

        Duration left = working;
        foreach (OpenSpan span in Forward(from))
        {
            if (left <= span.Length)
            {
                return LocalClock.Plus(span.Start, left);
            }

            left -= span.Length;
        }

        return Ends(from, asked);
    }

    /// <summary>A local time so much later by the clock; the calendar is not asked.</summary>
    internal LocalDateTime? Elapsed(LocalDateTime from, Duration length)
    {
        if (length <= LocalClock.Between(from, LocalDate.MaxIsoValue.At(LocalTime.MaxValue)))
        {
            return LocalClock.Plus(from, length);
        }

        Reason = DeadlineRefusals.BeyondAllDates.Because(
            clause: null,
            new Fact("start", FactValue.Of(from), new("start", "起点")),
            ScheduleExplanations.Length("length", length)
        );
        return null;
    }

    /// <summary>The end of work on one of the days with work after the day of a local time.</summary>
    internal LocalDateTime? ClosingAfter(LocalDateTime from, int days, BilingualText asked)
    {
        if (!Knows(from))
        {
            return null;
        }

        foreach (LocalDate date in OpenDaysFrom(from.Date.PlusDays(1)))
        {
            days--;
            if (days == 0)
            {
                return ClosingOf(date);
            }
        }

        return Ends(from, asked);
    }

    /// <summary>The first time of day, on a day with work, from a local time on.</summary>
    internal LocalDateTime? NextAt(LocalDateTime from, LocalTime time, DeadlineEnd ends, BilingualText asked)
    {
        if (!Knows(from))
        {
            return null;
        }

        foreach (LocalDate date in OpenDaysFrom(from.Date))
        {
            LocalDateTime at = date.At(time);
            if (at > from || (at == from && ends == DeadlineEnd.NoLaterThan))
            {
                return at;
            }
        }

        return Ends(from, asked);
    }

    /// <summary>A day of the week with work, or the last one before it.</summary>
    internal LocalDate? OpenDayOfWeek(
        LocalDateTime from,
        IsoDayOfWeek day,
        DeadlineWeek week,
        IsoDayOfWeek weekStartsOn
    )
    {
        if (!IsNear(from.Date))
        {
            Reason = schedule.Outside(from);
            return null;
        }

        int intoWeek = from.DayOfWeek.DaysSince(weekStartsOn);
        int place = day.DaysSince(weekStartsOn);
        LocalDate named = from.Date.PlusDays(place - intoWeek - (week == DeadlineWeek.WeekBefore ? 7 : 0));
        notes.Add(new Fact("named-day", FactValue.Of(named), new("day that is named", "指定日期")));
        return Knows(named.AtMidnight()) && Knows(named.At(LocalTime.MaxValue))
            ? OpenDayOnOrBefore(named)
            : null;
    }

    /// <summary>The last open time at or before a length of time before the end of work on a day with work.</summary>
    internal LocalDateTime? BeforeClosing(LocalDate openDay, Duration length)
    {
        LocalDateTime closing = ClosingOf(openDay);
        notes.Add(new Fact("closing", FactValue.Of(closing), new("end of work", "下班时间")));
        return length <= LocalClock.Between(schedule.Calendar.Range.Start.AtMidnight(), closing)
            ? LastOpen(LocalClock.Plus(closing, -length), openDay)
            : Begins(closing, new($"{FactValue.Of(length)} before it", $"此前{FactValue.Of(length)}"));
    }

    /// <summary>How much working time lies between two local times, the earlier one first.</summary>
    internal Duration Between(LocalDateTime from, LocalDateTime to)
    {
        Duration sum = Duration.Zero;
        // a day that ends the measure with its first moment is no part of it
        LocalDate last = to.TimeOfDay == LocalTime.Midnight ? to.Date.PlusDays(-1) : to.Date;
        foreach (OpenSpan span in Forward(from, last))
        {
            if (span.Start >= to)
            {
                break;
            }

            sum += LocalClock.Between(span.Start, LocalDateTime.Min(span.End, to));
        }

        return sum;
    }

    /// <summary>The last open time at or before a local time, looking back from a day.</summary>
    private LocalDateTime? LastOpen(LocalDateTime at, LocalDate from)
    {
        for (LocalDate date = from; date >= schedule.Calendar.Range.Start; date = date.PlusDays(-1))
        {
            foreach (OpenInterval interval in Open(date).Reverse())
            {
                if (interval.StartOn(date) <= at)
                {
                    LocalDateTime last = LocalDateTime.Min(interval.EndOn(date), at);
                    MovedBack |= last != at;
                    return last;
                }
            }
        }

        return Begins(at, new("open time", "工作时段"));
    }

    /// <summary>The last day with work on or before a date.</summary>
    private LocalDate? OpenDayOnOrBefore(LocalDate date)
    {
        for (LocalDate day = date; day >= schedule.Calendar.Range.Start; day = day.PlusDays(-1))
        {
            if (Open(day).Count > 0)
            {
                MovedBack |= day != date;
                return day;
            }
        }

        Begins(date.AtMidnight(), new("a day with work", "有工作时段的日期"));
        return null;
    }

    /// <summary>The days with work from a date on, the earliest first.</summary>
    private IEnumerable<LocalDate> OpenDaysFrom(LocalDate from)
    {
        for (LocalDate date = from; date <= schedule.Calendar.Range.End; date = date.PlusDays(1))
        {
            if (Open(date).Count > 0)
            {
                yield return date;
            }
        }
    }

    internal LocalDateTime ClosingOf(LocalDate openDay) => Open(openDay)[^1].EndOn(openDay);

    /// <summary>Stops the walk because the calendar ends.</summary>
    private LocalDateTime? Ends(LocalDateTime start, BilingualText asked)
    {
        Reason = DeadlineRefusals.CalendarEnds.Because(
            clause: null,
            schedule.CalendarFact,
            schedule.LastFact,
            new Fact("start", FactValue.Of(start), new("start", "起点")),
            Fact.Named("asked", asked.English, new("what is asked for", "所求"), asked)
        );
        return null;
    }

    /// <summary>Stops the walk because the calendar begins.</summary>
    private LocalDateTime? Begins(LocalDateTime start, BilingualText asked)
    {
        Reason = DeadlineRefusals.CalendarBegins.Because(
            clause: null,
            schedule.CalendarFact,
            schedule.FirstFact,
            new Fact("start", FactValue.Of(start), new("start", "起点")),
            Fact.Named("asked", asked.English, new("what is asked for", "所求"), asked)
        );
        return null;
    }

    /// <summary>Whether a day may share a week, or lie in the next one, with a day that the calendar knows.</summary>
    private bool IsNear(LocalDate date) =>
        date >= schedule.Calendar.Range.Start.PlusDays(-14)
        && date <= schedule.Calendar.Range.End.PlusDays(14);

    private IEnumerable<OpenSpan> Forward(LocalDateTime from, LocalDate? until = null)
    {
        LocalDate last = until is { } end
            ? LocalDate.Min(end, schedule.Calendar.Range.End)
            : schedule.Calendar.Range.End;
        for (LocalDate date = from.Date; date <= last; date = date.PlusDays(1))
        {
            foreach (OpenInterval interval in Open(date))
            {
                LocalDateTime start = LocalDateTime.Max(interval.StartOn(date), from);
                LocalDateTime close = interval.EndOn(date);
                if (start < close)
                {
                    yield return new OpenSpan(start, close);
                }
            }
        }
    }

    private ValueList<OpenInterval> Open(LocalDate date)
    {
        CalendarDay day = schedule.Calendar[date];
        if (schedule.Calendar.StatusOf(date) == CalendarStatus.Provisional)
        {
            Status = CalendarStatus.Provisional;
        }

        ValueList<OpenInterval> open = schedule.Hours.OpenOn(day);
        if (open.Count == 0)
        {
            skipped[date] = day;
        }
        else if (day.Kind == DayKind.MakeUpWorkday)
        {
            makeUp[date] = day;
        }

        return open;
    }
}
