namespace SalesProcess.Stock;

/// <summary>What a line of a stock count counts.</summary>
public enum MaterialKind
{
    /// <summary>Goods for sale on a counter.</summary>
    CounterGoods = 0,

    /// <summary>Promotional material at the point of sale (POP).</summary>
    PopMaterial = 1,
}
