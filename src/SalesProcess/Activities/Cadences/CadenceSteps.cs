using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Finds the day on which a cadence is due next.</summary>
internal static class CadenceSteps
{
    private const int Week = 7;
    private const int LongestTwoPeriods = 62; // two months of 31 days

    // the day after the last one must be a date too: what is due on a day is overdue from the next one on
    private static readonly LocalDate Last = LocalDate.MaxIsoValue.PlusDays(-1);

    internal static int AtLeastOne(int count) =>
        count >= 1
            ? count
            : throw new ArgumentOutOfRangeException(
                nameof(count),
                count,
                "An interval is a day or longer. Give one or more."
            );

    internal static IEnumerable<Fact> TimeFacts(LocalTime? by) =>
        by is { } time
            ? [new("by", FactValue.Of(LocalClock.Text(time)), new("no later than", "不迟于"))]
            : [];

    /// <summary>So many days after a date.</summary>
    internal static Decision<CadenceDue> Ahead(
        Cadence cadence,
        LocalDate from,
        int count,
        LocalTime? by,
        WorkingCalendar calendar
    ) =>
        cadence.Days == CadenceDays.WorkingDays
            ? calendar.AddWorkingDays(from, count).Then(day => Accept(cadence, from, day, by))
        : Period.DaysBetween(from, Last) >= count ? Accept(cadence, from, from.PlusDays(count), by)
        : Refuse(cadence, from);

    /// <summary>A date itself, or the working day that it rolls to.</summary>
    internal static Decision<CadenceDue> Rolled(
        Cadence cadence,
        LocalDate from,
        RollConvention convention,
        LocalTime? by,
        WorkingCalendar calendar
    ) =>
        cadence.Days == CadenceDays.WorkingDays
            ? calendar.Roll(from, convention).Then(day => Accept(cadence, from, day, by))
            : Accept(cadence, from, from, by);

    /// <summary>The first such day of the week from a date on; after it, if the date is the day it was done.</summary>
    internal static Decision<CadenceDue> OnDay(
        Cadence.Weekly cadence,
        LocalDate from,
        bool isDone,
        WorkingCalendar calendar
    )
    {
        LocalDate earliest = isDone ? from.PlusDays(1) : from;
        int ahead = ((int)cadence.Day - (int)earliest.DayOfWeek + Week) % Week;
        while (Period.DaysBetween(earliest, Last) >= ahead)
        {
            Decision<CadenceDue> due = Rolled(
                cadence,
                earliest.PlusDays(ahead),
                RollConvention.Preceding,
                cadence.By,
                calendar
            );
            if (!due.TryGetValue(out CadenceDue? found, out _) || found.On >= earliest)
            {
                return due;
            }

            ahead += Week; // the days off before it reach back to where it was done already
        }

        return Refuse(cadence, from);
    }

    /// <summary>Whether the period of a date ends before all dates do.</summary>
    internal static bool HasPeriodAround(LocalDate day) => Period.DaysBetween(day, Last) >= Week;

    /// <summary>The last day of the period of a date, or of the next period where this one asks for nothing more.</summary>
    internal static Decision<CadenceDue> EndOfPeriod(
        Cadence.PerPeriod cadence,
        LocalDate from,
        Func<DateInterval, bool> isSettled
    )
    {
        if (Period.DaysBetween(from, Last) < LongestTwoPeriods)
        {
            return Refuse(cadence, from);
        }

        DateInterval period = cadence.PeriodOf(from);
        LocalDate end = isSettled(period) ? cadence.PeriodOf(period.End.PlusDays(1)).End : period.End;
        return Accept(cadence, from, end, by: null);
    }

    /// <summary>The days on which it is due, one reckoned from the other.</summary>
    internal static Decision<ValueList<LocalDate>> Dates(
        Cadence cadence,
        LocalDate since,
        LocalDate until,
        int most,
        WorkingCalendar calendar
    )
    {
        var dates = new List<LocalDate>();
        Decision<CadenceDue> next = cadence.FirstDue(since, calendar);
        while (true)
        {
            if (!next.TryGetValue(out CadenceDue? due, out Refusal? refusal))
            {
                return Decision.Refuse<ValueList<LocalDate>>(refusal);
            }

            if (due.On > until)
            {
                break;
            }

            dates.Add(due.On);
            if (dates.Count == most)
            {
                break;
            }

            next = cadence.DueOnceMore(due.On, calendar);
        }

        ValueList<LocalDate> found = dates.ToValueList();
        return Decision.Accept(found, () => CadenceFacts.Explain(cadence, since, until, most, found));
    }

    private static Decision<CadenceDue> Accept(Cadence cadence, LocalDate from, LocalDate on, LocalTime? by)
    {
        if (on > Last)
        {
            return Refuse(cadence, from);
        }

        var due = new CadenceDue(on, by);
        return Decision.Accept(due, () => CadenceFacts.Explain(cadence, from, due));
    }

    private static Decision<CadenceDue> Refuse(Cadence cadence, LocalDate from) =>
        Decision.Refuse<CadenceDue>(
            CadenceRefusals.BeyondAllDates.Because(
                clause: null,
                CadenceFacts.From(from),
                CadenceFacts.Cadence(cadence)
            )
        );
}
