using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What became of one article that was taken out on a route.</summary>
/// <param name="Sku">The host's identifier of the article; not blank.</param>
/// <param name="Taken">How much was taken out; zero or more.</param>
/// <param name="Returned">How much was returned to the warehouse; zero or more.</param>
/// <param name="Sold">How much was sold; zero or more.</param>
/// <param name="SoldValue">What it was sold for, in all; zero or more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record RouteGoods(string Sku, Quantity Taken, Quantity Returned, Quantity Sold, Money SoldValue)
{
    /// <summary>The host's identifier of the article; not blank.</summary>
    public string Sku
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Sku);

    /// <summary>Answers the article.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Sku;
}
