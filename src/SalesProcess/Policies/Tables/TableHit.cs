namespace SalesProcess.Policies;

/// <summary>What a decision table says where several of its rows fit one case.</summary>
public enum TableHit
{
    /// <summary>That cannot be: a table with two rows that fit one case is a fault of the policy.</summary>
    Unique = 0,

    /// <summary>The first row that fits holds, in the order of the table.</summary>
    First = 1,

    /// <summary>All rows that fit are answered; the caller decides.</summary>
    Any = 2,
}
