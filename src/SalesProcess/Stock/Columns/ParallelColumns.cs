namespace SalesProcess.Stock;

/// <summary>Assesses columns over several threads, each a run of blocks.</summary>
internal static class ParallelColumns
{
    /// <summary>Assesses lines.</summary>
    /// <returns>What the lines add up to.</returns>
    /// <exception cref="StockLineException">A line cannot be assessed; it is the first such line of all.</exception>
    internal static StockSummary Run<TQuantity, TValue>(
        ColumnFrame frame,
        int lines,
        long firstLine,
        WriteMode mode,
        int degree
    )
        where TQuantity : unmanaged
        where TValue : unmanaged
    {
        int quantitySize = System.Runtime.CompilerServices.Unsafe.SizeOf<TQuantity>();
        int valueSize = System.Runtime.CompilerServices.Unsafe.SizeOf<TValue>();
        int blocks = (lines + StockColumns.LinesOfBlock - 1) / StockColumns.LinesOfBlock;
        int parts = Math.Min(degree, blocks);
        var summaries = new StockSummary[parts];
        var faults = new StockLineException?[parts];
        _ = Parallel.For(
            0,
            parts,
            new ParallelOptions { MaxDegreeOfParallelism = parts },
            part =>
            {
                int from = FirstLine(part, parts, blocks);
                int to = Math.Min(FirstLine(part + 1, parts, blocks), lines);
                try
                {
                    summaries[part] = ColumnDispatch.Run<TQuantity, TValue, AssessJob>(
                        new AssessJob(
                            frame.From(from, quantitySize, valueSize),
                            to - from,
                            firstLine + from,
                            mode
                        )
                    );
                }
                catch (StockLineException fault)
                {
                    faults[part] = fault;
                }
            }
        );
        return Array.Find(faults, fault => fault is not null) is { } first
            ? throw first
            : summaries.Aggregate(StockSummary.Combine);
    }

    private static int FirstLine(int part, int parts, int blocks) =>
        (int)((long)blocks * part / parts * StockColumns.LinesOfBlock);
}
