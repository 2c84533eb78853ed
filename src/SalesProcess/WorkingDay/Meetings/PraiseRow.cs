using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>A place in a ranking as a flat row of plain values, for reports and boards.</summary>
/// <param name="MeasureCode">The stable name of the measure.</param>
/// <param name="Measure">What the measure is called, in the language asked for.</param>
/// <param name="Clause">The clause that asks for the praise.</param>
/// <param name="Place">The place, from 1.</param>
/// <param name="Person">The host's identifier of the person.</param>
/// <param name="Count">What the person reached.</param>
/// <param name="IsPraised">Whether the person is commended.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PraiseRow(
    string MeasureCode,
    string Measure,
    string Clause,
    int Place,
    string Person,
    long Count,
    bool IsPraised
)
{
    internal static PraiseRow Of(PraiseLine line, Language language) =>
        new(
            line.Measure.Id,
            line.Measure.Text.In(language),
            line.Measure.Clause.ToString(),
            line.Place,
            line.Person,
            line.Count,
            line.IsPraised
        );

    /// <summary>Answers measure, place and person.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{MeasureCode} {FactValue.Of(Place)}: {Person}";
}
