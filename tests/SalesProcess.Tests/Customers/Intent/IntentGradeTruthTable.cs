using SalesProcess.Customers;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>Every combination of facts has exactly one grade, and it is the one that the clauses give.</summary>
public class IntentGradeTruthTable
{
    [Theory]
    [InlineData("met-and-both")]
    [InlineData("met-and-either")]
    [InlineData("met-only-for-interest")]
    [InlineData("met-only-for-interest-or-either")]
    public void The_grade_of_every_combination_is_that_of_the_clauses(string reading)
    {
        int cases = 0;
        foreach (IntentFacts facts in IntentCases.All)
        {
            cases++;
            GradeAssessment<IntentGrade> assessment = IntentCases.Assess(facts, reading);
            IntentGrade expected = IntentCases.GradeOf(facts, reading);
            Assert.True(expected == assessment.Grade, $"{facts}: {assessment.Grade}, not {expected}");
            Assert.Equal("C-17", assessment.CustomerId);
            Assert.Equal(expected == IntentGrade.A ? null : expected + 1, assessment.NextGrade);
            Assert.Equal(expected == IntentGrade.A, assessment.MissingForNext.Count == 0);
        }

        Assert.Equal(1024 * 5, cases);
    }

    /// <summary>Of 1,024 × 5 cases, worked out by hand: half are A, an eighth of the other half are B.</summary>
    [Theory]
    // the pair of C holds in 1/8 + 1/8 - 1/32 = 7/32; D is a half of the two dates out of five
    [InlineData("met-and-both", 2560, 320, 490, 350, 1400)]
    // met and (1/4 or 3/4 of the rest): 1/2 × (1 - 3/4 × 1/4) = 13/32
    [InlineData("met-and-either", 2560, 320, 910, 266, 1064)]
    // 1/4 + 3/4 × 1/8 = 11/32
    [InlineData("met-only-for-interest", 2560, 320, 770, 294, 1176)]
    // 3/4 + 1/4 × 1/8 = 25/32
    [InlineData("met-only-for-interest-or-either", 2560, 320, 1750, 98, 392)]
    public void The_readings_of_grade_C_differ_in_how_many_they_let_in(
        string reading,
        int a,
        int b,
        int c,
        int d,
        int ungraded
    )
    {
        ILookup<IntentGrade, IntentFacts> grades = IntentCases.All.ToLookup(facts =>
            IntentCases.Assess(facts, reading).Grade
        );
        Assert.Equal(
            [a, b, c, d, ungraded],
            [
                grades[IntentGrade.A].Count(),
                grades[IntentGrade.B].Count(),
                grades[IntentGrade.C].Count(),
                grades[IntentGrade.D].Count(),
                grades[IntentGrade.Ungraded].Count(),
            ]
        );
    }

    /// <summary>
    /// Two customers that the source's sentence of grade C leaves open: one met who merely bought before, and one
    /// never met who bought before and knows online marketing.
    /// </summary>
    [Theory]
    [InlineData("met-and-both", IntentGrade.Ungraded, IntentGrade.Ungraded)]
    [InlineData("met-and-either", IntentGrade.C, IntentGrade.Ungraded)]
    [InlineData("met-only-for-interest", IntentGrade.Ungraded, IntentGrade.C)]
    [InlineData("met-only-for-interest-or-either", IntentGrade.C, IntentGrade.C)]
    public void The_four_readings_of_grade_C(string reading, IntentGrade metBuyer, IntentGrade unmetExpert)
    {
        IntentFacts met = IntentCases.Nothing with { MetFaceToFace = true, BoughtNetworkProducts = true };
        IntentFacts unmet = IntentCases.Nothing with
        {
            BoughtNetworkProducts = true,
            AwareOfOnlineMarketing = true,
        };
        Assert.Equal(metBuyer, IntentCases.Assess(met, reading).Grade);
        Assert.Equal(unmetExpert, IntentCases.Assess(unmet, reading).Grade);
    }

    [Fact]
    public void The_built_in_policy_asks_for_the_talk_and_for_both()
    {
        IntentFacts facts = IntentCases.Nothing with
        {
            MetFaceToFace = true,
            BoughtNetworkProducts = true,
            AwareOfOnlineMarketing = true,
        };
        Assert.Equal(
            IntentGrade.C,
            IntentGrading.Assess(facts, IntentCases.Today, Policy.BuiltIn).Accepted().Grade
        );
    }
}
