namespace SalesProcess.Stock;

/// <summary>The stock of an article at a dealer against the books, as a flat row of plain values.</summary>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="BookStock">What should be there.</param>
/// <param name="ActualStock">What is there.</param>
/// <param name="StockVariance">Actual less book stock.</param>
/// <param name="BookDelivered">What was delivered by the books.</param>
/// <param name="ActualDelivered">What was delivered.</param>
/// <param name="DeliveryVariance">Actual less booked deliveries.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DealerStockRow(
    string Sku,
    long BookStock,
    long ActualStock,
    long StockVariance,
    long BookDelivered,
    long ActualDelivered,
    long DeliveryVariance,
    string Unit
)
{
    /// <summary>Answers the article.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Sku;
}
