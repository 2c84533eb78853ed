namespace SalesProcess.Stock;

/// <summary>The totals of one currency of a count as a flat row of plain values.</summary>
/// <param name="Currency">The currency; XXX for lines without a unit value.</param>
/// <param name="NotCountedLines">How many lines were not counted.</param>
/// <param name="ShortLines">How many lines are short.</param>
/// <param name="NormalLines">How many lines are normal.</param>
/// <param name="OverLines">How many lines are over.</param>
/// <param name="NetVariance">The values of the variances, as people write them.</param>
/// <param name="GrossVariance">The values of the variances without their signs, as people write them.</param>
/// <param name="Shrinkage">The value of what is missing, as people write it.</param>
/// <param name="ShrinkagePercent">The shrinkage in percent of the value of the books, two decimals; null where that is
/// zero.</param>
/// <param name="BookValue">The value of the books of the counted lines, as people write it.</param>
/// <param name="ExcessValue">The value of the excess, as people write it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockTotalsRow(
    string Currency,
    int NotCountedLines,
    int ShortLines,
    int NormalLines,
    int OverLines,
    decimal NetVariance,
    decimal GrossVariance,
    decimal Shrinkage,
    decimal? ShrinkagePercent,
    decimal BookValue,
    decimal ExcessValue
)
{
    /// <summary>Answers the currency.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Currency;
}
