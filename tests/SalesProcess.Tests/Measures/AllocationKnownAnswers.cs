using System.Globalization;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>
/// What other money libraries answer and what their users complain of; by the largest remainder throughout.
/// </summary>
public class AllocationKnownAnswers
{
    /// <summary>moneyphp/money@d49ee62, tests/MoneyTest.php, allocationExamples.</summary>
    [Theory]
    [InlineData(100, "1 1 1", "34 33 33")]
    [InlineData(101, "1 1 1", "34 34 33")]
    [InlineData(5, "3 7", "2 3")]
    [InlineData(5, "7 3", "4 1")]
    [InlineData(5, "7 3 0", "4 1 0")]
    [InlineData(5, "0 7 3", "0 4 1")]
    [InlineData(5, "7 0 3", "4 0 1")]
    [InlineData(5, "0 0 1", "0 0 5")]
    [InlineData(5, "0 3 7", "0 2 3")]
    [InlineData(0, "0 0 1", "0 0 0")]
    [InlineData(2, "1 1 1", "1 1 0")]
    [InlineData(1, "1 1", "1 0")]
    [InlineData(1, "0.33 0.66", "0 1")]
    [InlineData(101, "3 7", "30 71")]
    [InlineData(101, "7 3", "71 30")]
    public void Of_moneyphp(long total, string weights, string parts) => Splits(total, weights, parts);

    /// <summary>dinerojs/dinero.js@76b969e, packages/dinero.js/src/core/utils/__tests__/distribute.test.ts.</summary>
    [Theory]
    [InlineData(1003, "50 50", "502 501")]
    [InlineData(1003, "0 50 50", "0 502 501")]
    [InlineData(100, "1 3", "25 75")]
    public void Of_dinero(long total, string weights, string parts) => Splits(total, weights, parts);

    /// <summary>
    /// https://github.com/varunsrin/rusty_money/issues/103: that library answers 100, 94, 99, 124, 103, 93, and
    /// otherwise in another order. Here every order of the weights gives the parts in that order.
    /// </summary>
    [Fact]
    public void The_order_of_the_weights_changes_nothing()
    {
        Splits(613, "98 92 98 123 102 92", "99 93 99 125 104 93");
        var partOf = new Dictionary<long, long>
        {
            [98] = 99,
            [92] = 93,
            [123] = 125,
            [102] = 104,
        };
        long[][] orders = [.. Orders([98, 92, 98, 123, 102, 92])];
        Assert.Equal(720, orders.Length);
        Assert.All(
            orders,
            weights => Assert.Equal(weights.Select(weight => partOf[weight]), LargestRemainder(613, weights))
        );
    }

    /// <summary>https://github.com/moneyphp/money/pull/832: ranked in floating point, one unit is wrong.</summary>
    [Fact]
    public void A_large_total_is_as_exact_as_a_small_one() =>
        Splits(7_000_000_000_000_000, "1 2", "2333333333333333 4666666666666667");

    /// <summary>https://github.com/moneyphp/money/issues/492: once 75.00 and 24.99.</summary>
    [Fact]
    public void The_odd_unit_goes_where_most_of_it_belongs() => Splits(99_99, "75 25", "7499 2500");

    /// <summary>https://github.com/brick/money/issues/68.</summary>
    [Fact]
    public void A_weight_of_zero_never_receives_a_unit() => Splits(1_00, "400 0 40 20 2", "87 0 9 4 0");

    /// <summary>https://github.com/moneyphp/money/issues/258: there -3 and -2.</summary>
    [Fact]
    public void A_negative_total_is_the_mirror_of_the_positive() => Splits(-5, "7 3", "-4 -1");

    /// <summary>NMoneys gives the odd units to the first, 7.01, 1.58 and 8.41; by size of what is lacking it is the last.</summary>
    [Fact]
    public void The_first_part_is_not_favoured() => Splits(17_00, "0.412 0.093 0.495", "700 158 842");

    /// <summary>RemyDuijkeren/NodaMoney@f0350a0, tests/NodaMoney.Tests/MoneyExtensionsSplitSpec/SplitMoney.cs.</summary>
    [Theory]
    [InlineData(1_00, "2 3 3", "25 38 37")]
    [InlineData(1_00, "200 300 1", "40 60 0")]
    [InlineData(3, "1 1 1 1 1", "1 1 1 0 0")]
    public void Of_NodaMoney(long total, string weights, string parts) => Splits(total, weights, parts);

    /// <summary>The Alabama paradox: quotas are kept exactly, so that a larger total may cut a part.</summary>
    [Fact]
    public void A_larger_total_may_cut_a_part()
    {
        Splits(10, "6 6 2", "4 4 2");
        Splits(11, "6 6 2", "5 5 1");
    }

    private static void Splits(long total, string weights, string parts)
    {
        Ratio[] ratios = [.. weights.Split(' ').Select(Ratio.Parse)];
        Assert.Equal(
            parts.Split(' ').Select(part => Quantity.Pieces(long.Parse(part, CultureInfo.InvariantCulture))),
            Allocation.Split(Quantity.Pieces(total), [.. ratios], AllocationRule.LargestRemainder)
        );
    }

    private static long[] LargestRemainder(long total, long[] weights)
    {
        long[] parts = new long[weights.Length];
        Allocation.Split(total, weights, AllocationRule.LargestRemainder, parts);
        return parts;
    }

    private static IEnumerable<long[]> Orders(long[] items) =>
        items.Length < 2
            ? [items]
            : items.SelectMany(
                (first, i) =>
                    Orders([.. items[..i], .. items[(i + 1)..]]).Select(rest => (long[])[first, .. rest])
            );
}
