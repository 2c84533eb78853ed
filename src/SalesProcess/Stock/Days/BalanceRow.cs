namespace SalesProcess.Stock;

/// <summary>One figure of a balance as a flat row of plain values.</summary>
/// <param name="Subject">The host's identifier of what is balanced.</param>
/// <param name="TermCode">The stable name of the figure.</param>
/// <param name="Term">What the figure is called, in the language asked for.</param>
/// <param name="IsSubtracted">Whether it is taken off instead of added.</param>
/// <param name="Amount">The figure, as people write it.</param>
/// <param name="Unit">The unit of a quantity, or the currency of an amount.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record BalanceRow(
    string Subject,
    string TermCode,
    string Term,
    bool IsSubtracted,
    decimal Amount,
    string Unit
)
{
    /// <summary>Answers subject and figure.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject}: {TermCode}";
}
