using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>An article that a shop needs on a day.</summary>
/// <param name="Sku">The host's identifier of the article; not blank.</param>
/// <param name="Needed">How much the shop needs that day; zero or more.</param>
/// <param name="OnHand">How much it has; zero or more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record NeedLine(string Sku, Quantity Needed, Quantity OnHand)
{
    /// <summary>The host's identifier of the article; not blank.</summary>
    public string Sku
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Sku);

    /// <summary>What arrived of it that day; null if nothing did.</summary>
    public GoodsArrival? Arrival { get; init; }

    /// <summary>Answers the article.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Sku;
}
