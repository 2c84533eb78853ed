namespace SalesProcess.Customers;

/// <summary>A graded customer as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Grade">A, B, C, D or Ungraded.</param>
/// <param name="GradeLabel">What the grade is called, in the language asked for.</param>
/// <param name="NextGrade">The next grade up; empty for A.</param>
/// <param name="MissingForNext">What is missing for it, in the language asked for; empty for A.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record IntentGradeRow(
    string CustomerId,
    string Grade,
    string GradeLabel,
    string NextGrade,
    string MissingForNext
)
{
    /// <summary>Answers customer and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Grade}";
}
