using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>What columns and results must keep to.</summary>
public class ColumnContract
{
    private static readonly int[] Five = [5, 5, 5, 5, 5];

    [Fact]
    public void All_columns_are_of_one_length()
    {
        Fault(
            "Counted has 4 lines, and Book has 5.",
            () => StockBatch.Summarize(new StockColumns<int, int> { Book = Five, Counted = new int[4] })
        );
        Fault(
            "LentOut has 6 lines, and Book has 5.",
            () =>
                StockBatch.Summarize(
                    new StockColumns<int, int>
                    {
                        Book = Five,
                        Counted = Five,
                        LentOut = new int[6],
                    }
                )
        );
        Fault(
            "UnitValue has 1 lines, and Book has 5.",
            () =>
                StockBatch.Summarize(
                    new StockColumns<int, long>
                    {
                        Book = Five,
                        Counted = Five,
                        UnitValue = [1],
                    }
                )
        );
    }

    [Fact]
    public void What_is_counted_is_given() =>
        Fault(
            "Counted has 0 lines, and Book has 5.",
            () => StockBatch.Summarize(new StockColumns<int, int> { Book = Five, Counted = [] })
        );

    [Fact]
    public void A_band_has_both_ends()
    {
        Fault(
            "NormalTo has 0 lines, and Book has 5.",
            () =>
                StockBatch.Summarize(
                    new StockColumns<int, int>
                    {
                        Book = Five,
                        Counted = Five,
                        NormalFrom = Five,
                    }
                )
        );
        Fault(
            "NormalFrom has 0 lines, and Book has 5.",
            () =>
                StockBatch.Summarize(
                    new StockColumns<int, int>
                    {
                        Book = Five,
                        Counted = Five,
                        NormalTo = Five,
                    }
                )
        );
    }

    [Fact]
    public void A_result_that_is_asked_for_has_room_for_all_lines() =>
        Fault(
            "Variance has room for 4 lines of 5.",
            () =>
                StockBatch.Assess(
                    new StockColumns<int, int> { Book = Five, Counted = Five },
                    new StockResults<int> { Variance = new int[4] }
                )
        );

    [Fact]
    public void Results_do_not_overlap_one_another()
    {
        int[] room = new int[9];
        Fault(
            "Replenish and Variance overlap.",
            () =>
                StockBatch.Assess(
                    new StockColumns<int, int> { Book = Five, Counted = Five },
                    new StockResults<int> { Variance = room.AsSpan(0, 5), Replenish = room.AsSpan(4) }
                )
        );
    }

    [Fact]
    public void A_result_does_not_overlap_a_column_in_part()
    {
        int[] shared = new int[9];
        Fault(
            "Variance overlaps a column that it does not take the place of.",
            () =>
                StockBatch.Assess(
                    new StockColumns<int, int> { Book = shared.AsSpan(0, 5), Counted = Five },
                    new StockResults<int> { Variance = shared.AsSpan(1, 5) }
                )
        );
        Assert.Equal(new int[9], shared);
    }

    [Fact]
    public void No_lines_come_to_nothing()
    {
        Assert.Equal(default, StockBatch.Summarize(new StockColumns<int, int> { Book = [], Counted = [] }));
        Assert.Equal(default, StockBatch.Assess(default(StockColumns<long, long>), default, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            StockBatch.Assess(default(StockColumns<long, long>), default, 0)
        );
    }

    private static void Fault(string start, Func<StockSummary> call) =>
        Assert.StartsWith(
            start,
            Assert.Throws<ArgumentException>(() => _ = call()).Message,
            StringComparison.Ordinal
        );
}
