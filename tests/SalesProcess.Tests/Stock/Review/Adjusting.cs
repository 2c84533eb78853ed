using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>Lines to be adjusted for tests, and a policy with a threshold of 10 %.</summary>
internal static class Adjusting
{
    public static PolicyEdition Tenth { get; } = Policy.With(("stock.adjustment-threshold-percent", "10"));

    public static AdjustmentLine Line(long expectedAtCount, long counted, long? expectedNow = null) =>
        new()
        {
            Sku = "TEA-250",
            ExpectedAtCount = Quantity.Pieces(expectedAtCount),
            Counted = Quantity.Pieces(counted),
            ExpectedNow = Quantity.Pieces(expectedNow ?? expectedAtCount),
            Reason = "count-error",
        };

    public static StockAdjustment Outcome(AdjustmentLine line) => StockAdjustment.Of(line, Tenth).Accepted();

    /// <summary>What the book says after a choice; the size of the difference does not matter here.</summary>
    public static long ExpectedAfter(AdjustmentLine line, StaleChoice choice) =>
        Outcome(line with { WhenStale = choice }).ExpectedAfter!.Value.Count;
}
