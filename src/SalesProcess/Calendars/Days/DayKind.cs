namespace SalesProcess.Calendars;

/// <summary>What a day is in a working calendar.</summary>
public enum DayKind
{
    /// <summary>A day of the week on which work is usual.</summary>
    WorkingDay = 0,

    /// <summary>A day of the week on which work is not usual.</summary>
    Weekend = 1,

    /// <summary>A day off, whatever the day of the week.</summary>
    Holiday = 2,

    /// <summary>A day off that is worked, to make up for a holiday (调休): a weekend day, or a day off of the calendar
    /// below.</summary>
    MakeUpWorkday = 3,

    /// <summary>A day that counts for a part of a working day, or for more than one: half a day before a feast, 1.4
    /// days for a sale.</summary>
    PartDay = 4,
}
