using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Hands over the customers of somebody who leaves, with everything that is open (OWN-S6-FOLLOW).</summary>
public static class HandOver
{
    internal static readonly ClauseId Follow = ClauseId.Parse("OWN-S6-FOLLOW");
    internal static readonly ClauseId Rules = ClauseId.Parse("LIB-OWN-34");

    /// <summary>Decides a hand-over, for all customers or none.</summary>
    /// <param name="request">Who leaves, what is held, who may receive, and by which rule.</param>
    /// <param name="policy">The edition of the policy in force; the host sets the capacity, and what becomes of a hand-over
    /// that exceeds it.</param>
    /// <returns>The manifest; the same one for every order of the lists. Refused with every customer without a receiver or
    /// with several, every name and open item that is listed twice, every name that is not listed and, where the policy says so, every receiver who
    /// would hold too many; and where the model of ownership knows no hand-over or, for the rule that hands over to the
    /// pool, no release (K-38).</returns>
    [Implements("OWN-S6-FOLLOW")]
    public static Decision<HandOverManifest> Decide(HandOverRequest request, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(policy);
        Decision<OwnershipWay> permission = OwnershipWay.Of(CauseOf(request.Rule), policy);
        var read = new PolicyReader(policy);
        var distribution = new HandOverDistribution(request, read);
        distribution.Distribute();
        ValueList<HoldingStanding> receivers = distribution.Afterwards();
        RefusalReason[] reasons =
        [
            .. permission.TryGetRefusal(out Refusal? no) ? no.Reasons : ValueList<RefusalReason>.Empty,
            .. distribution.Reasons,
            .. TooFull(distribution, receivers, read),
            .. read.Missing.Distinct(),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<HandOverManifest>(new Refusal(reasons.ToValueList()));
        }

        var manifest = new HandOverManifest(
            request.LeaverId,
            distribution.Given.Select(given => Line(given, request, policy)).ToValueList(),
            receivers
        );
        ValueList<PolicyReading> readings = read.Readings.Distinct().ToValueList();
        return permission.Then(_ =>
            Decision.Accept(manifest, () => HandOverExplanations.Of(request, manifest, readings))
        );
    }

    private static OwnershipCause CauseOf(HandOverRule rule) =>
        rule is HandOverRule.ToPool ? OwnershipCause.Release : OwnershipCause.HandOver;

    private static HandOverLine Line(GivenCustomer given, HandOverRequest request, PolicyEdition policy) =>
        new(
            request.LeaverId,
            new OwnershipChange(
                given.Customer.Customer.CustomerId,
                given.To,
                request.At,
                CauseOf(request.Rule),
                request.Rule is HandOverRule.ToPool ? Rules : Follow,
                policy.Id
            ),
            given
                .Customer.OpenItems.OrderBy(item => item.DueOn is null)
                .ThenBy(item => item.DueOn)
                .ThenBy(item => item.Kind, StringComparer.Ordinal)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .ToValueList()
        );

    [Implements("LIB-OWN-35")]
    private static IEnumerable<RefusalReason> TooFull(
        HandOverDistribution distribution,
        ValueList<HoldingStanding> receivers,
        PolicyReader read
    )
    {
        HoldingStanding[] full = [.. receivers.Where(receiver => receiver.Exceeding > 0)];
        if (
            full.Length == 0
            || read.Read(ProtectionParameters.HandOverCapacity)
                is not { Value: HandOverCapacity.Refuse } capacity
        )
        {
            return [];
        }

        return full.Select(receiver =>
            HandOverRefusals.ReceiverFull.Because(
                capacity.Reading,
                OwnershipFacts.Owner(receiver.OwnerId),
                new Fact("capacity", FactValue.Of(receiver.Capacity), new("capacity", "容量")),
                new Fact(
                    "received",
                    FactValue.Of(distribution.Given.Count(given => given.To == receiver.OwnerId)),
                    new("received", "接收数")
                ),
                new Fact("counted", FactValue.Of(receiver.Counted), new("counted", "计入数")),
                new Fact("exceeding", FactValue.Of(receiver.Exceeding), new("too many", "超出数"))
            )
        );
    }
}
