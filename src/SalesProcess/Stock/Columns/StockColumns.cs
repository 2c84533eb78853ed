namespace SalesProcess.Stock;

/// <summary>What stock columns of all types have in common.</summary>
public static class StockColumns
{
    /// <summary>What a column of counted quantities holds where a line was not counted, which is no count of zero.</summary>
    public const int NotCounted = -1;

    /// <summary>The most lines that are worked on before their sums are added to those of all.</summary>
    internal const int LinesOfBlock = 4096;
}
