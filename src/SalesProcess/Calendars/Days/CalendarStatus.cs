namespace SalesProcess.Calendars;

/// <summary>How sure a calendar is of a year.</summary>
public enum CalendarStatus
{
    /// <summary>Announced: holidays and make-up workdays are those of the official notice.</summary>
    Official = 0,

    /// <summary>Not announced yet: only the days that the law itself names are off, and the notice may move them.</summary>
    Provisional = 1,
}
