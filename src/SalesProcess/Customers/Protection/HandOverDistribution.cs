using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Finds who receives each customer of a hand-over, and why somebody cannot.</summary>
internal sealed class HandOverDistribution(HandOverRequest request, PolicyReader read)
{
    private readonly List<GivenCustomer> given = [];
    private readonly List<RefusalReason> reasons = [];

    private readonly Holder[] receivers =
    [
        .. request
            .Receivers.OrderBy(receiver => receiver.OwnerId, StringComparer.Ordinal)
            .ThenBy(receiver => receiver.Holdings.Count)
            .DistinctBy(receiver => receiver.OwnerId),
    ];

    internal IReadOnlyCollection<GivenCustomer> Given => given;

    internal IReadOnlyCollection<RefusalReason> Reasons => reasons;

    /// <summary>Gives each customer to its receiver, in the order of the identifiers.</summary>
    [Implements("LIB-OWN-34")]
    internal void Distribute()
    {
        reasons.AddRange(
            Twice(
                request.Customers.Select(one => one.Customer.CustomerId),
                HandOverRefusals.CustomerTwice,
                CustomerFacts.Customer
            )
        );
        reasons.AddRange(
            Twice(
                request.Receivers.Select(receiver => receiver.OwnerId),
                HandOverRefusals.ReceiverTwice,
                OwnershipFacts.Owner
            )
        );
        if (receivers.Any(receiver => receiver.OwnerId == request.LeaverId))
        {
            reasons.Add(
                HandOverRefusals.ReceiverLeaves.Because(
                    HandOver.Rules,
                    OwnershipFacts.Owner(request.LeaverId)
                )
            );
        }

        reasons.AddRange(ItemsTwice());
        reasons.AddRange(HeldByReceivers());
        Func<HandedCustomer, string?> choose = Chooser();
        foreach (
            HandedCustomer one in request
                .Customers.OrderBy(one => one.Customer.CustomerId, StringComparer.Ordinal)
                .ThenBy(one => one.Region, StringComparer.Ordinal)
                .DistinctBy(one => one.Customer.CustomerId)
        )
        {
            string? to = choose(one);
            if (to is not null || request.Rule is HandOverRule.ToPool)
            {
                given.Add(new GivenCustomer(one, to));
            }
        }
    }

    /// <summary>What each receiver holds afterwards.</summary>
    internal ValueList<HoldingStanding> Afterwards() =>
        receivers
            .Select(receiver => HoldingStanding.Count(With(receiver), read))
            .OfType<HoldingStanding>()
            .ToValueList();

    private Holder With(Holder receiver) =>
        receiver.With(given.Where(one => one.To == receiver.OwnerId).Select(one => one.Customer.Customer));

    private IEnumerable<RefusalReason> ItemsTwice() =>
        request
            .Customers.SelectMany(one => one.OpenItems.Select(item => (item, one.Customer.CustomerId)))
            .Repeated(one => (one.item.Kind, one.item.Id))
            .OrderBy(group => group.Key.Kind, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group =>
                HandOverRefusals.ItemTwice.Because(
                    HandOver.Rules,
                    new Fact("item", FactValue.Of(group.Key.Id), new("open item", "未了事项")),
                    new Fact("kind", FactValue.Of(group.Key.Kind), new("kind", "类别")),
                    ProtectionFacts.Times(group.Count()),
                    OwnershipFacts.List(
                        "customers",
                        group.Select(one => one.CustomerId).Distinct().Order(StringComparer.Ordinal),
                        new("customers", "客户")
                    )
                )
            );

