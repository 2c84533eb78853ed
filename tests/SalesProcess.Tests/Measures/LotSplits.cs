using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>Totals in whole lots: boxes, or coins of five rappen.</summary>
public class LotSplits
{
    private const AllocationRule Rule = AllocationRule.LargestRemainder;

    /// <summary>1003 in lots of 50 and 1000 in lots of 25 worked out by hand; the last, CHF 100 in steps of CHF 0.05, is
    /// of brick/money@34feb89, tests/MoneyTest.php.</summary>
    [Theory]
    [InlineData(1003, 50, "1 1 1 1", "250 250 250 250", 3)]
    [InlineData(1000, 25, "5 3 2", "500 300 200", 0)]
    [InlineData(10000, 5, "1 2 3 7", "770 1540 2305 5385", 0)]
    [InlineData(49, 50, "1 1", "0 0", 49)]
    [InlineData(-1003, 50, "1 1 1 1", "-250 -250 -250 -250", -3)]
    [InlineData(7, 1, "1 0 1", "4 0 3", 0)]
    public void Of_known_answers(long total, long lot, string weights, string parts, long rest)
    {
        long[] found = new long[weights.Split(' ').Length];
        Assert.Equal(
            rest,
            Allocation.SplitInLots(total, lot, Numbers(weights), Rule, LotRest.Separate, found)
        );
        Assert.Equal(Numbers(parts), found);
    }

    /// <summary>The example of the documentation: 1003 in lots of 50 by 1, 2, 1.</summary>
    [Theory]
    [InlineData(LotRest.Separate, "250 500 250", 3)]
    [InlineData(LotRest.Last, "250 500 253", 0)]
    [InlineData(LotRest.LargestShare, "250 503 250", 0)]
    public void The_rest_goes_where_it_is_told(LotRest rest, string parts, long left)
    {
        long[] found = new long[3];
        Assert.Equal(left, Allocation.SplitInLots(1003, 50, [1, 2, 1], Rule, rest, found));
        Assert.Equal(Numbers(parts), found);
        Assert.Equal(-left, Allocation.SplitInLots(-1003, 50, [1, 2, 1], Rule, rest, found));
        Assert.Equal(Numbers(parts).Select(part => -part), found);
    }

    [Fact]
    public void A_part_of_no_weight_gets_no_rest()
    {
        long[] found = new long[4];
        Allocation.SplitInLots(103, 50, [0, 1, 1, 0], Rule, LotRest.Last, found);
        Assert.Equal([0, 50, 53, 0], found);
        Allocation.SplitInLots(103, 50, [0, 1, 1, 0], Rule, LotRest.LargestShare, found);
        Assert.Equal([0, 53, 50, 0], found);
    }

    [Fact]
    public void Bounds_in_lots_are_bounds_on_the_number_of_lots()
    {
        // 20 boxes by 5, 3, 2 with a cap of 8 boxes: 8, 7, 5
        long[] boxes = new long[3];
        Assert.True(
            Allocation.TrySplitWithin(1000 / 50, [5, 3, 2], [0, 0, 0], [8, 20, 20], Rule, boxes, out _)
        );
        Assert.Equal([400, 350, 250], boxes.Select(box => box * 50));
    }

    [Fact]
    public void Lots_and_rest_make_up_the_total() =>
        Law.Holds(
            Split.Extreme,
            split =>
            {
                long lot = Math.Max(1, Math.Abs(split.Total % 1_000));
                foreach (LotRest rest in Enum.GetValues<LotRest>())
                {
                    long[] parts = new long[split.Weights.Length];
                    long left = Allocation.SplitInLots(split.Total, lot, split.Weights, Rule, rest, parts);
                    Int128 sum = parts.Aggregate((Int128)left, (all, part) => all + part);
                    Assert.Equal(split.Total, sum);
                    Assert.True(parts.Count(part => part % lot != 0) <= (rest == LotRest.Separate ? 0 : 1));
                    Assert.DoesNotContain(parts.Zip(split.Weights), pair => pair is (not 0, 0));
                }
            },
            cases: 10_000
        );

    [Fact]
    public void Money_is_split_in_coins()
    {
        LotSplit<Money> split = Allocation.SplitInLots(
            Money.Parse("CHF 100.03"),
            Money.Parse("CHF 0.05"),
            [1, 2, 3, 7],
            Rule,
            LotRest.Separate
        );
        Assert.Equal("[CHF 7.70, CHF 15.40, CHF 23.05, CHF 53.85], rest CHF 0.03", split.ToString());
    }

    [Fact]
    public void What_makes_no_sense_is_the_callers_fault()
    {
        long[] parts = [-7];
        Assert.Throws<ArgumentOutOfRangeException>(
            "lot",
            () => Allocation.SplitInLots(5, 0, [1], Rule, LotRest.Last, parts)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "rest",
            () => Allocation.SplitInLots(5, 1, [1], Rule, (LotRest)3, parts)
        );
        Assert.Throws<ArgumentException>(
            "weights",
            () => Allocation.SplitInLots(5, 50, [0], Rule, LotRest.Last, parts)
        );
        Assert.Throws<ArgumentException>(
            "parts",
            () => Allocation.SplitInLots(5, 50, [1, 1], Rule, LotRest.Last, parts)
        );
        Assert.Equal([-7], parts);
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "lot",
            () =>
                Allocation.SplitInLots(
                    Quantity.Pieces(5),
                    Quantity.Parse("1 box"),
                    [1],
                    Rule,
                    LotRest.Separate
                )
        );
        Assert.Equal(
            "A lot of 1 box does not divide 5 pcs. Give a lot in pcs. (Parameter 'lot')",
            fault.Message
        );
    }

    private static long[] Numbers(string text) =>
        [
            .. text.Split(' ')
                .Select(word => long.Parse(word, System.Globalization.CultureInfo.InvariantCulture)),
        ];
}
