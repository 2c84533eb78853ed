using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How important a customer is to the company: key, potential or ordinary.</summary>
/// <remarks>
/// The source names three classes and no ranking; the order A, B, C is inferred from the letters (K-02). The letters
/// mean something other than the intent grades, and nothing converts between them (K-01).
/// </remarks>
[Implements("GRADE-ABC-A", "GRADE-ABC-B", "GRADE-ABC-C")]
public enum AccountClass
{
    /// <summary>The table of the company puts the customer in none of the three.</summary>
    Unclassified = 0,

    /// <summary>An ordinary customer (GRADE-ABC-C).</summary>
    C = 1,

    /// <summary>A potential customer (GRADE-ABC-B).</summary>
    B = 2,

    /// <summary>A key customer (GRADE-ABC-A).</summary>
    A = 3,
}
