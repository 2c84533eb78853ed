using System.Globalization;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>How an exact value becomes a whole number, case by case.</summary>
public class RoundingRules
{
    /// <summary>The value; then half away from zero, half to even, toward zero, away from zero.</summary>
    public static TheoryData<string, long, long, long, long> Cases =>
        new()
        {
            { "0", 0, 0, 0, 0 },
            { "2", 2, 2, 2, 2 },
            { "0.1", 0, 0, 0, 1 },
            { "1/3", 0, 0, 0, 1 },
            { "0.5", 1, 0, 0, 1 },
            { "2/3", 1, 1, 0, 1 },
            { "1.4", 1, 1, 1, 2 },
            { "1.5", 2, 2, 1, 2 },
            { "2.1", 2, 2, 2, 3 },
            { "2.5", 3, 2, 2, 3 },
            { "2.6", 3, 3, 2, 3 },
            { "2.9", 3, 3, 2, 3 },
            { "3.5", 4, 4, 3, 4 },
            { "4.5", 5, 4, 4, 5 },
            { "0.499999999999999999", 0, 0, 0, 1 },
            { "0.500000000000000001", 1, 1, 0, 1 },
            // (2^63 - 1)/2 lies halfway between 4611686018427387903, odd, and ...904
            {
                "9223372036854775807/2",
                4611686018427387904,
                4611686018427387904,
                4611686018427387903,
                4611686018427387904
            },
            // half of 2^63 - 1 is not whole: the two fractions are half a step below and above one half
            { "4611686018427387903/9223372036854775807", 0, 0, 0, 1 },
            { "4611686018427387904/9223372036854775807", 1, 1, 0, 1 },
            { "9223372036854775806/9223372036854775807", 1, 1, 0, 1 },
            { "1/9223372036854775807", 0, 0, 0, 1 },
            {
                "9223372036854775807",
                9223372036854775807,
                9223372036854775807,
                9223372036854775807,
                9223372036854775807
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_answers_as_in_the_table(
        string value,
        long halfAwayFromZero,
        long halfToEven,
        long towardZero,
        long awayFromZero
    )
    {
        Ratio exact = Ratio.Parse(value);
        Assert.Equal(halfAwayFromZero, exact.Round(Rounding.HalfAwayFromZero));
        Assert.Equal(halfToEven, exact.Round(Rounding.HalfToEven));
        Assert.Equal(towardZero, exact.Round(Rounding.TowardZero));
        Assert.Equal(awayFromZero, exact.Round(Rounding.AwayFromZero));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_is_symmetric(
        string value,
        long halfAwayFromZero,
        long halfToEven,
        long towardZero,
        long awayFromZero
    )
    {
        Ratio mirrored = -Ratio.Parse(value);
        Assert.Equal(-halfAwayFromZero, mirrored.Round(Rounding.HalfAwayFromZero));
        Assert.Equal(-halfToEven, mirrored.Round(Rounding.HalfToEven));
        Assert.Equal(-towardZero, mirrored.Round(Rounding.TowardZero));
        Assert.Equal(-awayFromZero, mirrored.Round(Rounding.AwayFromZero));
    }

    [Fact]
    public void The_least_whole_number_rounds_to_itself_and_its_half_exactly()
    {
        foreach (Rounding rule in Enum.GetValues<Rounding>())
        {
            Assert.Equal(long.MinValue, new Ratio(long.MinValue, 1).Round(rule));
            Assert.Equal(long.MinValue / 2, new Ratio(long.MinValue, 2).Round(rule));
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.5")]
    public void A_rule_that_is_not_defined_is_refused_even_where_nothing_has_to_be_rounded(string value)
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(
            "rounding",
            () => Ratio.Parse(value).Round((Rounding)4)
        );
        Assert.StartsWith(
            "The rounding must be one of the named rules.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "rounding",
            () => Money.Of(Ratio.Parse(value), Currency.Cny, (Rounding)(-1))
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "rounding",
            () => Percentage.Of(Ratio.Parse(value), (Rounding)int.MaxValue)
        );
    }

    [Fact]
    public void The_rules_keep_their_numbers_because_hosts_may_store_them() =>
        Assert.Equal(
            "0 HalfAwayFromZero, 1 HalfToEven, 2 TowardZero, 3 AwayFromZero",
            string.Join(
                ", ",
                Enum.GetValues<Rounding>()
                    .Select(rule => string.Create(CultureInfo.InvariantCulture, $"{(int)rule} {rule}"))
            )
        );
}
