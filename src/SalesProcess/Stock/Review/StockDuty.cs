namespace SalesProcess.Stock;

/// <summary>What is counted or checked again and again.</summary>
public enum StockDuty
{
    /// <summary>The stock of a counter is counted (STOCK-COUNTER-01).</summary>
    CounterCount = 0,

    /// <summary>The stock of a dealer is verified (STOCK-DEALER-VERIFY).</summary>
    DealerVerification = 1,

    /// <summary>The goods of a shop are counted, daily from a set time on (STOCK-S18-COUNT).</summary>
    ShopCount = 2,

    /// <summary>The physical stock of a shop is checked, daily (STOCK-S18-DAY).</summary>
    PhysicalCheck = 3,
}
