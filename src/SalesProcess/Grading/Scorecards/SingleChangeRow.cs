namespace SalesProcess.Grading;

/// <summary>One criterion that alone would change the grade, as a flat row of plain values.</summary>
/// <param name="Criterion">The stable name of the criterion.</param>
/// <param name="CriterionLabel">What it is called, in the language asked for.</param>
/// <param name="From">The stable name of the step that it is at; empty where its value is not known.</param>
/// <param name="To">The stable name of the other step.</param>
/// <param name="ToLabel">What that step is called, in the language asked for.</param>
/// <param name="Value">The whole value of the other step that is nearest to the present one.</param>
/// <param name="Score">The score that there would be, a whole number or a fraction.</param>
/// <param name="Band">The stable name of the band that it would lie in.</param>
/// <param name="BandLabel">What that band is called, in the language asked for.</param>
/// <param name="IsBetter">Whether that band is higher than the present one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record SingleChangeRow(
    string Criterion,
    string CriterionLabel,
    string From,
    string To,
    string ToLabel,
    long Value,
    string Score,
    string Band,
    string BandLabel,
    bool IsBetter
)
{
    /// <summary>Answers criterion, step and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Criterion} at {To}: {Band}";
}