    // a customer has one owner (LIB-OWN-08)
    private IEnumerable<RefusalReason> HeldByReceivers()
    {
        var handed = request
            .Customers.Select(one => one.Customer.CustomerId)
            .ToHashSet(StringComparer.Ordinal);
        return receivers
            .SelectMany(receiver =>
                receiver
                    .Holdings.Select(held => held.CustomerId)
                    .Distinct(StringComparer.Ordinal)
                    .Where(handed.Contains)
                    .Select(customer => (receiver.OwnerId, Customer: customer))
            )
            .Where(both => both.OwnerId != request.LeaverId)
            .OrderBy(both => both.Customer, StringComparer.Ordinal)
            .Select(both =>
                HandOverRefusals.HeldByReceiver.Because(
                    OwnershipFacts.HistoryClause,
                    CustomerFacts.Customer(both.Customer),
                    OwnershipFacts.Owner(both.OwnerId),
                    new Fact("leaver", FactValue.Of(request.LeaverId), new("hands over", "移交人"))
                )
            );
    }

    private Func<HandedCustomer, string?> Chooser() =>
        request.Rule.Match(
            one => customer => Known(customer, one.OwnerId),
            regions => customer => OfRegion(customer, regions),
            _ => InTurn(),
            _ => Fewest(),
            _ => new Func<HandedCustomer, string?>(_ => null)
        );

    private Func<HandedCustomer, string?> InTurn()
    {
        int turn = 0;
        return customer =>
            receivers.Length == 0 ? None(customer) : receivers[turn++ % receivers.Length].OwnerId;
    }

    private string? OfRegion(HandedCustomer customer, HandOverRule.ByRegion regions)
    {
        string[] found =
        [
            .. regions
                .Receivers.Where(receiver => receiver.Region == customer.Region)
                .Select(receiver => receiver.OwnerId)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        if (found.Length <= 1)
        {
            return found.Length == 0 ? None(customer) : Known(customer, found[0]);
        }

        reasons.Add(
            HandOverRefusals.SeveralReceivers.Because(
                HandOver.Rules,
                CustomerFacts.Customer(customer.Customer.CustomerId),
                Region(customer),
                new Fact("receivers", FactValue.Of(string.Join(", ", found)), new("receivers", "接收人"))
            )
        );
        return null;
    }

    // counts what is held once, and then only what is added
    private Func<HandedCustomer, string?> Fewest()
    {
        ValueList<PolicyItem> exclusions = read.Read(ProtectionParameters.HoldingExclusions)?.Value ?? [];
        var counted = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Holder receiver in receivers)
        {
            counted[receiver.OwnerId] = HoldingStanding.Count(receiver, read)?.Counted ?? 0;
        }

        return customer =>
        {
            if (counted.Count == 0)
            {
                return None(customer);
            }

            string to = counted.MinBy(one => one.Value).Key;
            counted[to] += HoldingStanding.ExclusionOf([customer.Customer], exclusions) is null ? 1 : 0;
            return to;
        };
    }

    private string? Known(HandedCustomer customer, string owner)
    {
        if (receivers.Any(receiver => receiver.OwnerId == owner))
        {
            return owner;
        }

        reasons.Add(
            HandOverRefusals.ReceiverUnknown.Because(
                HandOver.Rules,
                CustomerFacts.Customer(customer.Customer.CustomerId),
                OwnershipFacts.Owner(owner)
            )
        );
        return null;
    }

    private string? None(HandedCustomer customer)
    {
        reasons.Add(
            HandOverRefusals.NoReceiver.Because(
                HandOver.Rules,
                CustomerFacts.Customer(customer.Customer.CustomerId),
                Region(customer),
                HandOverExplanations.RuleOf(request.Rule)
            )
        );
        return null;
    }

    private static Fact Region(HandedCustomer customer) =>
        customer.Region is { } region
            ? new("region", FactValue.Of(region), new("region", "区域"))
            : Fact.Named("region", "", new("region", "区域"), new("not given", "未给出"));

    private static IEnumerable<RefusalReason> Twice(
        IEnumerable<string> names,
        RefusalRule rule,
        Func<string, Fact> fact
    ) =>
        names
            .Repeated(name => name)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                rule.Because(HandOver.Rules, fact(group.Key), ProtectionFacts.Times(group.Count()))
            );
}
