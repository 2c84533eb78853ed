namespace SalesProcess.Calendars;

/// <summary>To which working day a date rolls that is not worked (business day convention).</summary>
public enum RollConvention
{
    /// <summary>To none: the date stays.</summary>
    Unadjusted = 0,

    /// <summary>To the first working day after it.</summary>
    Following = 1,

    /// <summary>To the first working day after it, or, if that lies in the next month, to the last one before it.</summary>
    ModifiedFollowing = 2,

    /// <summary>To the last working day before it.</summary>
    Preceding = 3,

    /// <summary>To the last working day before it, or, if that lies in the month before, to the first one after it.</summary>
    ModifiedPreceding = 4,

    /// <summary>To the nearest working day; to the later one if two are equally near.</summary>
    Nearest = 5,
}
