namespace SalesProcess.Visits;

/// <summary>How often the telephone and information reports are prepared; the source leaves it open.</summary>
public enum LogReportPeriod
{
    /// <summary>One of each for every working day.</summary>
    Day = 0,

    /// <summary>One of each for every week.</summary>
    Week = 1,

    /// <summary>One of each for every month.</summary>
    Month = 2,
}
