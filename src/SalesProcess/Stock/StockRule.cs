namespace SalesProcess.Stock;

/// <summary>By which rule a counted line is short or over (K-34).</summary>
public enum StockRule
{
    /// <summary>Short below the normal band of the line, over above it; both ends are normal.</summary>
    NormalBand = 0,

    /// <summary>Short below what is expected on hand, over above it: the count must match.</summary>
    ExactMatch = 1,
}
