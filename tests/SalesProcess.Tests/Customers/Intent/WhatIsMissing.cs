using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Customers;

/// <summary>What an assessment says is missing for the next grade up, and that it is enough.</summary>
public class WhatIsMissing
{
    [Fact]
    public void Nothing_is_missing_for_A_is_the_highest()
    {
        GradeAssessment<IntentGrade> assessment = Assess(
            IntentCases.Nothing with
            {
                NegotiationStarted = true,
            }
        );
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
            ("Needed: business negotiation started.", "尚缺：已进入商务谈判。")
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
            ("Needed: needs clear.", "尚缺：需求明确。"),
            ("Needed: solution submitted.", "尚缺：解决方案已提交。")
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
            ("This rules it out: solution approved already.", "有此情形则不适用：解决方案已获认可。")
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
                "One of these is needed: (1) met face to face, needs to be guided; (2) met face to face, "
                    + "network products bought before, some awareness of online marketing.",
                "须满足下列条件之一：（1）已面谈、需求有待引导和挖掘；"
                    + "（2）已面谈、曾购买网络产品、对网络营销有一定认知。"
            )
        );

    [Fact]
    public void For_C_ways_inside_a_way()
    {
        RefusalReason reason = Assert.Single(
            IntentCases
                .Assess(
                    IntentCases.Nothing with
                    {
                        MetFaceToFace = true,
                        AcceptsProduct = true,
                        CanBeMetOn = IntentCases.Today,
                    },
                    "met-and-either"
                )
                .MissingForNext
        );
        Assert.Equal(
            "One of these is needed: (1) strong interest, needs to be guided; "
                + "(2) either network products bought before or some awareness of online marketing.",
            reason.Message.English
        );
        Assert.Equal(
            "须满足下列条件之一：（1）兴趣浓厚、需求有待引导和挖掘；（2）曾购买网络产品或对网络营销有一定认知。",
            reason.Message.Chinese
        );
        Assert.Equal([2, 1], reason.Ways.Select(way => way.Count));
        Assert.Equal([1, 1], Assert.Single(reason.Ways[1]).Ways.Select(way => way.Count));
    }

    [Fact]
    public void For_D_acceptance_and_a_date() =>
        Says(
            IntentCases.Nothing,
            IntentGrade.D,
            ("Needed: product accepted.", "尚缺：接受产品。"),
            ("Needed: a date on which the customer can be met.", "还需确定可面谈的日期。")
        );

    [Fact]
    public void What_is_missing_cites_the_clause_of_the_next_grade()
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            GradeAssessment<IntentGrade> assessment = Assess(facts);
            Assert.All(
                assessment.MissingForNext,
                reason => Assert.Equal($"GRADE-INTENT-{assessment.NextGrade}", reason.Clause?.ToString())
            );
        }
    }

    [Theory]
    [InlineData("met-and-both")]
    [InlineData("met-and-either")]
    [InlineData("met-only-for-interest")]
    [InlineData("met-only-for-interest-or-either")]
    public void Making_good_exactly_what_is_missing_gives_at_least_the_next_grade(string reading)
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            GradeAssessment<IntentGrade> assessment = IntentCases.Assess(facts, reading);
            if (assessment.NextGrade is { } next)
            {
                Assert.All(
                    MadeGood([facts], assessment.MissingForNext),
                    good => Assert.True(IntentCases.Assess(good, reading).Grade >= next)
                );
            }
        }
    }

    [Fact]
    public void Each_condition_that_is_missing_is_needed()
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            GradeAssessment<IntentGrade> assessment = Assess(facts);
            for (int left = 0; left < assessment.MissingForNext.Count; left++)
            {
                ValueList<RefusalReason> almost = [.. assessment.MissingForNext.Where((_, i) => i != left)];
                Assert.All(
                    MadeGood([facts], almost),
                    lacking => Assert.True(Assess(lacking).Grade < assessment.NextGrade)
                );
            }
        }
    }

    /// <summary>The facts with every reason made good; once for each way, where one of several is enough.</summary>
    private static IEnumerable<IntentFacts> MadeGood(
        IEnumerable<IntentFacts> facts,
        ValueList<RefusalReason> reasons
    ) =>
        reasons.Aggregate(
            facts,
            (all, reason) =>
                reason.Ways.Count > 0
                    ? reason.Ways.SelectMany(way => MadeGood(all, way))
                    : all.Select(one => MadeGood(one, reason))
        );

    private static IntentFacts MadeGood(IntentFacts facts, RefusalReason reason) =>
        reason.Code.Code switch
        {
            "decisions.fact-must-be-so" => facts.With(reason.Facts[0].Name, true),
            "decisions.fact-must-not-be-so" => facts.With(reason.Facts[0].Name, false),
            "customers.no-meeting-date" or "customers.meeting-date-past" or "customers.meeting-too-far" =>
                facts with
                {
                    CanBeMetOn = IntentCases.Today,
                },
            _ => throw new ArgumentException($"Unknown code {reason.Code}.", nameof(reason)),
        };

    private static void Says(
        IntentFacts facts,
        IntentGrade next,
        params (string English, string Chinese)[] missing
    )
    {
        GradeAssessment<IntentGrade> assessment = Assess(facts);
        Assert.Equal(next, assessment.NextGrade);
        Assert.Equal(
            missing,
            assessment.MissingForNext.Select(reason => (reason.Message.English, reason.Message.Chinese))
        );
    }

    private static GradeAssessment<IntentGrade> Assess(IntentFacts facts) =>
        IntentCases.Assess(facts, "met-and-both");
}
