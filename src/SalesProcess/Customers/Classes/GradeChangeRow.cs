namespace SalesProcess.Customers;

/// <summary>A fact that alone would change the grade, as a flat row of plain values.</summary>
/// <param name="Fact">The stable name of the fact.</param>
/// <param name="FactLabel">What it is called, in the language asked for.</param>
/// <param name="From">Its value now.</param>
/// <param name="To">The value that would change the grade.</param>
/// <param name="Grade">The grade that it would give; empty where it is not known.</param>
/// <param name="GradeLabel">What that grade is called; empty where it is not known.</param>
/// <param name="Move">Up, Down, Sideways or Unknown.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradeChangeRow(
    string Fact,
    string FactLabel,
    string From,
    string To,
    string Grade,
    string GradeLabel,
    string Move
)
{
    /// <summary>Answers the fact and the grade that it would give.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Fact} {To}: {Grade}";
}
