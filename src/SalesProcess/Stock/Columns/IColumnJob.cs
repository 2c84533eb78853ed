namespace SalesProcess.Stock;

/// <summary>Work over columns that is the same for every type of column and every width of register.</summary>
internal interface IColumnJob
{
    StockSummary Run<TLanes, TLong, T, TValues>()
        where T : unmanaged
        where TLanes : struct, ILanes<TLanes, T, TLong>
        where TLong : struct, ILanes<TLong, long, TLong>
        where TValues : struct, IUnitValues<TLong>;
}
