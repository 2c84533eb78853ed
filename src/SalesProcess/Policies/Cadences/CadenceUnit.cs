namespace SalesProcess.Policies;

/// <summary>What the number of a cadence counts.</summary>
public enum CadenceUnit
{
    /// <summary>Every so many days of the calendar.</summary>
    CalendarDays = 0,

    /// <summary>Every so many working days.</summary>
    WorkingDays = 1,

    /// <summary>So many times a week.</summary>
    TimesAWeek = 2,

    /// <summary>So many times a month.</summary>
    TimesAMonth = 3,
}
