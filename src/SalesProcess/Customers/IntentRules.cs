using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>
/// The conditions of the four grades for one customer; a value of the policy is read only when its grade is reached
/// and the facts call for it.
/// </summary>
internal sealed class IntentRules(IntentFacts facts, LocalDate asOf, PolicyReader read)
{
    private static readonly ClauseId ClauseA = ClauseId.Parse("GRADE-INTENT-A");
    private static readonly ClauseId ClauseB = ClauseId.Parse("GRADE-INTENT-B");
    private static readonly ClauseId ClauseC = ClauseId.Parse("GRADE-INTENT-C");
    private static readonly ClauseId ClauseD = ClauseId.Parse("GRADE-INTENT-D");

    /// <summary>The rules from A downward.</summary>
    [Implements("GRADE-INTENT-A", "GRADE-INTENT-B", "GRADE-INTENT-C", "GRADE-INTENT-D")]
    internal IEnumerable<IntentRule> FromTheTop()
    {
        yield return new(IntentGrade.A, ClauseA, InNegotiation);
        yield return new(IntentGrade.B, ClauseB, AwaitingApproval);
        yield return new(IntentGrade.C, ClauseC, InterestedOrExperienced());
        yield return new(IntentGrade.D, ClauseD, AcceptsAndMeetsSoon());
    }

    private static FactIs<IntentFacts> InNegotiation { get; } =
        Yes(
            "negotiation-started",
            "business negotiation started",
            "已进入商务谈判",
            f => f.NegotiationStarted,
            ClauseA
        );

    private static AllOf<IntentFacts> AwaitingApproval { get; } =
        new(
            Yes("needs-clear", "needs clear", "需求明确", f => f.NeedsClear, ClauseB),
            Yes(
                "solution-submitted",
                "solution submitted",
                "解决方案已提交",
                f => f.SolutionSubmitted,
                ClauseB
            ),
            No(
                "solution-approved",
                "solution approved already",
                "解决方案已获认可",
                f => f.SolutionApproved,
                ClauseB
            )
        );

    private AnyOf<IntentFacts> InterestedOrExperienced()
    {
        FactIs<IntentFacts> met = Yes("met", "met face to face", "已面谈", f => f.MetFaceToFace, ClauseC);
        var interest = new AllOf<IntentFacts>(
            Yes("strongly-interested", "strong interest", "兴趣浓厚", f => f.StronglyInterested, ClauseC),
            Yes(
                "needs-to-be-guided",
                "needs to be guided",
                "需求有待引导和挖掘",
                f => f.NeedsToBeGuided,
                ClauseC
            )
        );
        FactIs<IntentFacts> bought = Yes(
            "bought-network-products",
            "network products bought before",
            "曾购买网络产品",
            f => f.BoughtNetworkProducts,
            ClauseC
        );
        FactIs<IntentFacts> aware = Yes(
            "aware-of-online-marketing",
            "some awareness of online marketing",
            "对网络营销有一定认知",
            f => f.AwareOfOnlineMarketing,
            ClauseC
        );
        IntentGradeCReading? reading = read.Read(CustomerParameters.IntentGradeCReading)?.Value;
        Criterion<IntentFacts> experience = reading
            is IntentGradeCReading.MetAndBoth
                or IntentGradeCReading.MetOnlyForInterest
            ? new AllOf<IntentFacts>(bought, aware)
            : new AnyOf<IntentFacts>(ClauseC, bought, aware);
        bool talkForBoth = reading is IntentGradeCReading.MetAndBoth or IntentGradeCReading.MetAndEither;
        return new AnyOf<IntentFacts>(
            ClauseC,
            new AllOf<IntentFacts>(met, interest),
            talkForBoth ? new AllOf<IntentFacts>(met, experience) : experience
        );
    }

    private AllOf<IntentFacts> AcceptsAndMeetsSoon() =>
        new(
            Yes("accepts-product", "product accepted", "接受产品", f => f.AcceptsProduct, ClauseD),
            new MetInNearFuture(asOf, NearFuture(), ClauseD)
        );

    // a customer without a meeting date falls short of D whatever the number of days
    private Parameter<long>? NearFuture() =>
        facts.CanBeMetOn is null ? null : read.Read(CustomerParameters.NearFutureDays);

    private static FactIs<IntentFacts> Yes(
        string name,
        string english,
        string chinese,
        Func<IntentFacts, bool> fact,
        ClauseId clause
    ) => new(name, new BilingualText(english, chinese), fact, asked: true, clause);

    private static FactIs<IntentFacts> No(
        string name,
        string english,
        string chinese,
        Func<IntentFacts, bool> fact,
        ClauseId clause
    ) => new(name, new BilingualText(english, chinese), fact, asked: false, clause);
}
