namespace SalesProcess.Stock;

/// <summary>A finding as a flat row of plain values.</summary>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Specification">The specification; empty if none.</param>
/// <param name="KindCode">Goods or promotional material, as a stable name: <c>counter-goods</c> or
/// <c>pop-material</c>.</param>
/// <param name="Kind">Goods or promotional material, in the language asked for.</param>
/// <param name="Book">What should be there.</param>
/// <param name="Counted">What was counted; null if not counted.</param>
/// <param name="Variance">Counted less book; null if not counted.</param>
/// <param name="Change">Counted less the last corresponding period; null if either is unknown.</param>
/// <param name="StatusCode">The status as a stable name: <c>not-counted</c>, <c>short</c>, <c>normal</c> or
/// <c>over</c>.</param>
/// <param name="Status">Not counted, short, normal or over, in the language asked for.</param>
/// <param name="Replenish">How much to replenish.</param>
/// <param name="Excess">How much is above the most that is normal.</param>
/// <param name="UnitValue">The value of one piece, as people write it; null if unknown.</param>
/// <param name="ExcessValue">The value of the excess, as people write it.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <param name="Currency">The currency of the values; XXX where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockRow(
    string Sku,
    string Specification,
    string KindCode,
    string Kind,
    long Book,
    long? Counted,
    long? Variance,
    long? Change,
    string StatusCode,
    string Status,
    long Replenish,
    long Excess,
    decimal? UnitValue,
    decimal ExcessValue,
    string Unit,
    string Currency
)
{
    /// <summary>Answers the article and its status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Sku}: {Status}";
}
