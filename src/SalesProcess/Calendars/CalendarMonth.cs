using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>One month of a working calendar, day by day.</summary>
/// <param name="Month">The month.</param>
/// <param name="Calendar">The name of the calendar.</param>
/// <param name="Status">Whether the month is announced or provisional.</param>
/// <param name="Days">Every day of the month, the first to the last.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CalendarMonth(
    YearMonth Month,
    BilingualText Calendar,
    CalendarStatus Status,
    ValueList<CalendarDay> Days
)
{
    /// <summary>The number of days on which work is planned.</summary>
    public int WorkingDays => Days.Count(day => day.IsWorked);
}
