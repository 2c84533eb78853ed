using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>How far an article at a dealer is off the books.</summary>
/// <param name="Line">The line that was judged; it has both actual quantities.</param>
/// <param name="StockVariance">Actual less book stock: negative if goods are missing.</param>
/// <param name="DeliveryVariance">Actual less booked deliveries: negative if less was delivered.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DealerStockFinding(
    DealerStockLine Line,
    Quantity StockVariance,
    Quantity DeliveryVariance
)
{
    /// <summary>Whether stock and deliveries agree with the books.</summary>
    public bool IsMatched => StockVariance.Count == 0 && DeliveryVariance.Count == 0;

    /// <summary>Gives the finding as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public DealerStockRow ToRow() =>
        new(
            Line.Sku,
            Line.BookStock.Count,
            Line.ActualStock!.Value.Count,
            StockVariance.Count,
            Line.BookDelivered.Count,
            Line.ActualDelivered!.Value.Count,
            DeliveryVariance.Count,
            Line.BookStock.UnitCode
        );

    /// <summary>Answers the article and both variances.</summary>
    /// <returns>Such as <c>TEA-250: stock -2 pcs, delivered 0 pcs</c>.</returns>
    public override string ToString() => $"{Line.Sku}: stock {StockVariance}, delivered {DeliveryVariance}";
}
