using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>Money and quantities are split by exact weights and keep their currency or unit.</summary>
public class AllocationOfMeasures
{
    [Theory]
    [InlineData("CNY 100.00", "CNY 33.34 CNY 33.33 CNY 33.33")]
    [InlineData("CNY -100.00", "CNY -33.34 CNY -33.33 CNY -33.33")]
    [InlineData("JPY 100", "JPY 34 JPY 33 JPY 33")]
    [InlineData("KWD 100.000", "KWD 33.334 KWD 33.333 KWD 33.333")]
    [InlineData("CNY 0.00", "CNY 0.00 CNY 0.00 CNY 0.00")]
    [InlineData("XXX 0", "XXX 0 XXX 0 XXX 0")]
    public void Parts_of_money_keep_the_currency(string total, string parts) =>
        Assert.Equal(
            parts,
            string.Join(' ', Allocation.Split(Money.Parse(total), [1, 1, 1], AllocationRule.LargestRemainder))
        );

    [Fact]
    public void The_example_of_the_rules_stands()
    {
        Quantity ten = Quantity.Pieces(10);
        Assert.Equal(
            [Quantity.Pieces(3), Quantity.Pieces(2), Quantity.Pieces(3), Quantity.Pieces(2)],
            Allocation.Split(ten, [1, 1, 1, 1], AllocationRule.CumulativeRounding)
        );
        Assert.Equal(
            [Quantity.Pieces(3), Quantity.Pieces(3), Quantity.Pieces(2), Quantity.Pieces(2)],
            Allocation.Split(ten, [1, 1, 1, 1], AllocationRule.LargestRemainder)
        );
    }

    [Fact]
    public void Half_days_weigh_half()
    {
        // 5 by 1, 1/2, 1: the running totals 2, 3, 5 are whole
        ValueList<Ratio> weights = [1, new Ratio(1, 2), 1];
        Assert.Equal(
            [Quantity.Pieces(2), Quantity.Pieces(1), Quantity.Pieces(2)],
            Allocation.Split(Quantity.Pieces(5), weights, AllocationRule.CumulativeRounding)
        );
    }

    [Fact]
    public void Denominators_may_be_large_as_long_as_the_proportions_are_not()
    {
        // 1/2m and 1/3m are as 3 to 2, though 6m exceeds 2^63 - 1
        long m = 3_000_000_000_000_000_000;
        Assert.Equal(
            [Quantity.Pieces(3), Quantity.Pieces(2)],
            Allocation.Split(
                Quantity.Pieces(5),
                [new Ratio(1, 2 * m), new Ratio(1, 3 * m)],
                AllocationRule.LargestRemainder
            )
        );
        Assert.Equal(
            [Quantity.Pieces(0), Quantity.Pieces(2), Quantity.Pieces(3)],
            Allocation.Split(
                Quantity.Pieces(5),
                [0, new Ratio(1, 3 * m), new Ratio(1, 2 * m)],
                AllocationRule.CumulativeRounding
            )
        );
    }

    [Fact]
    public void Proportions_may_fill_64_bits()
    {
        // 2 and 2^63 - 25, a prime, add up to 2^63 - 23
        ValueList<Ratio> weights = [new Ratio(1, 9_223_372_036_854_775_783), new Ratio(1, 2)];
        Assert.Equal(
            [Money.Parse("CNY 0.00"), Money.Parse("CNY 1000.00")],
            Allocation.Split(Money.Parse("CNY 1000.00"), weights, AllocationRule.LargestRemainder)
        );
    }

    [Fact]
    public void Large_numerators_that_share_a_factor_are_small_proportions() =>
        Assert.Equal(
            [Quantity.Pieces(2), Quantity.Pieces(4)],
            Allocation.Split(
                Quantity.Pieces(6),
                [new Ratio(4_000_000_000_000_000_000, 3), new Ratio(8_000_000_000_000_000_000, 3)],
                AllocationRule.LargestRemainder
            )
        );

    [Theory]
    [InlineData("1/9223372036854775807", "1/9223372036854775806")]
    [InlineData("9223372036854775807", "1")]
    [InlineData("9223372036854775807", "1/9223372036854775807")]
    [InlineData("1/9223372036854775783", "1/100")]
    public void Proportions_beyond_64_bits_are_refused(string first, string second)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "weights",
            () =>
                Allocation.Split(
                    Quantity.Pieces(1),
                    [Ratio.Parse(first), Ratio.Parse(second)],
                    AllocationRule.LargestRemainder
                )
        );
        Assert.Equal(
            "The weights, as whole numbers of the same proportions, exceed 2^63 - 1. Use smaller ones. "
                + "(Parameter 'weights')",
            fault.Message
        );
    }

    [Fact]
    public void A_negative_weight_is_named_by_its_place()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "weights",
            () =>
                Allocation.Split(
                    Money.Parse("CNY 1.00"),
                    [1, new Ratio(-1, 2)],
                    AllocationRule.CumulativeRounding
                )
        );
        Assert.Equal("Weight 1 is -1/2; a weight must not be negative. (Parameter 'weights')", fault.Message);
    }

    [Fact]
    public void Weights_that_are_all_zero_leave_a_total_nowhere_to_go()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "weights",
            () => Allocation.Split(Quantity.Pieces(5), [0, 0], AllocationRule.CumulativeRounding)
        );
        Assert.Equal(
            "Nothing of 2 weights is above zero, so 5 has nowhere to go. (Parameter 'weights')",
            fault.Message
        );
        Assert.Equal(
            [Quantity.Pieces(0), Quantity.Pieces(0)],
            Allocation.Split(Quantity.Pieces(0), [0, 0], AllocationRule.LargestRemainder)
        );
        Assert.Empty(Allocation.Split(Quantity.Pieces(0), [], AllocationRule.LargestRemainder));
    }

    [Fact]
    public void No_weights_are_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentNullException>(
            "weights",
            () => Allocation.Split(Quantity.Pieces(1), null!, AllocationRule.LargestRemainder)
        );
}
