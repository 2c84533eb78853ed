namespace SalesProcess.Stock;

/// <summary>Where a line of a stock count was counted; the policy says for each place by which rule it is judged
/// (K-34).</summary>
public enum StockPlace
{
    /// <summary>A counter at a customer's.</summary>
    Counter = 0,

    /// <summary>A store of the company's own.</summary>
    OwnStore = 1,

    /// <summary>The stock of a dealer.</summary>
    Dealer = 2,
}
