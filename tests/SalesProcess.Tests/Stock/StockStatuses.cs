using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Short, normal or over by the normal band of the line, both ends of which are normal.</summary>
public class StockStatuses
{
    [Theory]
    [InlineData(0, StockStatus.Short)]
    [InlineData(19, StockStatus.Short)]
    [InlineData(20, StockStatus.Normal)]
    [InlineData(21, StockStatus.Normal)]
    [InlineData(49, StockStatus.Normal)]
    [InlineData(50, StockStatus.Normal)]
    [InlineData(51, StockStatus.Over)]
    public void Both_ends_of_the_band_from_20_to_50_are_normal(long counted, StockStatus status) =>
        Assert.Equal(status, Lines.Found(Lines.Tea(counted)).Status);

    [Theory]
    [InlineData(6, StockStatus.Short)]
    [InlineData(7, StockStatus.Normal)]
    [InlineData(8, StockStatus.Over)]
    public void A_band_may_be_a_single_number(long counted, StockStatus status)
    {
        StockLine line = Lines.Tea(counted) with
        {
            NormalFrom = Quantity.Pieces(7),
            NormalTo = Quantity.Pieces(7),
        };
        Assert.Equal(status, Lines.Found(line).Status);
    }

    [Fact]
    public void A_line_that_was_not_counted_is_neither_short_nor_at_a_variance()
    {
        StockFinding finding = Lines.Found(Lines.Tea(counted: null));
        Assert.Equal(StockStatus.NotCounted, finding.Status);
        Assert.Null(finding.Variance);
        Assert.Null(finding.Change);
        Assert.Equal(Quantity.Pieces(0), finding.Replenish);
        Assert.Equal(Quantity.Pieces(0), finding.Excess);
        Assert.Equal(default, finding.ExcessValue);
    }

    [Fact]
    public void A_line_that_was_not_counted_needs_neither_specification_nor_target_nor_value()
    {
        StockLine line = Lines.Tea(counted: null) with
        {
            Specification = null,
            Target = null,
            UnitValue = null,
        };
        Assert.Equal(StockStatus.NotCounted, Lines.Found(line).Status);
    }

    [Fact]
    public void A_line_that_was_not_counted_needs_no_band()
    {
        StockLine line = Lines.Tea(counted: null);
        Assert.Equal(StockStatus.NotCounted, Lines.Found(line with { NormalFrom = null }).Status);
        Assert.Equal(StockStatus.NotCounted, Lines.Found(line with { NormalTo = null }).Status);
        Assert.Equal(
            StockStatus.NotCounted,
            Lines.Found(line with { NormalFrom = null, NormalTo = null }).Status
        );
    }

    [Fact]
    public void A_normal_line_needs_neither_specification_nor_target_nor_value()
    {
        StockLine line = Lines.Tea(20) with { Specification = null, Target = null, UnitValue = null };
        Assert.Equal(StockStatus.Normal, Lines.Found(line).Status);
    }

    [Fact]
    public void A_count_of_zero_is_a_count()
    {
        StockFinding finding = Lines.Found(Lines.Tea(0));
        Assert.Equal(StockStatus.Short, finding.Status);
        Assert.Equal(Quantity.Pieces(-40), finding.Variance);
        Assert.Equal(Quantity.Pieces(60), finding.Replenish);
    }

    [Fact]
    public void Zero_is_normal_where_the_band_begins_at_zero()
    {
        StockFinding finding = Lines.Found(Lines.Tea(0) with { NormalFrom = Quantity.Pieces(0) });
        Assert.Equal(StockStatus.Normal, finding.Status);
        Assert.Equal(Quantity.Pieces(0), finding.Replenish);
    }

    [Fact]
    public void The_status_is_that_of_the_count_not_of_the_book()
    {
        StockLine line = Lines.Tea(30) with { Book = Quantity.Pieces(1_000) };
        Assert.Equal(StockStatus.Normal, Lines.Found(line).Status);
    }

    [Theory]
    [InlineData(MaterialKind.CounterGoods)]
    [InlineData(MaterialKind.PopMaterial)]
    public void Goods_and_promotional_material_have_the_same_states(MaterialKind kind)
    {
        Assert.Equal(StockStatus.Short, Lines.Found(Lines.Tea(19) with { Kind = kind }).Status);
        Assert.Equal(StockStatus.Normal, Lines.Found(Lines.Tea(20) with { Kind = kind }).Status);
        Assert.Equal(StockStatus.Over, Lines.Found(Lines.Tea(51) with { Kind = kind }).Status);
    }
}
