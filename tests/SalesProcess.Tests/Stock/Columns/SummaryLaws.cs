using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Summaries are values that can be combined in any order.</summary>
public class SummaryLaws
{
    private static readonly Gen<StockSummary> Any =
        from counts in Gen.ArrayOf(Law.Whole(0, 1L << 40), 4)
        from sums in Gen.ArrayOf(Law.Whole(long.MinValue / 4, long.MaxValue / 4), 7)
        select new StockSummary
        {
            NotCounted = counts[0],
            Short = counts[1],
            Normal = counts[2],
            Over = counts[3],
            Counted = (Int128)sums[0] * sums[1],
            LastPeriod = sums[1],
            Replenish = sums[2],
            VarianceValue = (Int128)sums[3] * 1_000_003,
            VarianceValueGross = sums[4],
            BookValue = sums[5],
            ExcessValue = sums[6],
        };

    [Fact]
    public void Combining_is_associative_and_commutative_and_has_an_identity() =>
        Law.Holds(
            Gen.ArrayOf(Any, 3).ThatShrinks(_ => []),
            three =>
            {
                (StockSummary a, StockSummary b, StockSummary c) = (three[0], three[1], three[2]);
                Assert.Equal(a + (b + c), (a + b) + c);
                Assert.Equal(a + b, b + a);
                Assert.Equal(a, a + default(StockSummary));
            }
        );

    /// <summary>Book 10 at 5.00, counted 7 and 11: 15.00 is missing and 5.00 too much.</summary>
    [Fact]
    public void What_is_missing_and_what_is_too_much_are_told_apart()
    {
        StockSummary summary = StockBatch.Summarize(
            new StockColumns<int, int>
            {
                Book = [10, 10],
                Counted = [7, 11],
                UnitValue = [500, 500],
            }
        );
        Assert.Equal(1500, summary.MissingValue);
        Assert.Equal(500, summary.SurplusValue);
        Assert.Equal(-1000, summary.VarianceValue);
        Assert.Equal(2000, summary.VarianceValueGross);
        Assert.Equal(10_000, summary.BookValue);
        Assert.Equal("1 short, 0 normal, 1 over, 0 not counted", summary.ToString());
    }
}
