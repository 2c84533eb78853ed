using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>Assessments as flat rows for reports, in either language.</summary>
public class GradeRows
{
    [Fact]
    public void A_graded_customer_with_what_is_missing()
    {
        GradeAssessment<IntentGrade> assessment = IntentCases.Assess(
            IntentCases.Nothing with
            {
                NeedsClear = true,
                SolutionSubmitted = true,
            },
            "met-and-both"
        );
        Assert.Equal(
            Row("B", "grade B", "GRADE-INTENT-B", "A", "Needed: business negotiation started."),
            assessment.ToRow(Language.English)
        );
        Assert.Equal(
            Row("B", "B类", "GRADE-INTENT-B", "A", "尚缺：已进入商务谈判。"),
            assessment.ToRow(Language.Chinese)
        );
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void A_row_names_everything_that_is_missing(Language language)
    {
        GradeAssessment<IntentGrade> assessment = IntentCases.Assess(IntentCases.Nothing, "met-and-both");
        Assert.Equal(2, assessment.MissingForNext.Count);
        Assert.All(
            assessment.MissingForNext,
            reason =>
                Assert.Contains(
                    reason.Message.In(language),
                    assessment.ToRow(language).MissingForNext,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Above_A_there_is_nothing() =>
        Assert.Equal(
            Row("A", "grade A", "GRADE-INTENT-A", "", ""),
            IntentCases
                .Assess(IntentCases.Nothing with { NegotiationStarted = true }, "met-and-both")
                .ToRow(Language.English)
        );

    [Fact]
    public void Below_D_there_is_a_grade_to_reach()
    {
        GradeRow row = IntentCases.Assess(IntentCases.Nothing, "met-and-both").ToRow(Language.English);
        Assert.Equal(("Ungraded", "D"), (row.Grade, row.NextGrade));
    }

    [Theory]
    [InlineData(IntentGrade.A, "grade A", "A类")]
    [InlineData(IntentGrade.B, "grade B", "B类")]
    [InlineData(IntentGrade.C, "grade C", "C类")]
    [InlineData(IntentGrade.D, "grade D", "D类")]
    [InlineData(IntentGrade.Ungraded, "ungraded", "未评级")]
    public void A_grade_has_a_name_in_both_languages(IntentGrade grade, string english, string chinese) =>
        Assert.Equal(new BilingualText(english, chinese), CustomerLabels.Of(grade));

    [Fact]
    public void What_is_not_a_grade_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("grade", () => CustomerLabels.Of((IntentGrade)5));
        Assert.Throws<ArgumentOutOfRangeException>("grade", () => CustomerLabels.Of((IntentGrade)(-1)));
    }

    [Fact]
    public void Facts_and_policy_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() =>
            IntentGrading.Assess(null!, IntentCases.Today, Policy.BuiltIn)
        );
        Assert.Throws<ArgumentNullException>(() =>
            IntentGrading.Assess(IntentCases.Nothing, IntentCases.Today, null!)
        );
    }

    private static GradeRow Row(string grade, string label, string clause, string next, string missing) =>
        new(
            "C-17",
            "intent",
            grade,
            label,
            clause,
            new DateOnly(2026, 10, 9),
            next,
            missing,
            NextReview: null
        );
}
