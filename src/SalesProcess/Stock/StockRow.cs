namespace SalesProcess.Stock;

/// <summary>A finding as a flat row of plain values.</summary>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Specification">The specification; empty if none.</param>
/// <param name="Kind">Goods or promotional material, in the language asked for.</param>
/// <param name="Book">What should be there.</param>
/// <param name="Counted">What was counted; null if not counted.</param>
/// <param name="Variance">Counted less book; null if not counted.</param>
/// <param name="Status">Not counted, short, normal or over, in the language asked for.</param>
/// <param name="Replenish">How much to replenish.</param>
/// <param name="Excess">How much is above the most that is normal.</param>
/// <param name="ExcessValue">Its value, as people write it.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <param name="Currency">The currency of the value; XXX where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockRow(
    string Sku,
    string Specification,
    string Kind,
    long Book,
    long? Counted,
    long? Variance,
    string Status,
    long Replenish,
    long Excess,
    decimal ExcessValue,
    string Unit,
    string Currency
);
