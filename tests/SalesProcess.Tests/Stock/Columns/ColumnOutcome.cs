using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>What assessed columns come to: results and a summary, or the first line that cannot be assessed.</summary>
internal sealed record ColumnOutcome(
    long[] Expected,
    long[] Variance,
    long[] VarianceValue,
    StockStatus[] Status,
    long[] Replenish,
    long[] Excess,
    long[] ExcessValue,
    long[] Change,
    StockSummary Summary,
    (long Line, StockLineFault Fault)? Fault = null
)
{
    public static ColumnOutcome Of(long line, StockLineFault fault) =>
        new([], [], [], [], [], [], [], [], default, (line, fault));

    public static void Equal(ColumnOutcome expected, ColumnOutcome actual)
    {
        Assert.Equal(expected.Fault, actual.Fault);
        Assert.Equal(expected.Expected, actual.Expected);
        Assert.Equal(expected.Variance, actual.Variance);
        Assert.Equal(expected.VarianceValue, actual.VarianceValue);
        Assert.Equal(expected.Status, actual.Status);
        Assert.Equal(expected.Replenish, actual.Replenish);
        Assert.Equal(expected.Excess, actual.Excess);
        Assert.Equal(expected.ExcessValue, actual.ExcessValue);
        Assert.Equal(expected.Change, actual.Change);
        Assert.Equal(expected.Summary, actual.Summary);
    }
}
