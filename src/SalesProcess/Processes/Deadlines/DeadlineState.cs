namespace SalesProcess.Processes;

/// <summary>How a deadline of a process stands.</summary>
public enum DeadlineState
{
    /// <summary>No time is on record, and nothing was done.</summary>
    NotSet = 0,

    /// <summary>Nothing was done, and there is time left.</summary>
    Open = 1,

    /// <summary>It was done in time, or no time was on record when it was done.</summary>
    Kept = 2,

    /// <summary>It was done, and too late.</summary>
    Late = 3,

    /// <summary>Nothing was done, and the time has passed.</summary>
    Overdue = 4,
}
