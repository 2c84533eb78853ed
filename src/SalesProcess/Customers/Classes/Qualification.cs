using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Whether somebody is a standard prospect (PROSPECT-QUAL-01).</summary>
public enum Qualification
{
    /// <summary>At least one of the four conditions is not known to be met.</summary>
    NotQualified = 0,

    /// <summary>All four conditions are met.</summary>
    Qualified = 1,
}
