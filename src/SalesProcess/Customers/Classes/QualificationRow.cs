namespace SalesProcess.Customers;

/// <summary>A prospect with its last judgement, as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the prospect.</param>
/// <param name="FoundBy">How it was found.</param>
/// <param name="Result">Qualified or NotQualified; empty where it was never judged.</param>
/// <param name="ResultLabel">What that is called, in the language asked for.</param>
/// <param name="JudgedAt">When it was last judged; empty where it never was.</param>
/// <param name="Judgements">How often it was judged.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QualificationRow(
    string CustomerId,
    string FoundBy,
    string Result,
    string ResultLabel,
    string JudgedAt,
    int Judgements
)
{
    /// <summary>Answers prospect and result.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Result}";
}
