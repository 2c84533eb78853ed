using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The class of a terminal customer by characteristics and contribution.</summary>
/// <remarks>
/// The source names three classes and no ranking; the order key, ordinary, potential is inferred from the
/// contribution (K-02). By its three definitions some customers are in no class; they are unclassified, and the
/// explanation says by which condition.
/// </remarks>
[Implements("GRADE-TERM-BASIS")]
public enum TerminalClass
{
    /// <summary>None of the three definitions is met.</summary>
    Unclassified = 0,

    /// <summary>A certain potential, and neither cooperation nor a purchase yet (GRADE-TERM-POT).</summary>
    Potential = 1,

    /// <summary>Purchase conditions met, no key customer, medium contribution (GRADE-TERM-ORD).</summary>
    Ordinary = 2,

    /// <summary>All features of a key customer (GRADE-TERM-KEY).</summary>
    Key = 3,
}
