using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A claim that was accepted: every customer comes to the claimant.</summary>
/// <remarks>Made by <see cref="PoolClaims"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record AcceptedClaim
{
    internal AcceptedClaim(
        string requestId,
        ValueList<OwnershipChange> changes,
        HoldingStanding holdings,
        long claimsLeftToday
    )
    {
        RequestId = requestId;
        Changes = changes;
        Holdings = holdings;
        ClaimsLeftToday = claimsLeftToday;
    }

    /// <summary>The host's identifier of the claim.</summary>
    public string RequestId { get; }

    /// <summary>The change of ownership of each customer, by the identifier of the customer.</summary>
    public ValueList<OwnershipChange> Changes { get; }

    /// <summary>What the claimant holds after the claim.</summary>
    public HoldingStanding Holdings { get; }

    /// <summary>How many customers the claimant may still claim on the same date.</summary>
    public long ClaimsLeftToday { get; }

    /// <summary>Answers the claim, and how many customers it took.</summary>
    /// <returns>Such as <c>R-1: 2 claimed</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{RequestId}: {Changes.Count} claimed");
}
