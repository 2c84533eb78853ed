namespace SalesProcess.Customers;

/// <summary>How far the removal of an obstacle has come (LIFE-INT-ACT-04).</summary>
public enum ObstacleState
{
    /// <summary>Noted; there is no plan, or one that the leader has not agreed to yet.</summary>
    Open = 0,

    /// <summary>There is a plan for removing it; where the leader is needed, the leader has agreed.</summary>
    Planned = 1,

    /// <summary>Removed.</summary>
    Removed = 2,
}
