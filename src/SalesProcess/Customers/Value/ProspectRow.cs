namespace SalesProcess.Customers;

/// <summary>The grade of a prospect as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the prospect.</param>
/// <param name="Grade">The stable name of the grade.</param>
/// <param name="GradeLabel">What it is called, in the language asked for.</param>
/// <param name="Score">The exact score, a whole number or a fraction.</param>
/// <param name="Missing">The stable names of the factors that are not known, with commas between.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProspectRow(
    string CustomerId,
    string Grade,
    string GradeLabel,
    string Score,
    string Missing
)
{
    /// <summary>Answers prospect and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Grade}";
}
