using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>How much of an article is in stock at a place.</summary>
/// <param name="PlaceId">The host's identifier of the place; not blank.</param>
/// <param name="Sku">The host's identifier of the article; not blank.</param>
/// <param name="Quantity">How much.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockLevel(string PlaceId, string Sku, Quantity Quantity)
{
    /// <summary>The host's identifier of the place; not blank.</summary>
    public string PlaceId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(PlaceId);

    /// <summary>The host's identifier of the article; not blank.</summary>
    public string Sku
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Sku);

    /// <summary>Answers place, article and quantity.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{PlaceId} {Sku}: {Quantity}";
}
