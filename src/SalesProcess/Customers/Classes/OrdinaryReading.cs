namespace SalesProcess.Customers;

/// <summary>What "without the features of a key customer" asks of an ordinary customer; the source leaves open
/// whether one missing feature is enough (GRADE-TERM-ORD).</summary>
public enum OrdinaryReading
{
    /// <summary>At least one feature of a key customer is missing.</summary>
    LacksAny = 0,

    /// <summary>All of market share, spending, cooperation and loyalty are missing.</summary>
    LacksAll = 1,
}
