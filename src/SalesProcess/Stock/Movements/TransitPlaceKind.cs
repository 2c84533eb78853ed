namespace SalesProcess.Stock;

/// <summary>To what kind of place goods are on the way.</summary>
public enum TransitPlaceKind
{
    /// <summary>A dealer (STOCK-TRANSIT-01).</summary>
    Dealer = 0,

    /// <summary>A shop and its counters (STOCK-TRANSIT-02).</summary>
    Shop = 1,
}
