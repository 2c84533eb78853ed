using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What a finding works out: variance, excess and its value, what to replenish, the change.</summary>
public class StockFigures
{
    /// <summary>
    /// OCA/stock-logistics-warehouse, stock_inventory_discrepancy/tests/test_inventory_discrepancy.py,
    /// test_compute_discrepancy: 2 booked and 3 counted is +1, 4 booked and 3 counted is -1.
    /// </summary>
    [Theory]
    [InlineData(2, 3, 1)]
    [InlineData(4, 3, -1)]
    [InlineData(3, 3, 0)]
    public void The_variance_is_the_count_less_the_book(long book, long counted, long variance)
    {
        StockLine line = Lines.Tea(counted) with
        {
            Book = Quantity.Pieces(book),
            NormalFrom = Quantity.Pieces(0),
        };
        Assert.Equal(Quantity.Pieces(variance), Lines.Found(line).Variance);
    }

    [Fact]
    public void The_excess_is_counted_from_the_top_of_the_band_and_valued()
    {
        StockFinding finding = Lines.Found(Lines.Tea(55));
        Assert.Equal(Quantity.Pieces(5), finding.Excess);
        Assert.Equal(Money.Of(62.50m, Currency.Cny), finding.ExcessValue); // 5 × 12.50
        Assert.Equal(Quantity.Pieces(0), finding.Replenish);
    }

    [Fact]
    public void An_excess_of_worthless_pieces_is_worth_zero_of_their_currency()
    {
        StockFinding finding = Lines.Found(Lines.Tea(55) with { UnitValue = Money.Of(0m, Currency.Cny) });
        Assert.Equal(Money.Of(0m, Currency.Cny), finding.ExcessValue);
    }

    [Fact]
    public void At_the_top_of_the_band_nothing_is_in_excess()
    {
        StockFinding finding = Lines.Found(Lines.Tea(50));
        Assert.Equal(Quantity.Pieces(0), finding.Excess);
        Assert.Equal(default, finding.ExcessValue);
    }

    [Theory]
    [InlineData(12, 0, 48)] // 60 - 12
    [InlineData(12, 30, 18)] // 60 - 12 - 30
    [InlineData(12, 48, 0)]
    [InlineData(12, 49, 0)] // more than enough is under way
    [InlineData(0, 0, 60)]
    public void A_short_line_is_replenished_to_the_target_less_what_is_there_and_under_way(
        long counted,
        long inTransit,
        long replenish
    )
    {
        StockLine line = Lines.Tea(counted) with { InTransit = Quantity.Pieces(inTransit) };
        Assert.Equal(
            Quantity.Pieces(replenish),
            StockCount.Assess(line, Lines.Comparing).Accepted().Replenish
        );
    }

    [Fact]
    public void Where_enough_is_in_transit_nothing_is_asked_for()
    {
        StockFinding finding = StockCount
            .Assess(Lines.Tea(19) with { InTransit = Quantity.Pieces(41) }, Lines.Comparing)
            .Accepted();
        Assert.Equal(StockStatus.Short, finding.Status);
        Assert.Equal(Quantity.Pieces(0), finding.Replenish);
    }

    [Fact]
    public void A_line_that_is_not_short_is_not_replenished_though_it_is_below_the_target() =>
        Assert.Equal(Quantity.Pieces(0), Lines.Found(Lines.Tea(20)).Replenish);

    [Theory]
    [InlineData("previous-count", -15, "-1/3")]
    [InlineData("same-period-last-year", 6, "1/4")]
    public void The_change_is_the_count_less_that_of_the_period_that_the_policy_names(
        string reading,
        long change,
        string share
    )
    {
        StockLine line = Lines.Tea(30) with
        {
            PreviousCount = Quantity.Pieces(45),
            SamePeriodLastYear = Quantity.Pieces(24),
        };
        StockFinding finding = StockCount
            .Assess(line, Policy.With(("stock.last-corresponding-period", $"\"{reading}\"")))
            .Accepted();
        Assert.Equal(Quantity.Pieces(change), finding.Change);
        Assert.Equal(Ratio.Parse(share), finding.ChangeShare);
    }

    [Fact]
    public void Without_a_figure_of_the_last_period_there_is_no_change_and_no_reading_is_asked_for() =>
        Assert.Null(Lines.Found(Lines.Tea(30)).Change);

    [Fact]
    public void A_line_that_was_not_counted_has_not_changed()
    {
        StockLine line = Lines.Tea(counted: null) with { PreviousCount = Quantity.Pieces(45) };
        StockFinding finding = StockCount.Assess(line, Lines.Comparing).Accepted();
        Assert.Null(finding.Change);
    }

    [Fact]
    public void A_finding_keeps_the_line_that_it_is_about() =>
        Assert.Equal(Lines.Tea(55), Lines.Found(Lines.Tea(55)).Line);
}
