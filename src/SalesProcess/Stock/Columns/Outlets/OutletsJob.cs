namespace SalesProcess.Stock;

/// <summary>Adds lines up outlet by outlet, told by offsets or line by line.</summary>
/// <param name="numbers">An offset an outlet and one more, or the outlet of each line.</param>
/// <param name="outlets">The rows of the outlets.</param>
/// <param name="count">How many outlets.</param>
/// <param name="areOffsets">Whether the numbers are offsets.</param>
internal readonly unsafe struct OutletsJob(int* numbers, OutletSummary* outlets, int count, bool areOffsets)
    : IFrameJob
{
    public StockSummary Run<TQuantity, TValue>(scoped in ColumnFrame frame, int lines)
        where TQuantity : unmanaged
        where TValue : unmanaged =>
        ColumnDispatch.Run<TQuantity, TValue, Work>(
            new Work(frame with { ReadsAhead = true }, lines, numbers, outlets, count, areOffsets)
        );

    private readonly struct Work(
        ColumnFrame frame,
        int lines,
        int* numbers,
        OutletSummary* outlets,
        int count,
        bool areOffsets
    ) : IColumnJob
    {
        public StockSummary Run<TLanes, TLong, T, TValues>()
            where T : unmanaged
            where TLanes : struct, ILanes<TLanes, T, TLong>
            where TLong : struct, ILanes<TLong, long, TLong>
            where TValues : struct, IUnitValues<TLong>
        {
            if (areOffsets)
            {
                OutletRunner<TLanes, TLong, T, TValues>.ByOffsets(
                    frame,
                    lines,
                    numbers,
                    (OutletRow*)outlets,
                    count
                );
            }
            else
            {
                OutletRunner<TLanes, TLong, T, TValues>.ByLine(
                    frame,
                    lines,
                    numbers,
                    (OutletRow*)outlets,
                    count
                );
            }

            return default;
        }
    }
}
