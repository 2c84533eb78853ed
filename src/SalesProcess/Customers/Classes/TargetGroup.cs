using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Whether a customer is in the group that the company wants (GRADE-SCREEN-01).</summary>
[Implements("GRADE-SCREEN-01")]
public enum TargetGroup
{
    /// <summary>Outside the target group.</summary>
    Outside = 0,

    /// <summary>In the target group.</summary>
    Inside = 1,
}
