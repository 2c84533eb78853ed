using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>A whole count: the findings in the order of the lines, and their totals.</summary>
public class StockLists
{
    private static readonly StockLine[] Count =
    [
        Lines.Tea(12) with
        {
            Sku = "SHORT",
        },
        Lines.Tea(30) with
        {
            Sku = "NORMAL",
        },
        Lines.Tea(55) with
        {
            Sku = "OVER",
        },
        Lines.Tea(counted: null) with
        {
            Sku = "LEFT-OUT",
        },
        Lines.Tea(53) with
        {
            Sku = "OVER-TOO",
        },
    ];

    [Fact]
    public void The_findings_stand_in_the_order_of_the_lines() =>
        Assert.Equal(
            ["SHORT", "NORMAL", "OVER", "LEFT-OUT", "OVER-TOO"],
            Report(Count).Findings.Select(finding => finding.Line.Sku)
        );

    [Theory]
    [InlineData(StockStatus.Short, 1)]
    [InlineData(StockStatus.Normal, 1)]
    [InlineData(StockStatus.Over, 2)]
    [InlineData(StockStatus.NotCounted, 1)]
    public void The_lines_are_counted_by_status(StockStatus status, int lines) =>
        Assert.Equal(lines, Report(Count).CountOf(status));

    [Fact]
    public void The_values_of_the_excess_are_added_up() =>
        Assert.Equal([Money.Of(100m, Currency.Cny)], Report(Count).ExcessValues); // 5 × 12.50 + 3 × 12.50

    [Fact]
    public void Each_currency_has_a_total_of_its_own_by_code()
    {
        StockReport report = Report(
            Lines.Surplus("A", 2, Money.Of(3m, Currency.Parse("USD"))),
            Lines.Surplus("B", 1, Money.Of(10m, Currency.Cny)),
            Lines.Surplus("C", 5, Money.Of(1m, Currency.Parse("USD"))),
            Lines.Surplus("D", 4, Money.Of(250m, Currency.Parse("JPY")))
        );
        Assert.Equal(
            ["CNY 10.00", "JPY 1000", "USD 11.00"],
            report.ExcessValues.Select(value => value.ToString())
        );
    }

    [Fact]
    public void A_total_may_be_the_largest_amount()
    {
        StockReport report = Report(
            Lines.Surplus("A", 1, Money.FromMinorUnits(long.MaxValue - 1, Currency.Cny)),
            Lines.Surplus("B", 1, Money.FromMinorUnits(1, Currency.Cny))
        );
        Assert.Equal([Money.FromMinorUnits(long.MaxValue, Currency.Cny)], report.ExcessValues);
    }

    [Fact]
    public void A_count_without_anything_in_excess_has_no_totals() =>
        Assert.Empty(Report(Count[0], Count[1]).ExcessValues);

    [Fact]
    public void A_count_without_lines_is_accepted_and_finds_nothing()
    {
        Decision<StockReport> decision = StockCount.Assess([], Policy.BuiltIn);
        Assert.Empty(decision.Accepted().Findings);
        Assert.Equal(
            "0 short, 0 normal, 0 over, 0 not counted; value of the excess: 0.",
            decision.Explained().Answer.English
        );
    }

    [Fact]
    public void The_lines_of_a_count_may_be_in_different_units()
    {
        StockLine boxes = new()
        {
            Sku = "B",
            Book = Lines.Boxes(3),
            Counted = Lines.Boxes(3),
            NormalFrom = Lines.Boxes(1),
            NormalTo = Lines.Boxes(5),
        };
        Assert.Equal(2, Report(Lines.Tea(30), boxes).CountOf(StockStatus.Normal));
    }

    [Fact]
    public void Reports_of_equal_counts_are_equal()
    {
        Assert.Equal(Report(Count), Report([.. Count]));
        Assert.NotEqual(Report(Count), Report([.. Count.Reverse()]));
    }

    [Fact]
    public void The_lines_are_read_once()
    {
        int reads = 0;
        IEnumerable<StockLine> Once()
        {
            reads++;
            yield return Lines.Tea(30);
        }

        Assert.True(StockCount.Assess(Once(), Policy.BuiltIn).IsAccepted);
        Assert.Equal(1, reads);
    }

    private static StockReport Report(params StockLine[] lines) =>
        StockCount.Assess(lines, Policy.BuiltIn).Accepted();
}
