using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>Amounts are made exactly, or by a rounding that the caller names.</summary>
public class MoneyMaking
{
    private static readonly Currency Jpy = Currency.Parse("JPY");
    private static readonly Currency Kwd = Currency.Parse("KWD");
    private static readonly Currency Clf = Currency.Parse("CLF");

    [Fact]
    public void Minor_units_are_counted_by_the_decimals_of_the_currency()
    {
        Assert.Equal(100, Money.Of(1m, Currency.Cny).MinorUnits);
        Assert.Equal(1, Money.Of(1m, Jpy).MinorUnits);
        Assert.Equal(1_000, Money.Of(1m, Kwd).MinorUnits);
        Assert.Equal(10_000, Money.Of(1m, Clf).MinorUnits);
    }

    [Fact]
    public void An_amount_tells_its_parts()
    {
        Money amount = Money.FromMinorUnits(-123_456, Currency.Cny);
        Assert.Equal(-1234.56m, amount.Amount);
        Assert.Equal(-123_456, amount.MinorUnits);
        Assert.Equal(-123_456, amount.Units);
        Assert.Equal(Currency.Cny, amount.Currency);
        Assert.Equal("CNY", amount.UnitCode);
        Assert.Equal(100, amount.UnitsPerWhole);
        Assert.Equal(Money.FromMinorUnits(7, Currency.Cny), amount.WithUnits(7));
    }

    [Fact]
    public void The_ends_of_the_range_are_exact()
    {
        Assert.Equal(92_233_720_368_547_758.07m, Money.FromMinorUnits(long.MaxValue, Currency.Cny).Amount);
        Assert.Equal(-92_233_720_368_547_758.08m, Money.FromMinorUnits(long.MinValue, Currency.Cny).Amount);
        Assert.Equal(922_337_203_685_477.5807m, Money.FromMinorUnits(long.MaxValue, Clf).Amount);
        Assert.Equal(long.MaxValue, Money.Of(92_233_720_368_547_758.07m, Currency.Cny).MinorUnits);
        Assert.Equal(long.MinValue, Money.Of(-92_233_720_368_547_758.08m, Currency.Cny).MinorUnits);
        Assert.Throws<OverflowException>(() => Money.Of(92_233_720_368_547_758.08m, Currency.Cny));
        Assert.Throws<OverflowException>(() => Money.Of(-92_233_720_368_547_758.09m, Currency.Cny));
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MaxValue, Currency.Cny));
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MinValue, Clf));
    }

    [Fact]
    public void Trailing_zeros_are_no_decimals()
    {
        Assert.Equal(Money.Of(1.5m, Currency.Cny), Money.Of(1.5000000000000000000000000000m, Currency.Cny));
        Assert.Equal(Money.Of(3m, Jpy), Money.Of(3.000m, Jpy));
        Assert.Equal(Money.Of(0m, Currency.Cny), Money.Of(-0.000m, Currency.Cny));
    }

    [Fact]
    public void An_amount_with_more_decimals_than_the_currency_has_is_refused()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "amount",
            () => Money.Of(1.005m, Currency.Cny)
        );
        Assert.Equal(
            "1.005 has more than the 2 decimals of CNY. Name a rounding, or round it first. (Parameter 'amount')",
            fault.Message
        );
        Assert.Throws<ArgumentException>("amount", () => Money.Of(0.5m, Jpy));
        Assert.Throws<ArgumentException>("amount", () => Money.Of(0.0005m, Kwd));
        Assert.Throws<ArgumentException>(
            "amount",
            () => Money.Of(0.0000000000000000000000000001m, Currency.Cny)
        );
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, "1.01", "-1.01")]
    [InlineData(Rounding.HalfToEven, "1.00", "-1.00")]
    [InlineData(Rounding.TowardZero, "1.00", "-1.00")]
    [InlineData(Rounding.AwayFromZero, "1.01", "-1.01")]
    public void A_named_rounding_makes_whole_minor_units(Rounding rule, string rounded, string mirrored)
    {
        Assert.Equal($"CNY {rounded}", Money.Of(Ratio.Parse("1.005"), Currency.Cny, rule).ToString());
        Assert.Equal($"CNY {mirrored}", Money.Of(Ratio.Parse("-1.005"), Currency.Cny, rule).ToString());
    }

    [Fact]
    public void A_ratio_is_rounded_to_the_decimals_of_the_currency()
    {
        var third = new Ratio(1_000, 3);
        Assert.Equal("CNY 333.33", Money.Of(third, Currency.Cny, Rounding.HalfAwayFromZero).ToString());
        Assert.Equal("JPY 333", Money.Of(third, Jpy, Rounding.HalfAwayFromZero).ToString());
        Assert.Equal("KWD 333.333", Money.Of(third, Kwd, Rounding.HalfAwayFromZero).ToString());
        Assert.Equal("CLF 333.3334", Money.Of(third, Clf, Rounding.AwayFromZero).ToString());
    }

    [Fact]
    public void A_ratio_of_large_numbers_that_is_a_small_amount_is_an_amount()
    {
        // one and a bit: (2^62 + 1) / (2^62 - 1)
        var justAboveOne = new Ratio(4_611_686_018_427_387_905, 4_611_686_018_427_387_903);
        Assert.Equal("CNY 1.00", Money.Of(justAboveOne, Currency.Cny, Rounding.HalfToEven).ToString());
        Assert.Equal("CNY 1.01", Money.Of(justAboveOne, Currency.Cny, Rounding.AwayFromZero).ToString());
        Assert.Equal("CLF 1.0001", Money.Of(justAboveOne, Clf, Rounding.AwayFromZero).ToString());
    }

    [Fact]
    public void A_ratio_beyond_the_range_does_not_fit()
    {
        Assert.Throws<OverflowException>(() =>
            Money.Of(new Ratio(long.MaxValue, 1), Currency.Cny, Rounding.TowardZero)
        );
        Assert.Throws<OverflowException>(() =>
            Money.Of(new Ratio(long.MinValue, 99), Currency.Cny, Rounding.TowardZero)
        );
        Assert.Equal(
            long.MinValue,
            Money.Of(new Ratio(long.MinValue, 1), Jpy, Rounding.HalfToEven).MinorUnits
        );
    }

    [Fact]
    public void Only_zero_needs_no_currency()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "currency",
            () => Money.FromMinorUnits(5, Currency.None)
        );
        Assert.Equal(
            "An amount of 5 needs a currency; XXX holds only zero. (Parameter 'currency')",
            fault.Message
        );
        Assert.Throws<ArgumentException>("currency", () => Money.Of(-1m, Currency.None));
        Assert.Throws<ArgumentException>(
            "currency",
            () => Money.Of(new Ratio(1, 2), Currency.None, Rounding.AwayFromZero)
        );
        Assert.Throws<ArgumentException>("currency", () => default(Money).WithUnits(1));
        Assert.Equal(default, Money.FromMinorUnits(0, Currency.None));
        Assert.Equal(default, Money.Of(new Ratio(1, 3), Currency.None, Rounding.TowardZero));
    }
}
