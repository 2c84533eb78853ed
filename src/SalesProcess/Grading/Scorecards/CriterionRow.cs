namespace SalesProcess.Grading;

/// <summary>What one criterion brings to a score, as a flat row of plain values.</summary>
/// <param name="Criterion">The stable name of the criterion.</param>
/// <param name="CriterionLabel">What it is called, in the language asked for.</param>
/// <param name="Weight">How much it weighs.</param>
/// <param name="Value">The measured value; null where it is not known.</param>
/// <param name="Unit">What the value counts, in the language asked for.</param>
/// <param name="Step">The stable name of the step; empty where the value is not known.</param>
/// <param name="StepLabel">What the step is called, in the language asked for; empty where the value is not known.</param>
/// <param name="Points">The points of the step.</param>
/// <param name="MostPoints">The points of the best step.</param>
/// <param name="Counts">Whether its weight counts.</param>
/// <param name="Score">How much of the score it makes, a whole number or a fraction.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CriterionRow(
    string Criterion,
    string CriterionLabel,
    long Weight,
    long? Value,
    string Unit,
    string Step,
    string StepLabel,
    long Points,
    long MostPoints,
    bool Counts,
    string Score
)
{
    /// <summary>Answers criterion and step.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Criterion}: {Step}";
}
