using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Figures at the ends of their types: exact while the results fit, and else refused with their line.</summary>
public class ColumnEdges
{
    [Fact]
    public void The_largest_int_quantities_are_assessed_exactly()
    {
        long[] variance = new long[2];
        StockSummary summary = StockBatch.Assess(
            new StockColumns<int, int>
            {
                Book = [int.MaxValue, 0],
                Counted = [0, int.MaxValue],
                UnitValue = [int.MaxValue, int.MaxValue],
            },
            new StockResults<int> { VarianceValue = variance }
        );
        const long Square = (long)int.MaxValue * int.MaxValue;
        Assert.Equal([-Square, Square], variance);
        Assert.Equal(0, summary.VarianceValue);
        Assert.Equal((Int128)Square * 2, summary.VarianceValueGross);
    }

    [Fact]
    public void Sums_go_beyond_a_long()
    {
        long[] most = [.. Enumerable.Repeat(long.MaxValue, 1_000)];
        long[] ones = [.. Enumerable.Repeat(1L, 1_000)];
        long[] none = new long[1_000];
        StockSummary summary = StockBatch.Summarize(
            new StockColumns<long, long>
            {
                Book = none,
                Counted = most,
                UnitValue = ones,
            }
        );
        Assert.Equal((Int128)long.MaxValue * 1_000, summary.VarianceValue);
        Assert.Equal((Int128)long.MaxValue * 1_000, summary.Counted);
    }

    /// <summary>2³⁰ × 2³³ = 2⁶³, one more than a long holds; less 2³³ it fits.</summary>
    [Theory]
    [InlineData(1L << 30, 1L << 33, true)]
    [InlineData((1L << 30) - 1, 1L << 33, false)]
    [InlineData(1L << 32, 1L << 31, true)]
    [InlineData(3, long.MaxValue / 3, false)]
    [InlineData(3, (long.MaxValue / 3) + 1, true)]
    public void A_value_fits_or_is_refused_with_its_line(long quantity, long unitValue, bool isTooLarge)
    {
        foreach (bool isMissing in new[] { true, false })
        {
            foreach (int place in new[] { 0, 17, 63, 99 })
            {
                long[] book = new long[100];
                long[] counted = new long[100];
                (isMissing ? book : counted)[place] = quantity;
                long[] value = [.. Enumerable.Repeat(unitValue, 100)];
                var lines = new ColumnCase(ColumnForm.LongLong, book, counted) { UnitValue = value };
                ColumnOutcome outcome = ColumnCalls.Assess(lines);
                ColumnOutcome.Equal(ColumnModel.Of(lines), outcome);
                Assert.Equal(isTooLarge ? (place, StockLineFault.ValueTooLarge) : null, outcome.Fault);
            }
        }
    }

    [Fact]
    public void Packs_beyond_the_type_are_refused()
    {
        StockLineException said = Assert.Throws<StockLineException>(() =>
            StockBatch.Summarize(
                new StockColumns<int, int>
                {
                    Book = [0, 0],
                    Counted = [0, 0],
                    NormalFrom = [1, int.MaxValue],
                    NormalTo = [1, int.MaxValue],
                    PackSize = [int.MaxValue, int.MaxValue - 1],
                }
            )
        );
        Assert.Equal((1, StockLineFault.QuantityTooLarge), (said.Line, said.Fault));
    }
}
