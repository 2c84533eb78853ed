using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Whether a customer is a new one or an existing one; examples of stages with strategies of their own.</summary>
/// <remarks>Neither is better. The stages of the lifecycle are another axis (K-06).</remarks>
[Implements("GRADE-STAGE-NEW", "GRADE-STAGE-OLD")]
public enum NewOrExisting
{
    /// <summary>New: no purchase yet, or the first one not longer ago than the policy says.</summary>
    New = 0,

    /// <summary>Existing: the first purchase is longer ago.</summary>
    Existing = 1,
}
