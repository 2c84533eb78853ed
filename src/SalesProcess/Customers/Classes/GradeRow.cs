namespace SalesProcess.Customers;

/// <summary>A graded customer as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Axis">The stable name of the axis.</param>
/// <param name="Grade">The grade, as its type spells it.</param>
/// <param name="GradeLabel">What the grade is called, in the language asked for.</param>
/// <param name="Clause">The clause that the grade rests on.</param>
/// <param name="AsOf">The date of the assessment.</param>
/// <param name="NextGrade">The next grade up; empty where there is none.</param>
/// <param name="MissingForNext">What is missing for it, in the language asked for; empty where there is none.</param>
/// <param name="NextReview">The date of the next review; null where none is known.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradeRow(
    string CustomerId,
    string Axis,
    string Grade,
    string GradeLabel,
    string Clause,
    DateOnly AsOf,
    string NextGrade,
    string MissingForNext,
    DateOnly? NextReview
)
{
    /// <summary>Answers customer and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Grade}";
}
