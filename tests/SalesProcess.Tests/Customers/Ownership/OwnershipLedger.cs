using SalesProcess.Customers;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>The plainest way to keep who owns a customer: an owner, the time of the last change, and what was seen.</summary>
internal sealed class OwnershipLedger
{
    private readonly HashSet<OwnershipChange> seen = [];
    private LocalDateTime? last;

    public List<(LocalDateTime At, string? Owner)> Kept { get; } = [];

    public string? Owner { get; private set; }

    public bool Take(OwnershipChange change)
    {
        if (seen.Contains(change))
        {
            return true;
        }

        bool follows = change.CustomerId == "C-1" && (last is null || change.At > last);
        bool fits = (change.Cause, Owner, change.OwnerId) switch
        {
            (OwnershipCause.Release, not null, null) => true,
            (OwnershipCause.Release, _, _) => false,
            (_, _, null) => false,
            (OwnershipCause.Claim or OwnershipCause.FirstReception, not null, _) => false,
            (OwnershipCause.HandOver, null, _) => false,
            (_, var now, var next) => now != next,
        };
        if (follows && fits)
        {
            seen.Add(change);
            Kept.Add((change.At, change.OwnerId));
            (Owner, last) = (change.OwnerId, change.At);
        }

        return follows && fits;
    }

    /// <summary>The last owner taken up to a moment.</summary>
    public string? At(LocalDateTime at) => Kept.LastOrDefault(kept => kept.At <= at).Owner;
}
