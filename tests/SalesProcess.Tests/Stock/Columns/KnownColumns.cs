using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>What other systems answer, through the columns: the numbers are those of their own tests.</summary>
public class KnownColumns
{
    /// <summary>
    /// OCA/stock-logistics-warehouse, stock_inventory_discrepancy/tests/test_inventory_discrepancy.py,
    /// test_compute_discrepancy: 2 booked and 3 counted is +1, 4 booked and 3 counted is -1.
    /// </summary>
    [Fact]
    public void The_variance_is_the_count_less_the_book()
    {
        int[] variance = new int[3];
        var status = new StockStatus[3];
        StockSummary summary = StockBatch.Assess(
            new StockColumns<int, int> { Book = [2, 4, 3], Counted = [3, 3, 3] },
            new StockResults<int> { Variance = variance, Status = status }
        );
        Assert.Equal([1, -1, 0], variance);
        Assert.Equal([StockStatus.Over, StockStatus.Short, StockStatus.Normal], status);
        Assert.Equal((1, 1, 1), (summary.Over, summary.Short, summary.Normal));
    }

    /// <summary>
    /// frappe/erpnext, erpnext/stock/doctype/stock_reconciliation/test_stock_reconciliation.py, _test_reco_sle_gle: 50 at
    /// 1000 are worth 50,000, 25 at 900 are worth 22,500.
    /// </summary>
    [Fact]
    public void What_is_counted_is_worth_pieces_by_value()
    {
        long[] worth = new long[2];
        StockSummary summary = StockBatch.Assess(
            new StockColumns<int, int>
            {
                Book = [0, 0],
                Counted = [50, 25],
                UnitValue = [1_000, 900],
            },
            new StockResults<int> { VarianceValue = worth }
        );
        Assert.Equal([50_000, 22_500], worth);
        Assert.Equal(72_500, summary.VarianceValue);
        Assert.Equal(72_500, summary.ExcessValue);
        Assert.Equal(0, summary.MissingValue);
    }

    /// <summary>The same, the books agreeing with the count: nothing is posted, and the books are worth as much.</summary>
    [Fact]
    public void A_count_that_agrees_with_the_books_changes_no_value()
    {
        StockSummary summary = StockBatch.Summarize(
            new StockColumns<int, int>
            {
                Book = [50, 25],
                Counted = [50, 25],
                UnitValue = [1_000, 900],
            }
        );
        Assert.Equal(72_500, summary.BookValue);
        Assert.Equal(0, summary.VarianceValueGross);
    }

    /// <summary>The same file, test_customer_provided_items: 10 counted of a customer's goods are worth nothing.</summary>
    [Fact]
    public void Goods_of_a_customer_are_counted_and_worth_nothing()
    {
        int[] variance = new int[1];
        StockSummary summary = StockBatch.Assess(
            new StockColumns<int, int>
            {
                Book = [0],
                Counted = [10],
                UnitValue = [0],
            },
            new StockResults<int> { Variance = variance }
        );
        Assert.Equal([10], variance);
        Assert.Equal((1, 10), (summary.Over, summary.Counted));
        Assert.Equal((0, 0), (summary.VarianceValueGross, summary.ExcessValue));
    }
}
