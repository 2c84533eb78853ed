namespace SalesProcess.Stock;

/// <summary>What is done with columns while they are held in their places.</summary>
internal interface IFrameJob
{
    StockSummary Run<TQuantity, TValue>(scoped in ColumnFrame frame, int lines)
        where TQuantity : unmanaged
        where TValue : unmanaged;
}
