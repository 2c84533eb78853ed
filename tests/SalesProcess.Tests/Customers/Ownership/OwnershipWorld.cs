using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>The customers of a company: the histories that are tested, and beside them a plain list of who came to own
/// whom when. The decisions are asked with the facts of the plain list.</summary>
internal sealed class OwnershipWorld(PolicyEdition policy)
{
    private readonly List<(string Customer, LocalDateTime At, string? Owner, OwnershipCause Cause)> kept = [];
    private readonly List<(string Customer, Reception Reception)> receptions = [];

    private readonly Dictionary<string, OwnershipHistory> histories = Enumerable
        .Range(0, OwnershipStep.Customers)
        .Select(number => OwnershipHistory.Start(OwnershipStep.CustomerOf(number)))
        .ToDictionary(history => history.CustomerId, StringComparer.Ordinal);

    public static LocalDateTime Start { get; } = new(2026, 10, 5, 8, 0);

    public PolicyEdition Policy { get; } = policy;

    public IEnumerable<OwnershipHistory> Histories => histories.Values;

    public IEnumerable<LocalDateTime> Times => kept.Select(one => one.At).Distinct();

    public string? Owner(string customer) => OwnerAt(customer, LocalDate.MaxIsoValue.AtMidnight());

    public string? OwnerAt(string customer, LocalDateTime at) =>
        kept.LastOrDefault(one => one.Customer == customer && one.At <= at).Owner;

    /// <summary>Whether the customer changed hands at that very moment already.</summary>
    public bool ChangedAt(string customer, LocalDateTime at) =>
        kept.Any(one => one.Customer == customer && one.At == at);

    public Decision<OwnershipHistory> Apply(OwnershipChange change)
    {
        Decision<OwnershipHistory> next = histories[change.CustomerId].Apply(change);
        if (next.TryGetValue(out OwnershipHistory? history, out _))
        {
            histories[change.CustomerId] = history;
            kept.Add((change.CustomerId, change.At, change.OwnerId, change.Cause));
        }

        return next;
    }

    public ValueList<Reception> Received(string customer, LocalDateTime at, string consultant)
    {
        ValueList<Reception> before =
        [
            .. receptions.Where(one => one.Customer == customer).Select(one => one.Reception),
        ];
        receptions.Add((customer, new Reception(consultant, at)));
        return before;
    }

    public Holder HolderOf(string person) =>
        new(person)
        {
            Holdings = histories
                .Keys.Where(customer => Owner(customer) == person)
                .Select(customer => new Holding(customer))
                .ToValueList(),
        };

    public PoolCustomer InPool(string customer)
    {
        var mine = kept.Where(one => one.Customer == customer).ToList();
        return new PoolCustomer(
            new Holding(customer),
            mine.LastOrDefault(one => one.Owner is null) is { Customer: not null } release
                ? release.At
                : Start
        )
        {
            OwnerId = Owner(customer),
            PreviousOwnerId = mine.LastOrDefault(one => one.Owner is not null).Owner,
        };
    }

    public HeldCustomer? Held(string customer) =>
        Owner(customer) is { } owner
            ? new HeldCustomer
            {
                CustomerId = customer,
                OwnerId = owner,
                AcquiredOn = kept.Last(one => one.Customer == customer).At.Date,
                AcquiredBy = kept.Last(one => one.Customer == customer).Cause,
            }
            : null;
}
