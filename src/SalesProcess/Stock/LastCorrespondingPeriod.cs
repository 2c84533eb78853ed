namespace SalesProcess.Stock;

/// <summary>What "the last corresponding period" (上次同期) means; the source leaves it open (K-35).</summary>
public enum LastCorrespondingPeriod
{
    /// <summary>The previous count of the same counter.</summary>
    PreviousCount = 0,

    /// <summary>The same period of the previous year.</summary>
    SamePeriodLastYear = 1,
}
