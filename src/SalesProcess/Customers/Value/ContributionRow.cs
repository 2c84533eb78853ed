namespace SalesProcess.Customers;

/// <summary>The contribution tier of a customer as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Contribution">What the customer contributed.</param>
/// <param name="Currency">The currency of the amounts.</param>
/// <param name="Tier">The stable name of the tier.</param>
/// <param name="TierLabel">What it is called, in the language asked for.</param>
/// <param name="NextUp">The stable name of the next tier up; empty in the highest one.</param>
/// <param name="MissingForNext">What it needs; null in the highest tier.</param>
/// <param name="NextDown">The stable name of the next tier down; empty in the lowest one.</param>
/// <param name="Spare">What may be lost without falling; null in the lowest tier.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ContributionRow(
    string CustomerId,
    decimal Contribution,
    string Currency,
    string Tier,
    string TierLabel,
    string NextUp,
    decimal? MissingForNext,
    string NextDown,
    decimal? Spare
)
{
    /// <summary>Answers customer and tier.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Tier}";
}
