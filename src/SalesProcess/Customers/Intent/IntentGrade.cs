using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How far an intent customer has come, by the stage of the sale (A is the furthest).</summary>
/// <remarks>
/// The letters of other schemes, such as the account classes A, B and C, mean other things and are other types;
/// nothing converts between them (K-01, K-02).
/// </remarks>
[Implements("GRADE-INTENT-00")]
public enum IntentGrade
{
    /// <summary>None of the four grades fits.</summary>
    Ungraded = 0,

    /// <summary>Accepts the product and can be met in the near future (GRADE-INTENT-D).</summary>
    D = 1,

    /// <summary>Met and strongly interested, or an experienced buyer, as the policy reads it (GRADE-INTENT-C).</summary>
    C = 2,

    /// <summary>Needs are clear, a solution is submitted and awaits approval (GRADE-INTENT-B).</summary>
    B = 3,

    /// <summary>In business negotiation (GRADE-INTENT-A).</summary>
    A = 4,
}
