using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>Exact fractions: how they are made, written and read, and where they end.</summary>
public class Ratios
{
    [Theory]
    [InlineData(2, 4, 1, 2)]
    [InlineData(-2, 4, -1, 2)]
    [InlineData(2, -4, -1, 2)]
    [InlineData(-2, -4, 1, 2)]
    [InlineData(0, -7, 0, 1)]
    [InlineData(0, long.MinValue, 0, 1)]
    [InlineData(long.MinValue, long.MinValue, 1, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(2, long.MinValue, -1, 4_611_686_018_427_387_904)]
    [InlineData(long.MaxValue, long.MaxValue, 1, 1)]
    [InlineData(long.MinValue, long.MaxValue, long.MinValue, long.MaxValue)]
    public void A_fraction_is_kept_in_lowest_terms_with_the_sign_above(long n, long d, long above, long below)
    {
        var ratio = new Ratio(n, d);
        Assert.Equal(above, ratio.Numerator);
        Assert.Equal(below, ratio.Denominator);
        Assert.Equal(Math.Sign(above), ratio.Sign);
    }

    [Fact]
    public void There_is_no_fraction_over_zero()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>("denominator", () => new Ratio(1, 0));
        Assert.StartsWith(
            "The denominator of a ratio must not be zero.",
            fault.Message,
            StringComparison.Ordinal
        );
        DivideByZeroException division = Assert.Throws<DivideByZeroException>(() => Ratio.One / Ratio.Zero);
        Assert.Equal("A ratio cannot be divided by zero.", division.Message);
    }

    [Fact]
    public void What_does_not_fit_64_bits_is_an_overflow_and_never_a_rounded_value()
    {
        Assert.Throws<OverflowException>(() => new Ratio(long.MinValue, -1));
        Assert.Throws<OverflowException>(() => new Ratio(1, long.MinValue));
        Assert.Throws<OverflowException>(() => -new Ratio(long.MinValue, 1));
        Assert.Throws<OverflowException>(() => new Ratio(long.MaxValue, 1) + Ratio.One);
        Assert.Throws<OverflowException>(() => new Ratio(long.MinValue, 1) - Ratio.One);
        Assert.Throws<OverflowException>(() => new Ratio(1, long.MaxValue) * new Ratio(1, 2));
        Assert.Throws<OverflowException>(() => new Ratio(1, long.MaxValue) / 2);
        Assert.Throws<OverflowException>(() => new Ratio(1, long.MaxValue) + new Ratio(1, long.MaxValue - 1));
    }

    [Theory]
    [InlineData("1/2", "1/3", "5/6", "1/6", "1/6", "3/2")]
    [InlineData("-7/5", "2", "3/5", "-17/5", "-14/5", "-7/10")]
    [InlineData("3/4", "-3/4", "0", "3/2", "-9/16", "-1")]
    [InlineData("1/9223372036854775807", "0", "1/9223372036854775807", "1/9223372036854775807", "0", null)]
    public void Arithmetic_is_exact(
        string left,
        string right,
        string sum,
        string difference,
        string product,
        string? quotient
    )
    {
        Ratio a = Ratio.Parse(left);
        Ratio b = Ratio.Parse(right);
        Assert.Equal(sum, (a + b).ToString());
        Assert.Equal(difference, (a - b).ToString());
        Assert.Equal(product, (a * b).ToString());
        Assert.Equal(quotient, b == Ratio.Zero ? null : (a / b).ToString());
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("1.4", "7/5")]
    [InlineData("0.50", "1/2")]
    [InlineData("-0.125", "-1/8")]
    [InlineData("10/4", "5/2")]
    [InlineData("0/7", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0/3", "0")]
    [InlineData("007/014", "1/2")]
    [InlineData("0.000000000000000001", "1/1000000000000000000")]
    [InlineData("9.223372036854775807", "9223372036854775807/1000000000000000000")]
    public void Fractions_whole_numbers_and_decimals_are_read_exactly(string text, string written) =>
        Assert.Equal(written, Ratio.Parse(text).ToString());

    [Fact]
    public void What_is_no_ratio_is_refused_with_what_to_write()
    {
        FormatException fault = Assert.Throws<FormatException>(() => Ratio.Parse("one half"));
        Assert.Equal(
            "'one half' is not a ratio. Write a fraction such as 7/5, a whole number or a decimal such as 1.4.",
            fault.Message
        );
    }

    [Fact]
    public void A_whole_number_is_a_ratio()
    {
        Ratio three = 3;
        Assert.Equal(new Ratio(3, 1), three);
        Assert.Equal(new Ratio(7, 2), three + new Ratio(1, 2));
        Assert.True(three > new Ratio(299, 100));
        Assert.Equal(Ratio.One, new Ratio(5, 5));
        Assert.Equal(Ratio.Zero, default);
    }
}
