using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>Shares in hundredths, in whole parts per million.</summary>
public class Percentages
{
    [Theory]
    [InlineData("12.5%", 125_000, "1/8")]
    [InlineData("0.0001%", 1, "1/1000000")]
    [InlineData("100%", 1_000_000, "1")]
    [InlineData("150%", 1_500_000, "3/2")]
    [InlineData("-8.3333%", -83_333, "-83333/1000000")]
    [InlineData("0%", 0, "0")]
    public void A_percentage_is_an_exact_fraction(string text, long partsPerMillion, string ratio)
    {
        Percentage percentage = Percentage.Parse(text);
        Assert.Equal(partsPerMillion, percentage.PartsPerMillion);
        Assert.Equal(Ratio.Parse(ratio), percentage.Ratio);
        Assert.Equal(text, percentage.ToString());
    }

    [Theory]
    [InlineData("1/12", Rounding.HalfAwayFromZero, "8.3333%")]
    [InlineData("1/12", Rounding.AwayFromZero, "8.3334%")]
    [InlineData("-1/12", Rounding.AwayFromZero, "-8.3334%")]
    [InlineData("2/3", Rounding.HalfToEven, "66.6667%")]
    [InlineData("2/3", Rounding.TowardZero, "66.6666%")]
    [InlineData("0.0000005", Rounding.HalfAwayFromZero, "0.0001%")]
    [InlineData("0.0000005", Rounding.HalfToEven, "0%")]
    [InlineData("0.0000015", Rounding.HalfToEven, "0.0002%")]
    [InlineData("-0.0000005", Rounding.HalfAwayFromZero, "-0.0001%")]
    [InlineData("9223372036854775807/9223372036854775806", Rounding.TowardZero, "100%")]
    public void A_share_is_rounded_to_four_decimals_by_a_named_rule(
        string share,
        Rounding rule,
        string text
    ) => Assert.Equal(text, Percentage.Of(Ratio.Parse(share), rule).ToString());

    [Theory]
    [InlineData("05%", "5%")]
    [InlineData("5.0%", "5%")]
    [InlineData("12.5000%", "12.5%")]
    [InlineData("-0.0%", "0%")]
    [InlineData("10%", "10%")]
    [InlineData("1000%", "1000%")]
    public void Zeros_that_say_nothing_are_read_and_not_written(string text, string written) =>
        Assert.Equal(written, Percentage.Parse(text).ToString());

    [Fact]
    public void A_share_beyond_the_range_does_not_fit()
    {
        Assert.Throws<OverflowException>(() =>
            Percentage.Of(new Ratio(9_223_372_036_855, 1), Rounding.TowardZero)
        );
        Assert.Equal(
            "922337203685400%",
            Percentage.Of(new Ratio(9_223_372_036_854, 1), Rounding.TowardZero).ToString()
        );
    }

    [Fact]
    public void What_is_no_percentage_is_refused_with_what_to_write()
    {
        FormatException fault = Assert.Throws<FormatException>(() => Percentage.Parse("12.5"));
        Assert.Equal(
            "'12.5' is not a percentage. Write a number with at most 4 decimals and %, such as 12.5%.",
            fault.Message
        );
    }
}
