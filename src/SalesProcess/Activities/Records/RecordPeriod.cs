namespace SalesProcess.Activities;

/// <summary>For which period a record is due.</summary>
public enum RecordPeriod
{
    /// <summary>Each day.</summary>
    Day = 0,

    /// <summary>Each week.</summary>
    Week = 1,

    /// <summary>Each month.</summary>
    Month = 2,

    /// <summary>Each year.</summary>
    Year = 3,
}
