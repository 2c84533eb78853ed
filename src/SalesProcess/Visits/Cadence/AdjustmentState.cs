namespace SalesProcess.Visits;

/// <summary>Whether a maintenance strategy followed a changed need.</summary>
public enum AdjustmentState
{
    /// <summary>Not yet, and there is time.</summary>
    Open = 0,

    /// <summary>Not yet, and the time is over.</summary>
    Overdue = 1,

    /// <summary>In time.</summary>
    Adjusted = 2,

    /// <summary>After the time was over.</summary>
    AdjustedLate = 3,
}
