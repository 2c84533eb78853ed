using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer comes to an owner, or goes back to the pool.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="OwnerId">The host's identifier of the new owner; null for the pool.</param>
/// <param name="At">From when on, in the time of the company.</param>
/// <param name="Cause">Why.</param>
/// <param name="Clause">The clause that the change stands on.</param>
/// <param name="Edition">The edition of the policy that it was decided under, as
/// <see cref="Policies.PolicyEdition.Id"/> names it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwnershipChange(
    string CustomerId,
    string? OwnerId,
    LocalDateTime At,
    OwnershipCause Cause,
    ClauseId Clause,
    string Edition
)
{
    /// <summary>Answers customer, owner and time.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId} to {OwnerId ?? "the pool"} at {FactValue.Of(At)}";
}
