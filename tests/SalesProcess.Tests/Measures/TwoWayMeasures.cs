using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>Tables of money and quantities, and what a table demands of its caller.</summary>
public class TwoWayMeasures
{
    [Fact]
    public void A_table_is_read_by_row_and_column()
    {
        Decision<TwoWaySplit<Quantity>> decision = Allocation.SplitBothWays<Quantity>(
            [Quantity.Pieces(2), Quantity.Pieces(1)],
            [Quantity.Pieces(1), Quantity.Pieces(1), Quantity.Pieces(1)]
        );
        TwoWaySplit<Quantity> table = decision.Accepted();
        Assert.Equal("[1 pcs, 0 pcs, 1 pcs]", table.Row(0).ToString());
        Assert.Equal("[0 pcs, 1 pcs, 0 pcs]", table.Row(1).ToString());
        Assert.Equal("1 pcs", table[1, 1].ToString());
        Assert.Equal("2 rows of 3 columns", table.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("row", () => table[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>("column", () => table[0, -1]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => table.Row(-1));
        Assert.Equal("1 pcs, 0 pcs, 1 pcs, 0 pcs, 1 pcs, 0 pcs", decision.Explained().Outcome.Text);
        Assert.Equal("3 pcs", decision.Explained().FactNamed("total").Text);
    }

    [Fact]
    public void Different_sums_are_refused_with_the_difference()
    {
        Refusal refusal = Allocation
            .SplitBothWays<Money>(
                [Money.Parse("CNY 3.00")],
                [Money.Parse("CNY 1.00"), Money.Parse("CNY 2.50")]
            )
            .Refused();
        Assert.Equal(
            [
                "The rows add up to CNY 3.00 and the columns to CNY 3.50, a difference of CNY -0.50. "
                    + "Give rows and columns with the same sum.",
            ],
            refusal.Messages(Language.English)
        );
        Assert.Equal(
            "各行合计为CNY 3.00，各列合计为CNY 3.50，相差CNY -0.50。请使行合计与列合计相等。",
            refusal.Messages(Language.Chinese)[0]
        );
    }

    [Fact]
    public void An_empty_table_is_nothing()
    {
        Assert.Empty(Allocation.SplitBothWays<Money>([], []).Accepted().Cells);
        Assert.Equal(
            "[CNY 0.00, CNY 0.00]",
            Allocation
                .SplitBothWays<Money>([Money.Parse("CNY 0.00")], [default, Money.Parse("CNY 0.00")])
                .Accepted()
                .Cells.ToString()
        );
        Allocation.RoundBothWays([], 1, 1, []);
    }

    [Fact]
    public void Signs_and_units_do_not_mix()
    {
        Assert.Throws<ArgumentException>("rows", () => Allocation.SplitBothWays([1, -1], [0], new long[2]));
        Assert.Throws<ArgumentException>(
            "columns",
            () => Allocation.SplitBothWays<Quantity>([Quantity.Pieces(1)], [Quantity.Pieces(-1)])
        );
        Assert.Throws<ArgumentException>(() =>
            Allocation.SplitBothWays<Money>([Money.Parse("CNY 1.00")], [Money.Parse("USD 1.00")])
        );
    }

    [Fact]
    public void Totals_and_room_must_fit()
    {
        long[] cells = [-7, -7];
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "columns",
            () => Allocation.SplitBothWays([3], [1, 1], cells)
        );
        Assert.Equal(
            "The rows add up to 3 and the columns to 2. Give totals with the same sum. (Parameter 'columns')",
            fault.Message
        );
        Assert.Throws<ArgumentException>("cells", () => Allocation.SplitBothWays([2], [1, 1, 0], cells));
        Assert.Throws<ArgumentException>(
            "rows",
            () => Allocation.SplitBothWays([long.MaxValue, 1], [1], cells)
        );
        Assert.Throws<ArgumentException>(
            "cells",
            () => Allocation.SplitBothWays(cells.AsSpan(0, 1), [-7, 0], cells)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "denominator",
            () => Allocation.RoundBothWays([1, 1], 0, 1, cells)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "columns",
            () => Allocation.RoundBothWays([1, 1], 1, 0, cells)
        );
        Assert.Throws<ArgumentException>("numerators", () => Allocation.RoundBothWays([1, 1], 1, 3, cells));
        Assert.Throws<ArgumentException>("numerators", () => Allocation.RoundBothWays([1, -1], 1, 2, cells));
        Assert.Throws<ArgumentException>("cells", () => Allocation.RoundBothWays(cells, 1, 2, cells));
        Assert.Equal([-7, -7], cells);
    }

    [Fact]
    public void Bounds_must_be_as_many_as_the_weights()
    {
        long[] parts = [-7, -7];
        void Fails(string parameter, long[] weights, long[] least, long[] most) =>
            Assert.Throws<ArgumentException>(
                parameter,
                () =>
                    Allocation.TrySplitWithin(
                        1,
                        weights,
                        least,
                        most,
                        AllocationRule.CumulativeRounding,
                        parts,
                        out _
                    )
            );
        Fails("least", [1, 1], [0], [1, 1]);
        Fails("most", [1, 1], [0, 0], [1]);
        Fails("parts", [1], [0], [1]);
        Fails("least", [1, 1], [0, 2], [1, 1]);
        Fails("weights", [1, -1], [0, 0], [1, 1]);
        Fails("weights", [long.MaxValue, 1], [0, 0], [1, 1]);
        Fails("parts", [1, 1], parts, [1, 1]);
        Assert.Throws<ArgumentOutOfRangeException>(
            "rule",
            () => Allocation.TrySplitWithin(1, [1, 1], [0, 0], [1, 1], (AllocationRule)7, parts, out _)
        );
        Assert.Equal([-7, -7], parts);
    }

    [Fact]
    public void Rules_have_names()
    {
        Assert.Equal("累计取整", MeasureLabels.Of(AllocationRule.CumulativeRounding).Chinese);
        Assert.Equal("largest remainder", MeasureLabels.Of(AllocationRule.LargestRemainder).English);
        Assert.Equal(
            ["kept separate", "to the last part", "to the largest share"],
            Enum.GetValues<LotRest>().Select(rest => MeasureLabels.Of(rest).English)
        );
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => MeasureLabels.Of((AllocationRule)7));
        Assert.Throws<ArgumentOutOfRangeException>("rest", () => MeasureLabels.Of((LotRest)7));
    }
}
