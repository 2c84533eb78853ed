using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Moves from a day by the length of a window or of a reminder, and remembers why it cannot.</summary>
internal sealed class WindowSteps(string customer, WorkingCalendar? calendar, List<RefusalReason> reasons)
{
    private const int MonthsOfAYear = 12;

    // the day after the last protected one must be a date, too
    private static readonly LocalDate Last = LocalDate.MaxIsoValue.PlusDays(-1);

    /// <summary>The day that lies so far after another one, or before it where the sign is minus; null, and a reason
    /// more, where there is none.</summary>
    internal LocalDate? From(LocalDate day, int count, WindowUnit unit, Fact entry, ClauseId clause)
    {
        if (unit == WindowUnit.WorkingDays)
        {
            return ByWorkingDays(day, count, entry, clause);
        }

        LocalDate? to =
            unit == WindowUnit.CalendarMonths ? ByMonths(day, count)
            : Period.DaysBetween(LocalDate.MinIsoValue, day) + (long)count >= 0
            && Period.DaysBetween(day, Last) >= count
                ? day.PlusDays(count)
            : null;
        if (to is null || to > Last)
        {
            reasons.Add(
                ProtectionRefusals.BeyondAllDates.Because(
                    clause,
                    entry,
                    CustomerFacts.Customer(customer),
                    ProtectionFacts.From(day)
                )
            );
            return null;
        }

        return to;
    }

    /// <summary>How sure a day is to which days of a unit were counted; null where no calendar was asked.</summary>
    internal CalendarStatus? StatusOf(WindowUnit unit, LocalDate last) =>
        unit == WindowUnit.WorkingDays ? calendar?.StatusOf(last) : null;

    /// <summary>The calendar that a window was counted by, and how sure it is; nothing for other units.</summary>
    internal IEnumerable<Fact> FactsOf(WindowStanding window) =>
        window is { CountedFrom: not null, LastDay: { } last }
        && StatusOf(window.Window.Unit, last) is { } status
            ? [CalendarFacts.Calendar(calendar!.Name), CalendarFacts.Status(status)]
            : [];

    private LocalDate? ByWorkingDays(LocalDate day, int count, Fact entry, ClauseId clause)
    {
        if (calendar is null)
        {
            reasons.Add(
                ProtectionRefusals.CalendarNeeded.Because(clause, entry, CustomerFacts.Customer(customer))
            );
            return null;
        }

        if (calendar.AddWorkingDays(day, count).TryGetValue(out LocalDate to, out Refusal? refusal))
        {
            return to;
        }

        reasons.AddRange(refusal.Reasons);
        return null;
    }

    private static LocalDate? ByMonths(LocalDate day, int count)
    {
        long month = ((long)day.Year * MonthsOfAYear) + day.Month - 1 + count;
        return
            month >= (long)LocalDate.MinIsoValue.Year * MonthsOfAYear
            && month < ((long)LocalDate.MaxIsoValue.Year + 1) * MonthsOfAYear
            ? day.PlusMonths(count)
            : null;
    }
}
