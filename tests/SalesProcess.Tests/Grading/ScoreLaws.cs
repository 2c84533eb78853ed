using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>What holds for every scorecard and all values, known or not.</summary>
public class ScoreLaws
{
    [Fact]
    public void The_score_is_that_of_the_words_of_the_clause() =>
        ForAll(
            (any, score) =>
            {
                Assert.Equal(Expected(any, any.Measured), score.Score);
                Assert.Equal(Bands.IndexOf(score.Score, any.Card.Bands), score.Standing.Place);
                Assert.InRange(score.Standing.Place, 0, any.Card.Bands.Bands.Count - 1);
            }
        );

    [Fact]
    public void What_the_criteria_bring_makes_the_score() =>
        ForAll(
            (any, score) =>
            {
                Assert.Equal(
                    score.Score,
                    score.Contributions.Aggregate(Ratio.Zero, (sum, one) => sum + one.Score)
                );
                Assert.Equal(any.Card.Criteria, score.Contributions.Select(one => one.Criterion));
                Assert.Equal(
                    any.Measured.Where(one => one.Value is null).Select(one => one.Key).Order(),
                    score.Missing.Select(one => one.Name).Order()
                );
            }
        );

    [Fact]
    public void A_step_worth_more_never_gives_a_lower_score_or_a_worse_grade() =>
        ForAll(
            (any, score) =>
            {
                foreach (CriterionScore one in score.Contributions.Where(one => one.Step is not null))
                {
                    foreach (
                        PolicyBand better in one.Criterion.Steps.Bands.Where(step =>
                            step.Points >= one.Points
                        )
                    )
                    {
                        ScoreAssessment raised = Assess(any, any.With(one.Criterion.Name, Inside(better)));
                        Assert.True(raised.Score >= score.Score);
                        Assert.True(raised.Standing.Place >= score.Standing.Place);
                    }
                }
            }
        );

    [Fact]
    public void The_single_changes_are_exactly_the_steps_that_change_the_grade() =>
        ForAll(
            (any, score) =>
            {
                var changes =
                    from criterion in any.Card.Criteria
                    from step in criterion.Steps.Bands
                    let changed = Assess(any, any.With(criterion.Name, Inside(step)))
                    where changed.Band != score.Band
                    select (criterion.Name, step.Name, changed.Score, changed.Band);
                Assert.Equal(
                    changes,
                    score.SingleChanges.Select(one => (one.Criterion.Name, one.To.Name, one.Score, one.Band))
                );
            }
        );

    [Fact]
    public void A_single_change_names_a_value_that_brings_it_about_and_is_the_nearest() =>
        ForAll(
            (any, score) =>
            {
                foreach (SingleChange one in score.SingleChanges)
                {
                    ScoreAssessment changed = Assess(any, any.With(one.Criterion.Name, one.Value));
                    Assert.Equal((one.Score, one.Band), (changed.Score, changed.Band));
                    Assert.Equal(one.IsBetter, changed.Standing.Place > score.Standing.Place);
                    if (any.Measured[one.Criterion.Name] is { } now)
                    {
                        long nearer = one.Value + Math.Sign(now - one.Value);
                        Assert.NotEqual(
                            Bands.IndexOf(one.Value, one.Criterion.Steps),
                            Bands.IndexOf(nearer, one.Criterion.Steps)
                        );
                    }
                }
            }
        );

    [Fact]
    public void The_grade_follows_from_the_explanation_alone_also_when_it_was_stored() =>
        ForAll(
            (any, score) =>
            {
                Explanation why = ExplanationJson.Read(
                    ExplanationJson.Write(Scorecards.Assess(any.Measured, any.Card).Explained())
                );
                bool isZero = why.FactNamed("missing-criterion").Text == "zero";
                (Int128 points, Int128 most) = (0, 0);
                foreach (Explanation step in why.Steps.Where(step => step.Decision == "grading.criterion"))
                {
                    PolicyBands steps = Spelled.Bands(step.FactNamed("steps").Text, ofSteps: true);
                    long weight = step.FactNamed("weight").AsWhole();
                    long? value = step.FindFact("value")?.AsWhole();
                    long worth = value is null
                        ? 0
                        : steps.Bands[Bands.IndexOf(value.Value, steps)].Points!.Value;
                    Assert.Equal(worth, step.Outcome.AsWhole());
                    if (value is not null || isZero)
                    {
                        points += weight * worth;
                        most += weight * steps.Bands.Max(one => one.Points!.Value);
                    }
                }

                PolicyBands bands = Spelled.Bands(why.Steps[^1].FactNamed("bands").Text);
                var along = new Ratio((long)((bands.To!.Value - bands.From!.Value) * points), (long)most);
                Assert.Equal(why.FactNamed("score").As<Ratio>(), bands.From.Value + along);
                Assert.Equal(
                    bands.Bands[Bands.IndexOf(bands.From.Value + along, bands)].Name,
                    why.Outcome.Text
                );
                Assert.Equal(score.Band.Name, why.Outcome.Text);
            }
        );

    private static void ForAll(Action<AnyScorecard, ScoreAssessment> law) =>
        Law.Holds(
            AnyScorecard.Any,
            any =>
            {
                if (Scorecards.Assess(any.Measured, any.Card).TryGetValue(out var score, out Refusal? no))
                {
                    law(any, score);
                }
                else
                {
                    Assert.Equal(["grading.nothing-known"], no.Codes());
                    Assert.All(any.Measured.Values, value => Assert.Null(value));
                    Assert.Equal(MissingCriterion.Redistribute, any.Card.Missing);
                }
            },
            cases: 60
        );

    private static ScoreAssessment Assess(AnyScorecard any, Dictionary<string, long?> measured) =>
        Scorecards.Assess(measured, any.Card).Accepted();

    private static long Inside(PolicyBand step) => (step.From!.Value + step.To!.Value) / 2;

    /// <summary>LIB-GRADE-04 and LIB-GRADE-05 once more, with steps of ten that the test has made itself.</summary>
    private static Ratio Expected(AnyScorecard any, Dictionary<string, long?> measured)
    {
        (long points, long most) = (0, 0);
        foreach (PolicyCriterion criterion in any.Card.Criteria)
        {
            long[] worth = [.. criterion.Steps.Bands.Select(step => step.Points!.Value)];
            if (measured[criterion.Name] is { } value)
            {
                long place =
                    criterion.Steps.Edge == BandEdge.Above ? value / 10 : Math.Max(0, (value - 1) / 10);
                points += criterion.Weight * worth[Math.Min(3, place)];
            }
            else if (any.Card.Missing == MissingCriterion.Redistribute)
            {
                continue;
            }

            most += criterion.Weight * worth.Max();
        }

        return new Ratio(100 * points, most);
    }
}
