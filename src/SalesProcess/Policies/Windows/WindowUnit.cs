namespace SalesProcess.Policies;

/// <summary>What the number of a window or of a reminder counts.</summary>
public enum WindowUnit
{
    /// <summary>Every day of the calendar.</summary>
    CalendarDays = 0,

    /// <summary>Working days only, by the calendar that the caller gives.</summary>
    WorkingDays = 1,

    /// <summary>Calendar months: the same day of a later month, or its last day where it has no such day.</summary>
    CalendarMonths = 2,
}
