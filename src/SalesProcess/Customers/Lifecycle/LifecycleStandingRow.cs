namespace SalesProcess.Customers;

/// <summary>A stage of a customer as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="StageCode">The stable name of the stage.</param>
/// <param name="Stage">What it is called, in the language asked for.</param>
/// <param name="Clause">The clause that names it.</param>
/// <param name="IsInferred">Whether it is an inference of the library's.</param>
/// <param name="Since">The day on which it began.</param>
/// <param name="LeftOn">The day on which it was left; null while it was not.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record LifecycleStandingRow(
    string CustomerId,
    string StageCode,
    string Stage,
    string Clause,
    bool IsInferred,
    DateOnly Since,
    DateOnly? LeftOn
)
{
    /// <summary>Answers the customer and the stage.</summary>
    /// <returns>Such as <c>C-17: intent</c>.</returns>
    public override string ToString() => $"{CustomerId}: {StageCode}";
}
