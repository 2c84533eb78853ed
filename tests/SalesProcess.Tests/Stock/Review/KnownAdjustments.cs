using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;
using static SalesProcess.Tests.Stock.Review.Adjusting;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>What other systems answer: the numbers are those of their own tests and issue threads.</summary>
public class KnownAdjustments
{
    // OCA/stock-logistics-warehouse, stock_inventory_discrepancy, tests/test_inventory_discrepancy.py
    [Theory]
    [InlineData(2, 3, +1)]
    [InlineData(4, 3, -1)]
    public void A_count_beyond_ten_percent_of_a_location_waits_for_the_manager(
        long book,
        long counted,
        long variance
    )
    {
        StockAdjustment outcome = Outcome(
            Line(book, counted) with
            {
                LocationThreshold = new(Percentage.Parse("10%"), null),
            }
        );
        Assert.IsType<StockAdjustment.NeedsApproval>(outcome);
        Assert.Equal(Quantity.Pieces(variance), outcome.Variance);
    }

    // the same: the 20 % of the warehouse apply only where the location has no threshold of its own
    [Theory]
    [InlineData(true, typeof(StockAdjustment.NeedsApproval), ThresholdLevel.Location)]
    [InlineData(false, typeof(StockAdjustment.ToPost), ThresholdLevel.Warehouse)]
    public void The_threshold_of_a_location_beats_that_of_its_warehouse(
        bool hasOwn,
        Type expected,
        ThresholdLevel level
    )
    {
        StockAdjustment outcome = Outcome(
            Line(100, 85) with
            {
                LocationThreshold = hasOwn ? new(Percentage.Parse("10%"), null) : null,
                WarehouseThreshold = new(Percentage.Parse("20%"), null),
            }
        );
        Assert.IsType(expected, outcome);
        Assert.Equal(Kebab(level), outcome.ToRow(SalesProcess.Decisions.Language.English).ThresholdCode);
    }

    // odoo/odoo, addons/stock/tests, counts that are outdated: 7 on the books, 5 counted,
    // then 3 shipped: the difference is still -2 and the line is flagged; keeping the count sets the book to 5
    [Fact]
    public void Goods_shipped_after_the_count_flag_the_line_and_leave_its_difference()
    {
        AdjustmentLine line = Line(7, 5, expectedNow: 4);
        var stale = Assert.IsType<StockAdjustment.Stale>(Outcome(line));
        Assert.Equal((Quantity.Pieces(-2), Quantity.Pieces(-3)), (stale.Variance, stale.Moved));
        Assert.Equal(
            ["keep-difference: -2 pcs -> 2 pcs", "keep-counted: 1 pcs -> 5 pcs", "count-again -> "],
            stale.Options.Select(option => $"{option} -> {option.ExpectedAfter}")
        );
        Assert.Equal(5, ExpectedAfter(line, StaleChoice.KeepCounted));
        Assert.Equal(2, ExpectedAfter(line, StaleChoice.KeepDifference));
    }

    // odoo/odoo, addons/stock/tests/test_inventory.py, test_inventory_outdate_3 and _4: 10 on the books, 15 by the time of
    // posting; 10 counted leaves 15, 12 counted makes it 17
    [Theory]
    [InlineData(10, 15)]
    [InlineData(12, 17)]
    public void An_outdated_difference_is_added_to_the_book_as_it_is_now(long counted, long after) =>
        Assert.Equal(after, ExpectedAfter(Line(10, counted, expectedNow: 15), StaleChoice.KeepDifference));

    // the same: 7 on the books, 7 counted, then 4 shipped; counted again, 3 are there and nothing differs
    [Fact]
    public void A_line_that_is_counted_again_after_the_shipment_matches()
    {
        Assert.IsType<StockAdjustment.Stale>(Outcome(Line(7, 7, expectedNow: 3)));
        StockAdjustment again = Outcome(Line(3, 3));
        Assert.IsType<StockAdjustment.Matched>(again);
        Assert.Equal((Quantity.Pieces(0), Quantity.Pieces(3)), (again.Variance, again.ExpectedAfter!.Value));
    }

    // frappe/erpnext #37192: 15,000, then 2,000 shipped; 13,000 counted before the shipment; the reporter expects 11,000
    [Fact]
    public void A_count_from_before_a_shipment_keeps_both() =>
        Assert.Equal(
            11_000,
            ExpectedAfter(Line(15_000, 13_000, expectedNow: 13_000), StaleChoice.KeepDifference)
        );

    // frappe/erpnext, stock_reconciliation/test_stock_reconciliation.py: receipts of 10, 1 and 1, reconciled to 6 before
    // the last one: 7 in the end; reconciled to 8 before the first one: 18 and 19 after the next two; a later
    // reconciliation to 6 stays 6
    [Theory]
    [InlineData(11, 6, 12, 7)]
    [InlineData(0, 8, 10, 18)]
    [InlineData(0, 8, 11, 19)]
    [InlineData(19, 6, 19, 6)]
    public void A_count_in_the_past_leaves_what_came_in_later(
        long expectedAtCount,
        long counted,
        long expectedNow,
        long after
    ) =>
        Assert.Equal(
            after,
            ExpectedAfter(Line(expectedAtCount, counted, expectedNow), StaleChoice.KeepDifference)
        );

    // the same: counted down to 1 before an issue of 2 is refused, because the book would be negative
    [Fact]
    public void A_difference_that_would_leave_a_book_below_zero_is_refused()
    {
        AdjustmentLine line = Line(10, 1, expectedNow: 8) with { WhenStale = StaleChoice.KeepDifference };
        Assert.Equal(["stock.adjustment-below-zero"], StockAdjustment.Of(line, Tenth).Refused().Codes());
        Assert.Equal(1, ExpectedAfter(line, StaleChoice.KeepCounted));
    }

    // the same: a row that did not change is not posted
    [Fact]
    public void A_line_that_matches_is_not_posted_and_stays_as_evidence()
    {
        StockAdjustmentList list = StockAdjustment
            .Of(
                [Line(5, 5), Line(9, 8) with { Sku = "JAR" }],
                Policy.With(("stock.adjustment-threshold-percent", "50"))
            )
            .Accepted();
        Assert.Equal("1 matched, 1 to post, 0 need approval, 0 stale", list.ToString());
        Assert.Equal(2, list.Lines.Count);
        Assert.Equal(
            [0L, -1L],
            list.ToRows(SalesProcess.Decisions.Language.English).Select(row => row.Posting!.Value)
        );
    }

    private static string Kebab(ThresholdLevel level) =>
        level == ThresholdLevel.Location ? "location" : "warehouse";
}
