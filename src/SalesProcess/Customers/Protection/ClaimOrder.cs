using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Decides several claims together: first come, first served (FILE-S5-SHARE).</summary>
public static class ClaimOrder
{
    /// <summary>Decides claims in the order of their times, at equal times in that of their identifiers.</summary>
    /// <param name="requests">The claims, in any order; each states what its claimant held, and had claimed, before all of
    /// them.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>What became of each claim, in the order in which they were decided. What an earlier one took belongs to its
    /// claimant for the later ones, and counts against the claimant's capacity and limit of the day.</returns>
    /// <exception cref="ArgumentException">Two claims have the same identifier: their order would be open.</exception>
    [Implements("LIB-OWN-33")]
    public static ValueList<ClaimOutcome> Decide(ValueList<ClaimRequest> requests, PolicyEdition policy)
    {
        _ = Required.Items(requests);
        ArgumentNullException.ThrowIfNull(policy);
        if (
            requests.DistinctBy(request => request.RequestId, StringComparer.Ordinal).Count() < requests.Count
        )
        {
            throw new ArgumentException(
                "Two claims have the same identifier. Give each its own: it decides at equal times.",
                nameof(requests)
            );
        }

        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new List<(string Owner, PoolCustomer Customer, LocalDateTime At)>();
        var outcomes = new List<ClaimOutcome>();
        foreach (
            ClaimRequest request in requests
                .OrderBy(request => request.At)
                .ThenBy(request => request.RequestId, StringComparer.Ordinal)
        )
        {
            Decision<AcceptedClaim> decision = PoolClaims.Decide(AsOfNow(request, owners, taken), policy);
            outcomes.Add(new ClaimOutcome(request, decision));
            foreach (PoolCustomer one in decision.IsAccepted ? request.Customers : [])
            {
                owners[one.Customer.CustomerId] = request.Claimant.OwnerId;
                taken.Add((request.Claimant.OwnerId, one, request.At));
            }
        }

        return outcomes.ToValueList();
    }

    private static ClaimRequest AsOfNow(
        ClaimRequest request,
        Dictionary<string, string> owners,
        List<(string Owner, PoolCustomer Customer, LocalDateTime At)> taken
    )
    {
        (string Owner, PoolCustomer Customer, LocalDateTime At)[] own =
        [
            .. taken.Where(one => one.Owner == request.Claimant.OwnerId),
        ];
        return request with
        {
            Claimant = request.Claimant.With(own.Select(one => one.Customer.Customer)),
            EarlierClaims = [.. request.EarlierClaims, .. own.Select(one => one.At)],
            Customers = request
                .Customers.Select(one =>
                    owners.TryGetValue(one.Customer.CustomerId, out string? owner)
                        ? one with
                        {
                            OwnerId = owner,
                        }
                        : one
                )
                .ToValueList(),
        };
    }
}
