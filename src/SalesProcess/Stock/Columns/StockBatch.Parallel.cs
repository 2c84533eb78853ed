namespace SalesProcess.Stock;

public static partial class StockBatch
{
    /// <summary>Assesses lines of int quantities and int unit values over several threads.</summary>
    /// <param name="columns">The lines, as columns.</param>
    /// <param name="results">The columns that receive the results; those left empty are not asked for.</param>
    /// <param name="degreeOfParallelism">How many threads at most, one or more; the results do not depend on it. It pays
    /// from about 100,000 lines on.</param>
    /// <returns>What the lines add up to.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The degree is below one.</exception>
    /// <inheritdoc cref="Assess(in StockColumns{int, int}, in StockResults{int})" path="/exception"/>
    public static StockSummary Assess(
        in StockColumns<int, int> columns,
        in StockResults<int> results,
        int degreeOfParallelism
    ) => ColumnPins.Run(columns, results, Parallel(degreeOfParallelism));

    /// <summary>Assesses lines of int quantities and long unit values over several threads.</summary>
    /// <inheritdoc cref="Assess(in StockColumns{int, int}, in StockResults{int}, int)"/>
    public static StockSummary Assess(
        in StockColumns<int, long> columns,
        in StockResults<int> results,
        int degreeOfParallelism
    ) => ColumnPins.Run(columns, results, Parallel(degreeOfParallelism));

    /// <summary>Assesses lines of long quantities and long unit values over several threads.</summary>
    /// <inheritdoc cref="Assess(in StockColumns{int, int}, in StockResults{int}, int)"/>
    public static StockSummary Assess(
        in StockColumns<long, long> columns,
        in StockResults<long> results,
        int degreeOfParallelism
    ) => ColumnPins.Run(columns, results, Parallel(degreeOfParallelism));

    private static WholeJob Parallel(int degreeOfParallelism)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        return new WholeJob(0, degreeOfParallelism);
    }
}
