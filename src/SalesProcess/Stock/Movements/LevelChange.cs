using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>How the stock of an article at a place came about: opening, in, out, closing.</summary>
/// <remarks>Made by <see cref="StockRegister"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record LevelChange
{
    internal LevelChange(string placeId, string sku) => (PlaceId, Sku) = (placeId, sku);

    /// <summary>The host's identifier of the place.</summary>
    public string PlaceId { get; }

    /// <summary>The host's identifier of the article.</summary>
    public string Sku { get; }

    /// <summary>What was there before the first entry.</summary>
    public Quantity Opening { get; internal init; }

    /// <summary>The sum of what came in.</summary>
    public Quantity In { get; internal init; }

    /// <summary>The sum of what went out.</summary>
    public Quantity Out { get; internal init; }

    /// <summary>What is there after the last entry: opening, and in, less out.</summary>
    public Quantity Closing { get; internal init; }

    /// <summary>Gives the change as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row; it has no labels.</returns>
    public LevelRow ToRow() =>
        new(PlaceId, Sku, Opening.Count, In.Count, Out.Count, Closing.Count, Closing.UnitCode);

    /// <summary>Answers place, article and closing stock.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{PlaceId} {Sku}: {Closing}";
}
