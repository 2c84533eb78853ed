using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>An entry of a register as a flat row of plain values.</summary>
/// <param name="MovementId">The host's identifier of the entry.</param>
/// <param name="At">The local time of the movement.</param>
/// <param name="KindCode">The stable name of the kind.</param>
/// <param name="Kind">The kind, in the language asked for.</param>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Unit">The unit of the quantity.</param>
/// <param name="From">The place that the goods leave; empty where they come from outside.</param>
/// <param name="To">The place that they reach; empty where they go outside.</param>
/// <param name="SlipId">The number of the Sales Goods-Issue Slip; empty if none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MovementRow(
    string MovementId,
    DateTime At,
    string KindCode,
    string Kind,
    string Sku,
    long Quantity,
    string Unit,
    string From,
    string To,
    string SlipId
)
{
    internal static MovementRow Of(StockMovement entry, BilingualText kind, Language language) =>
        new(
            entry.MovementId,
            entry.At.ToDateTimeUnspecified(),
            entry.Kind,
            kind.In(language),
            entry.Sku,
            entry.Quantity.Count,
            entry.Quantity.UnitCode,
            entry.From ?? "",
            entry.To ?? "",
            entry.SlipId ?? ""
        );

    /// <summary>Answers identifier and kind.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{MovementId}: {KindCode}";
}
