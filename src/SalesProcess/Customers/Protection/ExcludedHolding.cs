using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A held customer that does not count against the capacity, and why.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Reason">The entry of the policy that takes it out; the first in the policy where several do.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ExcludedHolding(string CustomerId, PolicyItem Reason)
{
    /// <summary>Answers customer and reason.</summary>
    /// <returns>Such as <c>C-4 (signed)</c>.</returns>
    public override string ToString() => $"{CustomerId} ({Reason.Id})";
}
