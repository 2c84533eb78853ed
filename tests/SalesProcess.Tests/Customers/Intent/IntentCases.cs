using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>
/// Every combination of the ten yes-or-no facts, of meeting dates around the near future and of the readings of
/// grade C; and the grade of each by the sentences of GRADE-INTENT-A to D, written down a second time.
/// </summary>
internal static class IntentCases
{
    /// <summary>How many days count as the near future here.</summary>
    public const int NearFuture = 7;

    public static readonly LocalDate Today = new(2026, 10, 9);

    public static readonly string[] Readings =
    [
        "met-and-both",
        "met-and-either",
        "met-only-for-interest",
        "met-only-for-interest-or-either",
    ];

    private static readonly LocalDate?[] Dates =
    [
        null,
        Today.PlusDays(-1),
        Today,
        Today.PlusDays(NearFuture),
        Today.PlusDays(NearFuture + 1),
    ];

    private static readonly Dictionary<string, PolicyEdition> Policies = Readings.ToDictionary(
        reading => reading,
        reading =>
            Policy.With(
                ("customers.near-future-days", $"{NearFuture}"),
                ("customers.intent-grade-c-reading", $"\"{reading}\"")
            )
    );

    /// <summary>The 1,024 combinations of the yes-or-no facts, each with each of the dates.</summary>
    public static IEnumerable<IntentFacts> All =>
        from bits in Enumerable.Range(0, 1 << 10)
        from date in Dates
        select Facts(bits) with
        {
            CanBeMetOn = date,
        };

    public static PolicyEdition ReadAs(string reading) => Policies[reading];

    public static GradeAssessment<IntentGrade> Assess(IntentFacts facts, string reading) =>
        IntentGrading.Assess(facts, Today, ReadAs(reading)).Accepted();

    /// <summary>From A downward, the first grade whose sentence is met (K-07).</summary>
    public static IntentGrade GradeOf(IntentFacts f, string reading)
    {
        bool experienced = reading.EndsWith("either", StringComparison.Ordinal)
            ? f.BoughtNetworkProducts || f.AwareOfOnlineMarketing
            : f.BoughtNetworkProducts && f.AwareOfOnlineMarketing;
        bool talkForBoth = reading.StartsWith("met-and", StringComparison.Ordinal);
        bool meetsSoon = f.CanBeMetOn >= Today && f.CanBeMetOn <= Today.PlusDays(NearFuture);
        return f.NegotiationStarted ? IntentGrade.A
            : f.NeedsClear && f.SolutionSubmitted && !f.SolutionApproved ? IntentGrade.B
            : f.MetFaceToFace && f.StronglyInterested && f.NeedsToBeGuided ? IntentGrade.C
            : experienced && (f.MetFaceToFace || !talkForBoth) ? IntentGrade.C
            : f.AcceptsProduct && meetsSoon ? IntentGrade.D
            : IntentGrade.Ungraded;
    }

    /// <summary>Sets a fact by the name that explanations give it.</summary>
    public static IntentFacts With(this IntentFacts facts, string name, bool value) =>
        name switch
        {
            "negotiation-started" => facts with { NegotiationStarted = value },
            "needs-clear" => facts with { NeedsClear = value },
            "solution-submitted" => facts with { SolutionSubmitted = value },
            "solution-approved" => facts with { SolutionApproved = value },
            "met" => facts with { MetFaceToFace = value },
            "strongly-interested" => facts with { StronglyInterested = value },
            "needs-to-be-guided" => facts with { NeedsToBeGuided = value },
            "bought-network-products" => facts with { BoughtNetworkProducts = value },
            "aware-of-online-marketing" => facts with { AwareOfOnlineMarketing = value },
            "accepts-product" => facts with { AcceptsProduct = value },
            _ => throw new ArgumentException($"There is no fact '{name}'.", nameof(name)),
        };

    public static readonly string[] FactNames =
    [
        "negotiation-started",
        "needs-clear",
        "solution-submitted",
        "solution-approved",
        "met",
        "strongly-interested",
        "needs-to-be-guided",
        "bought-network-products",
        "aware-of-online-marketing",
        "accepts-product",
    ];

    public static IntentFacts Nothing { get; } = new() { CustomerId = "C-17" };

    private static IntentFacts Facts(int bits) =>
        FactNames
            .Select((name, i) => (Name: name, Value: (bits >> i & 1) == 1))
            .Aggregate(Nothing, (facts, fact) => facts.With(fact.Name, fact.Value));
}
