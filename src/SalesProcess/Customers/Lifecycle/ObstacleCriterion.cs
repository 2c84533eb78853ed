using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>When obstacles count as basically removed (LIFE-INT-ACT-05); the source does not say, and the host picks.</summary>
[Implements("LIB-LIFE-07")]
public enum ObstacleCriterion
{
    /// <summary>Every obstacle is removed.</summary>
    AllRemoved = 0,

    /// <summary>Every obstacle that blocks is removed; the others may be left.</summary>
    NoneBlocking = 1,

    /// <summary>Every obstacle is removed or has a plan for its removal.</summary>
    RemovedOrPlanned = 2,
}
