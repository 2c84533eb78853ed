namespace SalesProcess.Stock;

/// <summary>Assesses a range of lines.</summary>
internal readonly struct AssessJob(ColumnFrame frame, nint lines, long firstLine, WriteMode mode) : IColumnJob
{
    public StockSummary Run<TLanes, TLong, T, TValues>()
        where T : unmanaged
        where TLanes : struct, ILanes<TLanes, T, TLong>
        where TLong : struct, ILanes<TLong, long, TLong>
        where TValues : struct, IUnitValues<TLong> =>
        ColumnRunner<TLanes, TLong, T, TValues>.Run(frame, lines, firstLine, mode);
}
