using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Customers;

/// <summary>What an assessment says is missing for the next grade up, and that it is enough.</summary>
public class WhatIsMissing
{
    [Fact]
    public void Nothing_is_missing_for_A_is_the_highest()
    {
        IntentAssessment assessment = Assess(IntentCases.Nothing with { NegotiationStarted = true });
        Assert.Null(assessment.NextGrade);
        Assert.Empty(assessment.MissingForNext);
    }

    [Fact]
    public void For_A_the_negotiation() =>
        Says(
            IntentCases.Nothing with
            {
                NeedsClear = true,
                SolutionSubmitted = true,
            },
            IntentGrade.A,
            ("Needed: business negotiation started.", "还需满足：已进入商务谈判。")
        );

    [Fact]
    public void For_B_needs_and_solution() =>
        Says(
            IntentCases.Nothing with
            {
                MetFaceToFace = true,
                StronglyInterested = true,
                NeedsToBeGuided = true,
            },
            IntentGrade.B,
            ("Needed: needs clear.", "还需满足：需求明确。"),
            ("Needed: solution submitted.", "还需满足：解决方案已提交。")
        );

    [Fact]
    public void For_B_a_solution_that_is_not_approved_yet() =>
        Says(
            IntentCases.Nothing with
            {
                MetFaceToFace = true,
                StronglyInterested = true,
                NeedsToBeGuided = true,
                NeedsClear = true,
                SolutionSubmitted = true,
                SolutionApproved = true,
            },
            IntentGrade.B,
            ("Must not be so: solution approved already.", "不得出现：解决方案已获认可。")
        );

    [Fact]
    public void For_C_one_of_its_ways() =>
        Says(
            IntentCases.Nothing with
            {
                AcceptsProduct = true,
                CanBeMetOn = IntentCases.Today,
                StronglyInterested = true,
            },
            IntentGrade.C,
            (
                "One of these ways is needed: (1) Needed: met face to face. Needed: needs to be guided. "
                    + "(2) Needed: met face to face. Needed: network products bought before. "
                    + "Needed: some awareness of online marketing.",
                "还需满足以下任一情形：（1）还需满足：已面谈。还需满足：需求有待引导和挖掘。"
                    + "（2）还需满足：已面谈。还需满足：曾购买网络产品。还需满足：对网络营销有一定认知。"
            )
        );

    [Fact]
    public void For_D_acceptance_and_a_date() =>
        Says(
            IntentCases.Nothing,
            IntentGrade.D,
            ("Needed: product accepted.", "还需满足：接受产品。"),
            ("Needed: a date on which the customer can be met.", "还需确定可面谈的日期。")
        );

    [Fact]
    public void What_is_missing_cites_the_clause_of_the_next_grade()
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            IntentAssessment assessment = Assess(facts);
            Assert.All(
                assessment.MissingForNext,
                reason => Assert.Equal($"GRADE-INTENT-{assessment.NextGrade}", reason.Clause?.ToString())
            );
        }
    }

    /// <summary>Each fact that is named is made as asked, and of several ways any one is gone.</summary>
    [Theory]
    [InlineData("met-and-both")]
    [InlineData("met-and-either")]
    [InlineData("met-only-for-interest")]
    [InlineData("met-only-for-interest-or-either")]
    public void Making_good_exactly_what_is_missing_gives_at_least_the_next_grade(string reading)
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            IntentAssessment assessment = IntentCases.Assess(facts, reading);
            if (assessment.NextGrade is IntentGrade.C)
            {
                (string message, string[][] ways) = WaysToC(facts, reading);
                Assert.Equal(message, Assert.Single(assessment.MissingForNext).Message.English);
                Assert.All(
                    ways,
                    way =>
                        Assert.True(
                            IntentCases
                                .Assess(way.Aggregate(facts, (f, name) => f.With(name, true)), reading)
                                .Grade >= IntentGrade.C
                        )
                );
            }
            else if (assessment.NextGrade is { } next)
            {
                IntentFacts good = assessment.MissingForNext.Aggregate(facts, MadeGood);
                Assert.True(IntentCases.Assess(good, reading).Grade >= next);
            }
        }
    }

    [Fact]
    public void Each_condition_that_is_missing_is_needed()
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            IntentAssessment assessment = Assess(facts);
            for (int left = 0; left < assessment.MissingForNext.Count; left++)
            {
                IntentFacts almost = assessment
                    .MissingForNext.Where((_, i) => i != left)
                    .Aggregate(facts, MadeGood);
                Assert.True(Assess(almost).Grade < assessment.NextGrade);
            }
        }
    }

    private static IntentFacts MadeGood(IntentFacts facts, RefusalReason reason) =>
        reason.Code.Code switch
        {
            "decisions.fact-must-be-so" => facts.With(reason.Facts[0].Name, true),
            "decisions.fact-must-not-be-so" => facts.With(reason.Facts[0].Name, false),
            "decisions.one-way-needed" => facts, // its ways are tried one by one
            "customers.no-meeting-date" or "customers.meeting-date-past" or "customers.meeting-too-far" =>
                facts with
                {
                    CanBeMetOn = IntentCases.Today,
                },
            _ => throw new ArgumentException($"Unknown code {reason.Code}.", nameof(reason)),
        };

    /// <summary>The ways to grade C as a reading has them, with what facts lack of each, and how that is said.</summary>
    private static (string Message, string[][] Ways) WaysToC(IntentFacts f, string reading)
    {
        string[] talk = f.MetFaceToFace ? [] : ["met"];
        string[] interest =
        [
            .. talk,
            .. f.StronglyInterested ? [] : (string[])["strongly-interested"],
            .. f.NeedsToBeGuided ? [] : (string[])["needs-to-be-guided"],
        ];
        string[] first = reading.StartsWith("met-and", StringComparison.Ordinal) ? talk : [];
        bool either = reading.EndsWith("either", StringComparison.Ordinal);
        string[] bought = f.BoughtNetworkProducts ? [] : ["bought-network-products"];
        string[] aware = f.AwareOfOnlineMarketing ? [] : ["aware-of-online-marketing"];
        string experience =
            !either ? Say([.. first, .. bought, .. aware])
            : bought.Length == 0 || aware.Length == 0 ? Say(first)
            : Say(first, $"One of these ways is needed: (1) {Say(bought)} (2) {Say(aware)}");
        string[][] ways = either
            ? [interest, [.. first, .. bought], [.. first, .. aware]]
            : [interest, [.. first, .. bought, .. aware]];
        return ($"One of these ways is needed: (1) {Say(interest)} (2) {experience}", ways);
    }

    private static string Say(string[] names, params string[] more) =>
        string.Join(' ', [.. names.Select(name => $"Needed: {Words[name]}."), .. more]);

    private static readonly Dictionary<string, string> Words = new()
    {
        ["met"] = "met face to face",
        ["strongly-interested"] = "strong interest",
        ["needs-to-be-guided"] = "needs to be guided",
        ["bought-network-products"] = "network products bought before",
        ["aware-of-online-marketing"] = "some awareness of online marketing",
    };

    private static void Says(
        IntentFacts facts,
        IntentGrade next,
        params (string English, string Chinese)[] missing
    )
    {
        IntentAssessment assessment = Assess(facts);
        Assert.Equal(next, assessment.NextGrade);
        Assert.Equal(
            missing,
            assessment.MissingForNext.Select(reason => (reason.Message.English, reason.Message.Chinese))
        );
    }

    private static IntentAssessment Assess(IntentFacts facts) => IntentCases.Assess(facts, "met-and-both");
}
