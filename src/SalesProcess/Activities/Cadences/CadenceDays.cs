namespace SalesProcess.Activities;

/// <summary>Which days a cadence counts.</summary>
public enum CadenceDays
{
    /// <summary>Every day of the calendar, worked or not.</summary>
    CalendarDays = 0,

    /// <summary>Working days only, by the calendar that the caller gives.</summary>
    WorkingDays = 1,
}
