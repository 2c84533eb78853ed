namespace SalesProcess.Stock;

/// <summary>Assesses counted lines by the million, over columns: plain numbers, no explanation, no allocation.</summary>
/// <remarks>
/// <para>Every line comes to what <see cref="StockCount"/> finds of the same figures, and all together to the same
/// totals, whatever registers the machine has. What a line is asked for there and columns do not carry, such as a
/// specification, is not asked for.</para>
/// <para>Where lines cannot be assessed, a <see cref="StockLineException"/> names the first of them; what is in the
/// results then is not defined. Nothing wraps: a quantity or a value that does not fit its type is such a line.</para>
/// </remarks>
/// <example>
/// <code>
/// int[] variance = new int[2];
/// StockSummary summary = StockBatch.Assess(
///     new StockColumns&lt;int, int&gt; { Book = [40, 24], Counted = [55, 9], NormalFrom = [20, 20],
///         NormalTo = [50, 50], UnitValue = [1250, 900] },
///     new StockResults&lt;int&gt; { Variance = variance });
/// // variance: 15, -15; summary.Over: 1; summary.Short: 1; summary.VarianceValue: 5250
/// </code>
/// </example>
public static partial class StockBatch
{
    /// <summary>Assesses lines of int quantities and int unit values.</summary>
    /// <param name="columns">The lines, as columns.</param>
    /// <param name="results">The columns that receive the results; those left empty are not asked for.</param>
    /// <returns>What the lines add up to.</returns>
    /// <exception cref="ArgumentException">A column is of another length, a result has too little room, or a result
    /// overlaps another or a column that it does not take the place of. Nothing is written then.</exception>
    /// <exception cref="StockLineException">A line cannot be assessed.</exception>
    public static StockSummary Assess(in StockColumns<int, int> columns, in StockResults<int> results) =>
        ColumnPins.Run(columns, results, new WholeJob(0, 1));

    /// <summary>Assesses lines of int quantities and long unit values.</summary>
    /// <inheritdoc cref="Assess(in StockColumns{int, int}, in StockResults{int})"/>
    public static StockSummary Assess(in StockColumns<int, long> columns, in StockResults<int> results) =>
        ColumnPins.Run(columns, results, new WholeJob(0, 1));

    /// <summary>Assesses lines of long quantities and long unit values.</summary>
    /// <inheritdoc cref="Assess(in StockColumns{int, int}, in StockResults{int})"/>
    public static StockSummary Assess(in StockColumns<long, long> columns, in StockResults<long> results) =>
        ColumnPins.Run(columns, results, new WholeJob(0, 1));

    /// <summary>Adds up lines of int quantities and int unit values, and writes no result a line.</summary>
    /// <param name="columns">The lines, as columns.</param>
    /// <returns>What the lines add up to.</returns>
    /// <exception cref="ArgumentException">A column is of another length.</exception>
    /// <exception cref="StockLineException">A line cannot be assessed.</exception>
    public static StockSummary Summarize(in StockColumns<int, int> columns) =>
        ColumnPins.Run(columns, default, new WholeJob(0, 1));

    /// <summary>Adds up lines of int quantities and long unit values, and writes no result a line.</summary>
    /// <inheritdoc cref="Summarize(in StockColumns{int, int})"/>
    public static StockSummary Summarize(in StockColumns<int, long> columns) =>
        ColumnPins.Run(columns, default, new WholeJob(0, 1));

    /// <summary>Adds up lines of long quantities and long unit values, and writes no result a line.</summary>
    /// <inheritdoc cref="Summarize(in StockColumns{int, int})"/>
    public static StockSummary Summarize(in StockColumns<long, long> columns) =>
        ColumnPins.Run(columns, default, new WholeJob(0, 1));
}
