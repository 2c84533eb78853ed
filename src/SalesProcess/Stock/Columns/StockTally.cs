namespace SalesProcess.Stock;

/// <summary>Assesses more lines than fit the memory, chunk by chunk; comes to the same as all lines at once.</summary>
/// <remarks>Lines are counted on from chunk to chunk, also in the message of an exception. After an exception nothing of
/// its chunk is in the summary, so that a mended chunk can follow. Not safe to share between threads: let each have one
/// and combine their summaries. Equality is that of the object. Order is not defined.</remarks>
/// <example>
/// <code>
/// var tally = new StockTally();
/// while (reader.Read(buffer) is { Lines: > 0 } chunk)
/// {
///     tally.Add(chunk.Columns, chunk.Results);
/// }
///
/// StockSummary all = tally.Summary;
/// </code>
/// </example>
public sealed class StockTally
{
    /// <summary>What all lines so far add up to.</summary>
    public StockSummary Summary { get; private set; }

    /// <summary>How many lines were added.</summary>
    public long Lines => Summary.Lines;

    /// <summary>Assesses the next lines, of int quantities and int unit values.</summary>
    /// <param name="columns">The lines, as columns.</param>
    /// <param name="results">The columns that receive the results; those left empty are not asked for.</param>
    /// <returns>What these lines add up to.</returns>
    /// <exception cref="ArgumentException">As for <see cref="StockBatch.Assess(in StockColumns{int, int}, in StockResults{int})"/>.</exception>
    /// <exception cref="StockLineException">A line cannot be assessed; it is counted from the first chunk on.</exception>
    public StockSummary Add(in StockColumns<int, int> columns, in StockResults<int> results = default) =>
        Added(ColumnPins.Run(columns, results, new WholeJob(Lines, 1)));

    /// <summary>Assesses the next lines, of int quantities and long unit values.</summary>
    /// <inheritdoc cref="Add(in StockColumns{int, int}, in StockResults{int})"/>
    public StockSummary Add(in StockColumns<int, long> columns, in StockResults<int> results = default) =>
        Added(ColumnPins.Run(columns, results, new WholeJob(Lines, 1)));

    /// <summary>Assesses the next lines, of long quantities and long unit values.</summary>
    /// <inheritdoc cref="Add(in StockColumns{int, int}, in StockResults{int})"/>
    public StockSummary Add(in StockColumns<long, long> columns, in StockResults<long> results = default) =>
        Added(ColumnPins.Run(columns, results, new WholeJob(Lines, 1)));

    private StockSummary Added(StockSummary chunk)
    {
        Summary += chunk;
        return chunk;
    }
}
