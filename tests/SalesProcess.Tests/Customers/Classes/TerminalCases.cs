using SalesProcess.Customers;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>
/// Every combination of what classes of terminal customers look at: five yes-or-no facts, four features reached or
/// just missed, three contributions; and the class of each by the sentences of GRADE-TERM-KEY, -ORD, -POT and -DEF,
/// written down a second time.
/// </summary>
internal static class TerminalCases
{
    public static readonly LocalDate Today = new(2026, 10, 9);

    public static readonly (string Definition, string Reading)[] Policies =
    [
        ("with-potential", "lacks-any"),
        ("with-potential", "lacks-all"),
        ("buyers-only", "lacks-any"),
        ("buyers-only", "lacks-all"),
    ];

    public static readonly string[] YesNo =
    [
        "cooperates",
        "has-bought",
        "is-served",
        "meets-purchase-conditions",
        "has-potential",
    ];

    public static readonly string[] Features =
    [
        "market-share",
        "yearly-spending",
        "cooperation-months",
        "loyalty",
    ];

    private static readonly Dictionary<(string, string), PolicyEdition> Editions = Policies.ToDictionary(
        one => one,
        one =>
            Policy.With(
                ("customers.terminal-definition", $"\"{one.Definition}\""),
                ("customers.ordinary-reading", $"\"{one.Reading}\""),
                ("customers.large-market-share-percent", "30"),
                ("customers.strong-spending-per-year", "1000000"),
                ("customers.long-cooperation-months", "24"),
                ("customers.high-loyalty-percent", "60"),
                ("customers.large-contribution-percent", "5"),
                ("customers.medium-contribution-percent", "1")
            )
    );

    /// <summary>One case: the yes-or-no facts, the features that are reached, and small, medium or large.</summary>
    public sealed record Case(bool[] Facts, bool[] Features, int Contribution)
    {
        public override string ToString() =>
            $"{string.Join(' ', Facts)} {string.Join(' ', Features)} {Contribution}";
    }

    public static IEnumerable<Case> All =>
        from facts in Enumerable.Range(0, 1 << 5)
        from features in Enumerable.Range(0, 1 << 4)
        from contribution in Enumerable.Range(0, 3)
        select new Case(Bits(facts, 5), Bits(features, 4), contribution);

    public static TerminalFacts FactsOf(Case one) =>
        new()
        {
            CustomerId = "C-17",
            Cooperates = one.Facts[0],
            HasBought = one.Facts[1],
            IsServed = one.Facts[2],
            MeetsPurchaseConditions = one.Facts[3],
            HasPotential = one.Facts[4],
            MarketShare = Percentage.FromPartsPerMillion(one.Features[0] ? 300_000 : 299_999),
            YearlySpending = Money.Of(one.Features[1] ? 1_000_000m : 999_999.99m, Currency.Cny),
            CooperationMonths = one.Features[2] ? 24 : 23,
            Loyalty = Percentage.FromPartsPerMillion(one.Features[3] ? 600_000 : 599_999),
            Contribution = Percentage.FromPartsPerMillion(
                one.Contribution switch
                {
                    0 => 9_999,
                    1 => 49_999,
                    _ => 50_000,
                }
            ),
        };

    public static GradeAssessment<TerminalClass> Assess(Case one, (string, string) policy) =>
        TerminalGrading.Assess(FactsOf(one), Today, Editions[policy]).Accepted();

    public static PolicyEdition Under((string, string) policy) => Editions[policy];

    public static TerminalClass ClassOf(Case one, (string Definition, string Reading) policy)
    {
        bool isTerminal = one.Facts[0] && (one.Facts[1] || one.Facts[2]);
        bool lacks = policy.Reading == "lacks-any" ? true : one.Features.All(reached => !reached);
        return isTerminal && one.Features.All(reached => reached) && one.Contribution == 2 ? TerminalClass.Key
            : isTerminal && one.Facts[3] && one.Contribution == 1 && lacks ? TerminalClass.Ordinary
            : one.Facts[4] && !one.Facts[0] && !one.Facts[1] && policy.Definition == "with-potential"
                ? TerminalClass.Potential
            : TerminalClass.Unclassified;
    }

    /// <summary>Every case that differs in one fact, with the name of the fact.</summary>
    public static IEnumerable<(string Name, Case Then)> OneChanged(Case one) =>
        [
            .. YesNo.Select((name, i) => (name, one with { Facts = Turned(one.Facts, i) })),
            .. Features.Select((name, i) => (name, one with { Features = Turned(one.Features, i) })),
            .. Enumerable
                .Range(0, 3)
                .Where(other => other != one.Contribution)
                .Select(other => ("contribution", one with { Contribution = other })),
        ];

    private static bool[] Turned(bool[] all, int at) =>
        [.. all.Select((value, i) => i == at ? !value : value)];

    private static bool[] Bits(int bits, int count) =>
        [.. Enumerable.Range(0, count).Select(i => ((bits >> i) & 1) == 1)];
}
