using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer that goes back to the pool, and where the protection stood.</summary>
/// <remarks>Made by <see cref="Release"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReleasedCustomer
{
    internal ReleasedCustomer(
        OwnershipChange change,
        ReleaseWay way,
        string? reason,
        ProtectionStanding standing
    )
    {
        Change = change;
        Way = way;
        Reason = reason;
        Standing = standing;
    }

    /// <summary>The change of ownership: from the time of the release on, to nobody.</summary>
    public OwnershipChange Change { get; }

    /// <summary>How the customer went back.</summary>
    public ReleaseWay Way { get; }

    /// <summary>The reason of the owner; null for another way.</summary>
    public string? Reason { get; }

    /// <summary>The protection on the day of the release.</summary>
    public ProtectionStanding Standing { get; }

    /// <summary>Answers customer and way.</summary>
    /// <returns>Such as <c>C-17: end-of-protection</c>.</returns>
    public override string ToString() => $"{Change.CustomerId}: {Kebab.Of(Way)}";
}
