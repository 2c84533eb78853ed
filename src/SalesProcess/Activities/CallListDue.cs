using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Finds the day on which a call list is due: so many working days before the calls.</summary>
internal static class CallListDue
{
    /// <summary>Answers null where the calendar does not know a day on the way.</summary>
    internal static LocalDate? Of(LocalDate calls, long workingDaysAhead, WorkingCalendar calendar)
    {
        if (!calendar.Range.Contains(calls))
        {
            return null;
        }

        LocalDate due = calls;
        for (long left = workingDaysAhead; left > 0; )
        {
            if (due == calendar.Range.Start)
            {
                return null;
            }

            due = due.PlusDays(-1);
            left -= calendar[due].IsWorked ? 1 : 0;
        }

        return due;
    }

    /// <summary>The days off from the due day to the day before the calls.</summary>
    internal static IEnumerable<LocalDate> DaysOff(
        LocalDate due,
        LocalDate calls,
        WorkingCalendar calendar
    ) => new DateInterval(due, calls).Where(date => date < calls && !calendar[date].IsWorked);

    internal static RefusalReason Unknown(LocalDate calls, WorkingCalendar calendar) =>
        ActivityRefusals.CalendarTooShort.Because(
            ActivityFacts.ListAheadClause,
            Fact.Named("calendar", calendar.Name.English, new("calendar", "日历"), calendar.Name),
            new Fact("first", FactValue.Of(calendar.Range.Start), new("first day", "首日")),
            new Fact("last", FactValue.Of(calendar.Range.End), new("last day", "末日")),
            new Fact("calls", FactValue.Of(calls), new("day of the calls", "电话邀约日"))
        );
}
