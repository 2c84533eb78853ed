using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Puts a score into words: one step a criterion, then the band of the score.</summary>
internal static class ScoreExplanations
{
    internal static Explanation Explain(ScoreAssessment assessment, ScoreSum sum)
    {
        PolicyReading? reading = assessment.Standing.Reading;
        PolicyBands bands = assessment.Scorecard.Bands;
        Explanation standing = BandFacts.Explain(assessment.Standing, GradedValue.Of(assessment.Score));
        return new Explanation
        {
            Decision = "grading.score",
            Question = new("Which grade does the scorecard give?", "按评分表属于哪一级？"),
            Answer = new(
                $"{assessment.Band.Label.English}: {FactValue.Of(sum.Points)} of {FactValue.Of(sum.Most)} weighted points, a score of {assessment.Score}.",
                $"{assessment.Band.Label.Chinese}：加权得分{FactValue.Of(sum.Points)}，满分{FactValue.Of(sum.Most)}，折合{assessment.Score}。"
            ),
            Outcome = FactValue.Of(assessment.Band.Name),
            Clauses = ClausesOf(assessment, reading),
            Facts =
            [
                Fact.Named(
                    "missing-criterion",
                    Kebab.Of(assessment.Scorecard.Missing),
                    new("a criterion that is not known", "缺项处理"),
                    GradingLabels.Of(assessment.Scorecard.Missing)
                ),
                new Fact("weighted-points", FactValue.Of(sum.Points), new("weighted points", "加权得分")),
                new Fact("most-points", FactValue.Of(sum.Most), new("most weighted points", "加权满分")),
                new Fact("score", FactValue.Of(assessment.Score), bands.Unit),
            ],
            Readings = reading is null ? [] : [reading],
            NotApplied = standing.NotApplied,
            Steps = [.. assessment.Contributions.Select(Explain), standing],
        };
    }

    private static Explanation Explain(CriterionScore one)
    {
        PolicyCriterion criterion = one.Criterion;
        return new Explanation
        {
            Decision = "grading.criterion",
            Question = new($"What does {criterion.Label} bring?", $"{criterion.Label.Chinese}得多少分？"),
            Answer =
                one.Step is { } step
                    ? new(
                        $"{step.Label.English}: {FactValue.Of(one.Points)} of {FactValue.Of(criterion.MostPoints)} points, weight {FactValue.Of(criterion.Weight)}.",
                        $"{step.Label.Chinese}：{FactValue.Of(one.Points)}分（满分{FactValue.Of(criterion.MostPoints)}分），权重{FactValue.Of(criterion.Weight)}。"
                    )
                : one.Counts
                    ? new("Not known: no points, and its weight counts.", "未知：按零分计，权重照计。")
                : new("Not known: its weight falls to the others.", "未知：其权重分摊给其他指标。"),
            Outcome = FactValue.Of(one.Points),
            Clauses = [criterion.Clause],
            Facts =
            [
                Fact.Named("criterion", criterion.Name, new("criterion", "指标"), criterion.Label),
                .. one.Value is { } value
                    ? (Fact[])[new Fact("value", FactValue.Of(value), criterion.Steps.Unit)]
                    : [],
                new Fact("weight", FactValue.Of(criterion.Weight), new("weight", "权重")),
                new Fact("steps", new FactValue("bands", criterion.Steps.ToString()), new("steps", "分档")),
            ],
        };
    }

    private static ValueList<ClauseId> ClausesOf(ScoreAssessment assessment, PolicyReading? reading) =>
        new[]
        {
            assessment.Band.Clause,
            reading?.Clause,
            GradingClauses.Score,
            assessment.Missing.Count > 0 ? GradingClauses.Missing : null,
        }
            .OfType<ClauseId>()
            .Distinct()
            .ToValueList();
}
