using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>What somebody holds, what of it counts, and how many customers more fit.</summary>
/// <remarks>Made by <see cref="Of"/> only, and what claims and hand-overs are decided by (LIB-OWN-31). Equality is that of
/// all parts. Order is not defined.</remarks>
public sealed record HoldingStanding
{
    private HoldingStanding(string ownerId, long capacity, int owned, ValueList<ExcludedHolding> excluded)
    {
        OwnerId = ownerId;
        Capacity = capacity;
        Owned = owned;
        Excluded = excluded;
    }

    /// <summary>The host's identifier of the person.</summary>
    public string OwnerId { get; }

    /// <summary>How many counted customers the person may hold.</summary>
    public long Capacity { get; }

    /// <summary>How many customers the person holds.</summary>
    public int Owned { get; }

    /// <summary>Those that do not count, each with why, by the identifier of the customer.</summary>
    public ValueList<ExcludedHolding> Excluded { get; }

    /// <summary>How many count.</summary>
    public int Counted => Owned - Excluded.Count;

    /// <summary>How many more fit; never below zero.</summary>
    public long Remaining => Math.Max(0, Capacity - Counted);

    /// <summary>By how many the person exceeds the capacity; zero where not at all.</summary>
    public long Exceeding => Math.Max(0, Counted - Capacity);

    /// <summary>Counts what somebody holds.</summary>
    /// <param name="holder">The person with the customers held.</param>
    /// <param name="policy">The edition of the policy in force; the host sets the capacity, and what does not count.</param>
    /// <returns>The standing; refused where the policy lacks a value that is needed.</returns>
    [Implements("LIB-OWN-31")]
    public static Decision<HoldingStanding> Of(Holder holder, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (Count(holder, read) is not { } standing)
        {
            return Decision.Refuse<HoldingStanding>(new Refusal(read.Missing));
        }

        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(standing, () => standing.Explain(readings));
    }

    /// <summary>Answers what is held, what counts and what remains.</summary>
    /// <returns>Such as <c>P-1: 6 held, 3 count, 2 remain of 5</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{OwnerId}: {Owned} held, {Counted} count, {Remaining} remain of {Capacity}"
        );

    /// <summary>Gives the standing as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public HoldingRow ToRow() =>
        new(OwnerId, Capacity, Owned, Excluded.Count, Counted, Remaining, Exceeding, ListOfExcluded);

    internal string ListOfExcluded => string.Join(", ", Excluded);

    /// <summary>Counts; null where a value of the policy is missing.</summary>
    internal static HoldingStanding? Count(Holder holder, PolicyReader read)
    {
        long? capacity = holder.Capacity ?? read.Read(ProtectionParameters.HoldingCapacity)?.Value;
        ValueList<PolicyItem>? exclusions = read.Read(ProtectionParameters.HoldingExclusions)?.Value;
        return capacity is null || exclusions is null ? null : Count(holder, capacity.Value, exclusions);
    }

    /// <summary>The entry of the policy that takes a customer out of the count; null where it counts.</summary>
    internal static PolicyItem? ExclusionOf(IEnumerable<Holding> same, ValueList<PolicyItem> exclusions) =>
        exclusions.FirstOrDefault(item =>
            same.Any(one =>
                one.Reasons.Contains(item.Id) && CustomerTraits.Fit(item.Conditions, one.Grade, one.Kind)
            )
        );

    internal IEnumerable<Fact> Facts() =>
        [
            OwnershipFacts.Owner(OwnerId),
            new("capacity", FactValue.Of(Capacity), new("capacity", "容量")),
            new("counted", FactValue.Of(Counted), new("held that count", "计入数")),
            new("owned", FactValue.Of(Owned), new("customers held", "持有客户数")),
            new("excluded-count", FactValue.Of(Excluded.Count), new("held that do not count", "不计入数")),
            Fact.Named(
                "excluded",
                ListOfExcluded,
                new("what does not count", "不计入的客户"),
                Excluded.Count == 0 ? new("none", "无") : BilingualText.Same(ListOfExcluded)
            ),
            new("remaining", FactValue.Of(Remaining), new("remaining", "剩余")),
        ];

    private static HoldingStanding Count(Holder holder, long capacity, ValueList<PolicyItem> exclusions)
    {
        IGrouping<string, Holding>[] held =
        [
            .. holder
                .Holdings.GroupBy(one => one.CustomerId, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal),
        ];
        ValueList<ExcludedHolding> excluded = held.Select(group =>
                ExclusionOf(group, exclusions) is { } item ? new ExcludedHolding(group.Key, item) : null
            )
            .OfType<ExcludedHolding>()
            .ToValueList();
        return new HoldingStanding(holder.OwnerId, capacity, held.Length, excluded);
    }

    internal Explanation Explain(ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "customers.holdings",
            Question = new($"How many customers more may {OwnerId} hold?", $"{OwnerId}还可持有多少个客户？"),
            Answer = new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Remaining}: {Owned} held, {Excluded.Count} of them do not count, capacity {Capacity}."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Remaining}个：持有{Owned}个，其中{Excluded.Count}个不计入，容量{Capacity}个。"
                )
            ),
            Outcome = FactValue.Of(Remaining),
            Clauses = [ClauseId.Parse("LIB-OWN-31")],
            Facts = Facts().ToValueList(),
            Readings = readings,
        };
}
