using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Finds the day on which a cadence is due next.</summary>
internal static class CadenceSteps
{
    private const int Week = 7;

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
