using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>What one criterion brings to a score.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">The measured value; null where it is not known.</param>
/// <param name="Step">The step that it reaches; null where it is not known.</param>
/// <param name="Points">The points of the step; zero where it is not known.</param>
/// <param name="Counts">Whether its weight counts; not so where it is not known and its weight falls to the others.</param>
/// <param name="Score">How much of the score it makes, in the unit of the score; all criteria together make the score
/// above the lower end of its range.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CriterionScore(
    PolicyCriterion Criterion,
    long? Value,
    PolicyBand? Step,
    long Points,
    bool Counts,
    Ratio Score
)
{
    /// <summary>Gives the contribution as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row.</returns>
    public CriterionRow ToRow(Language language) =>
        new(
            Criterion.Name,
            Criterion.Label.In(language),
            Criterion.Weight,
            Value,
            Criterion.Steps.Unit.In(language),
            Step?.Name ?? "",
            Step?.Label.In(language) ?? "",
            Points,
            Criterion.MostPoints,
            Counts,
            Score.ToString()
        );

    /// <summary>Answers criterion, step and points.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Criterion.Name}: {Step?.Name ?? "missing"}, {FactValue.Of(Points)} of {FactValue.Of(Criterion.MostPoints)}";
}
