namespace SalesProcess.Stock;

/// <summary>Whose goods a line of a stock count counts.</summary>
public enum GoodsOwner
{
    /// <summary>The company's own.</summary>
    Own = 0,

    /// <summary>Someone else's: goods on consignment, a customer's goods. They are counted, and worth nothing in own
    /// value.</summary>
    Others = 1,
}
