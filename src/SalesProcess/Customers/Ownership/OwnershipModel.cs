using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Whose customers are, in principle; the sources describe four models and reconcile none of them
/// (K-38).</summary>
[Implements("LIB-OWN-06")]
public enum OwnershipModel
{
    /// <summary>A customer belongs to one consultant, first of all to the first who received him (OWN-FIRST,
    /// OWN-7D).</summary>
    Personal = 0,

    /// <summary>Customer data are shared: whoever is quick claims the customer (FILE-S5-SHARE).</summary>
    SharedPool = 1,

    /// <summary>Customers are divided by type, region, trade or product (OWN-S6-SPLIT, OWN-S5-REGION,
    /// OWN-S9-POST).</summary>
    Split = 2,

    /// <summary>The sales manager assigns customers (VISIT-S8-06).</summary>
    Assigned = 3,
}
