using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>How the calendars say no.</summary>
public static class CalendarRefusals
{
    /// <summary>The calendar does not know all of the month.</summary>
    public static RefusalRule OutsideRange { get; } =
        new(
            "calendars.outside-range",
            "The calendar '{calendar}' knows {first} to {last}, not all of {month}. Use a calendar that covers the month.",
            "日历“{calendar}”只涵盖{first}至{last}，未完整涵盖{month}。请使用涵盖该月的日历。"
        );
}
