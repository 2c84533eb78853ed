namespace SalesProcess.Visits;

/// <summary>Something that a work log lacks, as a flat row of plain values.</summary>
/// <param name="Salesperson">The host's identifier of the salesperson.</param>
/// <param name="MissingCode">What is missing, as a stable name: <c>entry</c>, <c>telephone</c> or
/// <c>information</c>.</param>
/// <param name="Missing">The same, in the language asked for.</param>
/// <param name="From">The first day that it is missing for.</param>
/// <param name="To">The last day that it is missing for, included.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record LogGapRow(
    string Salesperson,
    string MissingCode,
    string Missing,
    DateOnly From,
    DateOnly To
)
{
    /// <summary>Answers the salesperson and what is missing.</summary>
    /// <returns>Such as <c>S-1: entry</c>.</returns>
    public override string ToString() => $"{Salesperson}: {MissingCode}";
}
