using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Decides claims of customers from the pool.</summary>
public static class PoolClaims
{
    internal static readonly ClauseId Pool = ClauseId.Parse("FILE-S5-SHARE");
    private static readonly ClauseId AllOrNone = ClauseId.Parse("LIB-OWN-32");

    /// <summary>Decides one claim, for all of its customers or none.</summary>
    /// <param name="request">Who claims what, and when.</param>
    /// <param name="policy">The edition of the policy in force; the host sets cool-offs, limits and capacity.</param>
    /// <returns>The changes of ownership; refused with every reason for every customer: not in the pool, named twice,
    /// cool-off, limit of the day, capacity; and where the model of ownership knows no claims (K-38), as the built-in one
    /// does not.</returns>
    /// <example>
    /// <code>
    /// // capacity 5; 6 held, of which 3 are signed and do not count
    /// PoolClaims.Decide(request, policy);   // for 3 customers: refused, 2 remain
    /// </code>
    /// </example>
    [Implements("FILE-S5-SHARE", "LIB-OWN-32")]
    public static Decision<AcceptedClaim> Decide(ClaimRequest request, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(policy);
        Decision<OwnershipWay> permission = OwnershipWay.Of(OwnershipCause.Claim, policy);
        var read = new PolicyReader(policy);
        var coolOff = new CoolOffs(request, read);
        PoolCustomer[] customers =
        [
            .. request
                .Customers.OrderBy(one => one.Customer.CustomerId, StringComparer.Ordinal)
                .ThenBy(one => one.InPoolSince)
                .ThenBy(one => one.PreviousOwnerId, StringComparer.Ordinal)
                .ThenBy(one => one.OwnerId, StringComparer.Ordinal),
        ];
        HoldingStanding? before = HoldingStanding.Count(request.Claimant, read);
        RefusalReason[] reasons =
        [
            .. permission.TryGetRefusal(out Refusal? no) ? no.Reasons : ValueList<RefusalReason>.Empty,
            .. Twice(customers),
            .. customers.SelectMany(one => OfPool(one, request)).Distinct(),
            .. customers.SelectMany(coolOff.Of).Distinct(),
            .. OfTheDay(request, read),
            .. before is null ? [] : OfCapacity(request, before, read),
            .. read.Missing.Distinct(),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<AcceptedClaim>(new Refusal(reasons.ToValueList()));
        }

        var claim = new AcceptedClaim(
            request.RequestId,
            customers.Select(one => Change(one, request, policy)).ToValueList(),
            After(request, read),
            Limit(read)!.Value - request.ClaimedToday - customers.Length
        );
        ValueList<PolicyReading> readings = read.Readings.Distinct().ToValueList();
        return permission.Then(_ =>
            Decision.Accept(
                claim,
                () => ClaimExplanations.Of(request, claim, before!, coolOff.ClaimableFrom, readings)
            )
        );
    }

    private static OwnershipChange Change(PoolCustomer one, ClaimRequest request, PolicyEdition policy) =>
        new(
            one.Customer.CustomerId,
            request.Claimant.OwnerId,
            request.At,
            OwnershipCause.Claim,
            Pool,
            policy.Id
        );

    private static HoldingStanding After(ClaimRequest request, PolicyReader read) =>
        HoldingStanding.Count(request.Claimant.With(request.Customers.Select(one => one.Customer)), read)!;

    private static long? Limit(PolicyReader read) => read.Read(ProtectionParameters.ClaimsPerDay)?.Value;

    private static IEnumerable<RefusalReason> Twice(PoolCustomer[] customers) =>
        customers
            .Repeated(one => one.Customer.CustomerId)
            .Select(group =>
                ClaimRefusals.ListedTwice.Because(
                    AllOrNone,
                    CustomerFacts.Customer(group.Key),
                    ProtectionFacts.Times(group.Count())
                )
            );

    private static IEnumerable<RefusalReason> OfPool(PoolCustomer one, ClaimRequest request)
    {
        string? owner =
            one.OwnerId
            ?? (
                request.Claimant.Holdings.Any(held => held.CustomerId == one.Customer.CustomerId)
                    ? request.Claimant.OwnerId
                    : null
            );
        if (owner is not null)
        {
            yield return ClaimRefusals.NotInPool.Because(
                Pool,
                CustomerFacts.Customer(one.Customer.CustomerId),
                OwnershipFacts.Owner(owner)
            );
        }

        // a customer who came back did so by a change, and there is one change a moment
        bool isAtTheReturn = one.PreviousOwnerId is not null && request.At == one.InPoolSince;
        if (request.At < one.InPoolSince || isAtTheReturn)
        {
            yield return ClaimRefusals.NotYetInPool.Because(
                isAtTheReturn ? OwnershipFacts.HistoryClause : Pool,
                CustomerFacts.Customer(one.Customer.CustomerId),
                CoolOffs.Since(one),
                ProtectionFacts.At(request.At)
            );
        }
    }

    [Implements("LIB-OWN-30")]
    private static IEnumerable<RefusalReason> OfTheDay(ClaimRequest request, PolicyReader read)
    {
        Parameter<long>? limit = read.Read(ProtectionParameters.ClaimsPerDay);
        int asked = request.Customers.DistinctBy(one => one.Customer.CustomerId).Count();
        if (limit is not null && request.ClaimedToday + (long)asked > limit.Value)
        {
            yield return ClaimRefusals.DailyLimit.Because(
                limit.Reading,
                OwnershipFacts.Owner(request.Claimant.OwnerId),
                new Fact("limit", FactValue.Of(limit.Value), new("limit of a day", "每日上限")),
                ClaimExplanations.ClaimedToday(request),
                ProtectionFacts.On(request.At.Date),
                new Fact(
                    "remaining",
                    FactValue.Of(Math.Max(0, limit.Value - request.ClaimedToday)),
                    new("remaining", "剩余")
                ),
                ClaimExplanations.Asked(asked)
            );
        }
    }

    private static IEnumerable<RefusalReason> OfCapacity(
        ClaimRequest request,
        HoldingStanding before,
        PolicyReader read
    )
    {
        // what is claimed and does not count needs no room
        int asked = After(request, read).Counted - before.Counted;
        if (asked > before.Remaining)
        {
            yield return ClaimRefusals.Capacity.Because(
                ClaimExplanations.Holdings,
                [.. before.Facts(), ClaimExplanations.Asked(asked)]
            );
        }
    }
}
