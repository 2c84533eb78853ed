using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A maintained customer who has no class in the maintenance plan, and why.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Reasons">Why there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record UnclassedCustomer(string CustomerId, ValueList<RefusalReason> Reasons)
{
    /// <summary>Answers the customer.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: no class";
}
