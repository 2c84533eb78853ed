using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>What a scorecard says in words, in rows, and where it says no.</summary>
public class ScorecardAnswers
{
    private static Dictionary<string, long?> Measured(long? industry, long? size, long? credit, long? fit) =>
        new()
        {
            ["industry"] = industry,
            ["size"] = size,
            ["credit"] = credit,
            ["product-fit"] = fit,
        };

    [Fact]
    public void A_score_in_words()
    {
        Explanation why = Scorecards.Assess(Measured(9, 300, null, 1), GradingSamples.Card).Explained();
        Assert.Equal("important: 140 of 160 weighted points, a score of 175/2.", why.Answer.English);
        Assert.Equal("重要：加权得分140，满分160，折合175/2。", why.Answer.Chinese);
        Assert.Equal(
            ["GRADE-PRIO-01", "LIB-GRADE-04", "LIB-GRADE-05"],
            why.Clauses.Select(clause => clause.ToString())
        );
        Assert.Equal(
            [
                "core industry: 2 of 2 points, weight 30.",
                "large: 2 of 2 points, weight 30.",
                "Not known: its weight falls to the others.",
                "some: 1 of 2 points, weight 20.",
                "important.",
            ],
            why.Steps.Select(step => step.Answer.English)
        );
        Assert.Equal(GradingSamples.Card.Reading, Assert.Single(why.Readings));
    }

    [Fact]
    public void What_is_missing_for_the_next_grade_is_said_of_the_score()
    {
        Explanation why = Scorecards.Assess(Measured(4, 50, 70, 1), GradingSamples.Card).Explained();
        Assert.Equal(
            "Needed for important: 15 more (points of 100).",
            Assert.Single(Assert.Single(why.NotApplied).Unmet).Message.English
        );
    }

    [Fact]
    public void A_score_of_exactly_the_upper_end_is_in_the_highest_band()
    {
        ScoreAssessment best = Scorecards.Assess(Measured(10, 300, 70, 3), GradingSamples.Card).Accepted();
        Assert.Equal((Ratio)100, best.Score);
        Assert.Equal("important", best.Band.Name);
        Assert.Equal((Ratio)25, best.Standing.Down!.Amount);
    }

    [Fact]
    public void The_contributions_as_rows()
    {
        ValueList<CriterionRow> rows = Scorecards
            .Assess(Measured(9, 300, null, 1), GradingSamples.Card)
            .Accepted()
            .ToRows(Language.Chinese);
        Assert.Equal(
            new CriterionRow("industry", "行业背景", 30, 9, "相近度", "core", "核心行业", 2, 2, true, "75/2"),
            rows[0]
        );
        Assert.Equal(
            new CriterionRow("credit", "信用", 20, null, "信用分", "", "", 0, 2, false, "0"),
            rows[2]
        );
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        Dictionary<string, long?> measured = Measured(11, -1, null, 1);
        measured["colour"] = 3;
        Parameter<PolicyScorecard> strict = GradingSamples.CardWith(card => card["missing"] = "unknown");
        Refusal no = Scorecards.Assess(measured, strict).Refused();
        Assert.Equal(
            [
                "grading.criterion-outside-range",
                "grading.criterion-outside-range",
                "grading.criterion-missing",
                "grading.unknown-criterion",
            ],
            no.Codes()
        );
        Assert.Equal(
            "Criterion industry background: the value 11 is outside 0 to 10 (points of nearness), the range of its steps. Check the value, or widen the range in the policy.",
            no.Reasons[0].Message.English
        );
        Assert.Equal(
            "“信用”未知，政策规定缺项不评分。请补充该项；或由政策规定将其权重分摊给其他指标，或按零分计。",
            no.Reasons[2].Message.Chinese
        );
        Assert.All(no.Reasons, reason => Assert.Equal("test/1", reason.Edition));
    }

    [Fact]
    public void A_criterion_that_is_left_out_is_one_that_is_not_known() =>
        Assert.Equal(
            Scorecards.Assess(Measured(9, 300, null, 1), GradingSamples.Card).Accepted(),
            Scorecards
                .Assess(
                    new Dictionary<string, long?>
                    {
                        ["industry"] = 9,
                        ["size"] = 300,
                        ["product-fit"] = 1,
                    },
                    GradingSamples.Card
                )
                .Accepted()
        );

    [Fact]
    public void A_missing_criterion_can_be_what_is_missing_for_the_grade()
    {
        Parameter<PolicyScorecard> zero = GradingSamples.CardWith(card => card["missing"] = "zero");
        ScoreAssessment score = Scorecards.Assess(Measured(9, 300, null, 1), zero).Accepted();
        Assert.Equal("normal", score.Band.Name);
        SingleChange better = score.SingleChanges.First(change => change.IsBetter);
        Assert.Equal("credit at fair: important", better.ToString());
        Assert.Null(better.From);
        Assert.Equal(40, better.Value);
        Assert.Equal(
            new SingleChangeRow("credit", "信用", "", "fair", "一般", 40, "80", "important", "重要", true),
            score.ToChangeRows(Language.Chinese).First(change => change.IsBetter)
        );
    }

    [Fact]
    public void Values_and_scorecard_are_needed()
    {
        Assert.Throws<ArgumentNullException>("measured", () => Scorecards.Assess(null!, GradingSamples.Card));
        Assert.Throws<ArgumentNullException>(
            "scorecard",
            () => Scorecards.Assess(Measured(1, 1, 1, 1), (Parameter<PolicyScorecard>)null!)
        );
        Assert.Throws<ArgumentNullException>(() =>
            Scorecards.Assess(Measured(1, 1, 1, 1), (PolicyScorecard)null!)
        );
    }
}
