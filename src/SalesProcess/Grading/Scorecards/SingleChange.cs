using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>One criterion that alone would change the grade, were it at another step (LIB-GRADE-06).</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="From">The step that it is at; null where its value is not known.</param>
/// <param name="To">The other step.</param>
/// <param name="Value">The whole value of the other step that is nearest to the present one.</param>
/// <param name="Score">The score that there would be.</param>
/// <param name="Band">The band that the score would lie in.</param>
/// <param name="IsBetter">Whether that band is higher than the present one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record SingleChange(
    PolicyCriterion Criterion,
    PolicyBand? From,
    PolicyBand To,
    long Value,
    Ratio Score,
    PolicyBand Band,
    bool IsBetter
)
{
    /// <summary>Gives the change as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row.</returns>
    public SingleChangeRow ToRow(Language language) =>
        new(
            Criterion.Name,
            Criterion.Label.In(language),
            From?.Name ?? "",
            To.Name,
            To.Label.In(language),
            Value,
            Score.ToString(),
            Band.Name,
            Band.Label.In(language),
            IsBetter
        );

    /// <summary>Answers criterion, step and grade.</summary>
    /// <returns>Such as <c>size at large: b</c>.</returns>
    public override string ToString() => $"{Criterion.Name} at {To.Name}: {Band.Name}";
}
