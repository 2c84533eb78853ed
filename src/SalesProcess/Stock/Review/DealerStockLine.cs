using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What the books say of an article at a dealer, and what the dealer's warehouse staff say.</summary>
/// <remarks>All quantities are of one unit and none is negative. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record DealerStockLine
{
    /// <summary>The host's identifier of the article.</summary>
    public required string Sku { get; init; }

    /// <summary>What should be at the dealer by the books.</summary>
    public required Quantity BookStock { get; init; }

    /// <summary>What is there; null while it is not known.</summary>
    public Quantity? ActualStock { get; init; }

    /// <summary>What was delivered by the books.</summary>
    public required Quantity BookDelivered { get; init; }

    /// <summary>What was delivered; null while it is not known.</summary>
    public Quantity? ActualDelivered { get; init; }

    /// <summary>Answers the article.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Sku;
}
