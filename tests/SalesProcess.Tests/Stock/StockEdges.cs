using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>The neutral zero in place of a quantity, and quantities at the end of the range.</summary>
public class StockEdges
{
    [Fact]
    public void The_neutral_zero_is_a_count_of_zero()
    {
        StockFinding finding = Lines.Found(Lines.Tea(0) with { Counted = default(Quantity) });
        Assert.Equal(StockStatus.Short, finding.Status);
        Assert.Equal(Quantity.Pieces(-40), finding.Variance);
        Assert.Equal(Quantity.Pieces(60), finding.Replenish);
    }

    [Fact]
    public void The_neutral_zero_is_a_bottom_of_the_band()
    {
        StockLine line = Lines.Tea(0) with { NormalFrom = default(Quantity) };
        Assert.Equal(StockStatus.Normal, Lines.Found(line).Status);
    }

    [Fact]
    public void The_neutral_zero_is_a_top_of_the_band()
    {
        StockFinding finding = Lines.Found(
            Lines.Tea(3) with
            {
                NormalFrom = default(Quantity),
                NormalTo = default(Quantity),
            }
        );
        Assert.Equal(StockStatus.Over, finding.Status);
        Assert.Equal(Quantity.Pieces(3), finding.Excess);
    }

    [Fact]
    public void What_is_found_is_in_the_unit_of_the_book_though_zeros_were_given_without_one()
    {
        StockLine line = Lines.Tea(0) with { Counted = default(Quantity), PreviousCount = default(Quantity) };
        StockFinding finding = StockCount.Assess(line, Lines.Comparing).Accepted();
        Assert.Equal(Quantity.Pieces(60), finding.Replenish);
        Assert.Equal(Quantity.Pieces(0), finding.Change);
    }

    [Fact]
    public void A_line_of_neutral_zeros_is_normal()
    {
        StockLine line = new()
        {
            Sku = "EMPTY",
            Book = default,
            Counted = default(Quantity),
            NormalFrom = default(Quantity),
            NormalTo = default(Quantity),
        };
        StockFinding finding = Lines.Found(line);
        Assert.Equal(StockStatus.Normal, finding.Status);
        Assert.Equal(default(Quantity), finding.Variance);
    }

    [Fact]
    public void A_book_without_a_unit_does_not_go_with_a_count_that_has_one()
    {
        Refusal refusal = StockCount.Assess(Lines.Tea(30) with { Book = default }, Policy.BuiltIn).Refused();
        Assert.Equal(
            "Line TEA-250: counted is 30 pcs, while the book is in none. Give all quantities of a line in one unit.",
            refusal.Messages(Language.English)[0]
        );
    }

    [Fact]
    public void The_largest_quantities_are_assessed()
    {
        StockLine line = Lines.Tea(long.MaxValue) with
        {
            Book = Quantity.Pieces(long.MaxValue),
            NormalTo = Quantity.Pieces(long.MaxValue),
            UnitValue = null,
        };
        StockFinding finding = Lines.Found(line);
        Assert.Equal(StockStatus.Normal, finding.Status);
        Assert.Equal(Quantity.Pieces(0), finding.Variance);
    }

    [Fact]
    public void The_largest_excess_of_the_smallest_value_fits()
    {
        Money fen = Money.FromMinorUnits(1, Currency.Cny);
        StockFinding finding = Lines.Found(Lines.Surplus("A", long.MaxValue, fen));
        Assert.Equal(Money.FromMinorUnits(long.MaxValue, Currency.Cny), finding.ExcessValue);
    }

    [Fact]
    public void A_missing_book_of_the_largest_size_has_a_variance()
    {
        StockLine line = Lines.Tea(0) with { Book = Quantity.Pieces(long.MaxValue), UnitValue = null };
        Assert.Equal(Quantity.Pieces(-long.MaxValue), Lines.Found(line).Variance);
    }

    [Fact]
    public void The_largest_quantity_under_way_leaves_nothing_to_replenish()
    {
        StockLine line = Lines.Tea(5) with
        {
            Target = Quantity.Pieces(20),
            InTransit = Quantity.Pieces(long.MaxValue),
        };
        Assert.Equal(Quantity.Pieces(0), StockCount.Assess(line, Lines.Comparing).Accepted().Replenish);
    }

    [Fact]
    public void The_largest_target_is_replenished()
    {
        StockLine line = Lines.Tea(5) with { Target = Quantity.Pieces(long.MaxValue) };
        Assert.Equal(Quantity.Pieces(long.MaxValue - 5), Lines.Found(line).Replenish);
    }

    [Fact]
    public void An_undefined_kind_or_null_is_the_callers_fault()
    {
        Assert.ThrowsAny<ArgumentException>(() =>
            StockCount.Assess(Lines.Tea(30) with { Kind = (MaterialKind)9 }, Policy.BuiltIn)
        );
        Assert.Throws<ArgumentNullException>(() => StockCount.Assess((StockLine)null!, Policy.BuiltIn));
        Assert.Throws<ArgumentNullException>(() => StockCount.Assess(Lines.Tea(30), null!));
        Assert.Throws<ArgumentNullException>(() =>
            StockCount.Assess((IEnumerable<StockLine>)null!, Policy.BuiltIn)
        );
    }
}
