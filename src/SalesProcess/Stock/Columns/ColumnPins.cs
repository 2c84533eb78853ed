namespace SalesProcess.Stock;

/// <summary>Holds the columns of the caller in their places while they are worked on.</summary>
internal static unsafe class ColumnPins
{
    // what a column reads as that is not given
    private static readonly byte[] Zeros = GC.AllocateArray<byte>(
        StockColumns.LinesOfBlock * sizeof(long),
        pinned: true
    );

    internal static StockSummary Run<TQuantity, TValue, TJob>(
        in StockColumns<TQuantity, TValue> columns,
        in StockResults<TQuantity> results,
        TJob job
    )
        where TQuantity : unmanaged
        where TValue : unmanaged
        where TJob : struct, IFrameJob
    {
        ColumnChecks.Lengths(columns);
        ColumnChecks.Rooms(results, columns.Length);
        int lines = columns.Length;
        if (lines == 0)
        {
            return default;
        }

        fixed (byte* zeros = Zeros)
        fixed (TQuantity* book = columns.Book)
        fixed (TQuantity* counted = columns.Counted)
        fixed (TQuantity* inTransit = columns.InTransit)
        fixed (TQuantity* lentOut = columns.LentOut)
        fixed (TQuantity* borrowed = columns.Borrowed)
        fixed (TQuantity* normalFrom = columns.NormalFrom)
        fixed (TQuantity* normalTo = columns.NormalTo)
        fixed (TQuantity* target = columns.Target)
        fixed (TQuantity* packSize = columns.PackSize)
        fixed (TQuantity* lastPeriod = columns.LastPeriod)
        fixed (TValue* unitValue = columns.UnitValue)
        fixed (TQuantity* expected = results.Expected)
        fixed (TQuantity* variance = results.Variance)
        fixed (TQuantity* replenish = results.Replenish)
        fixed (TQuantity* excess = results.Excess)
        fixed (TQuantity* change = results.Change)
        fixed (long* varianceValue = results.VarianceValue)
        fixed (long* excessValue = results.ExcessValue)
        fixed (StockStatus* status = results.Status)
        {
            byte* none = zeros;
            byte* Given(void* column) => column == null ? none : (byte*)column;
            var frame = new ColumnFrame
            {
                Zeros = zeros,
                Book = (byte*)book,
                Counted = (byte*)counted,
                InTransit = Given(inTransit),
                BookHoldsInTransit = columns.BookHoldsInTransit,
                LentOut = Given(lentOut),
                Borrowed = Given(borrowed),
                NormalFrom = Given(normalFrom),
                NormalTo = Given(normalTo),
                Target = Given(target),
                PackSize = Given(packSize),
                LastPeriod = Given(lastPeriod),
                UnitValue = Given(unitValue),
                Results = new ResultFrame
                {
                    Expected = (byte*)expected,
                    Variance = (byte*)variance,
                    Replenish = (byte*)replenish,
                    Excess = (byte*)excess,
                    Change = (byte*)change,
                    VarianceValue = (byte*)varianceValue,
                    ExcessValue = (byte*)excessValue,
                    Status = (byte*)status,
                },
            };
            return job.Run<TQuantity, TValue>(frame, lines);
        }
    }
}
