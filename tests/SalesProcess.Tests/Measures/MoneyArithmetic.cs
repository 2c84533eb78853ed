using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>Amounts of one currency are added, subtracted and multiplied exactly, and never run over silently.</summary>
public class MoneyArithmetic
{
    private static readonly Money Most = Money.FromMinorUnits(long.MaxValue, Currency.Cny);
    private static readonly Money Least = Money.FromMinorUnits(long.MinValue, Currency.Cny);
    private static readonly Money Fen = Money.FromMinorUnits(1, Currency.Cny);

    [Fact]
    public void Sums_differences_and_products_are_exact()
    {
        Money tenth = Money.Of(0.10m, Currency.Cny);
        Assert.Equal(Money.Of(0.30m, Currency.Cny), tenth + Money.Of(0.20m, Currency.Cny));
        Assert.Equal(Money.Of(-0.10m, Currency.Cny), tenth - Money.Of(0.20m, Currency.Cny));
        Assert.Equal(Money.Of(-0.10m, Currency.Cny), -tenth);
        Assert.Equal(Money.Of(0.70m, Currency.Cny), tenth * 7);
        Assert.Equal(Money.Of(-0.70m, Currency.Cny), -7 * tenth);
        Assert.Equal(Money.Of(0m, Currency.Cny), tenth * 0);
        Assert.Equal(Money.Of(0m, Currency.Cny), tenth - tenth);
    }

    [Fact]
    public void The_ends_of_the_range_are_reached()
    {
        Assert.Equal(Most, Most - Fen + Fen);
        Assert.Equal(Least, Least + Fen - Fen);
        Assert.Equal(Least, -Most - Fen);
        Assert.Equal(-Fen, Least + Most);
        Assert.Equal(Least, Fen * long.MinValue);
        Assert.Equal(Least, long.MinValue * Fen);
    }

    [Fact]
    public void Beyond_them_there_is_an_overflow_that_says_by_what()
    {
        Assert.Throws<OverflowException>(() => Least - Fen);
        Assert.Throws<OverflowException>(() => -Least);
        Assert.Throws<OverflowException>(() => Most * 2);
        Assert.Throws<OverflowException>(() => long.MinValue * Least);
        Assert.Throws<OverflowException>(() => default(Money) - Least);
        OverflowException fault = Assert.Throws<OverflowException>(() => Most + Fen);
        Assert.Equal(
            "CNY 92233720368547758.07 + CNY 0.01 does not fit: "
                + "CNY -92233720368547758.08 to CNY 92233720368547758.07 do.",
            fault.Message
        );
    }

    [Fact]
    public void Two_currencies_do_not_mix()
    {
        Money yuan = Money.Of(1m, Currency.Cny);
        Money dollar = Money.Of(1m, Currency.Parse("USD"));
        ArgumentException fault = Assert.Throws<ArgumentException>("right", () => yuan + dollar);
        Assert.Equal(
            "'CNY 1.00' and 'USD 1.00' do not mix: CNY is not USD. Convert one of them first. (Parameter 'right')",
            fault.Message
        );
        Assert.Throws<ArgumentException>("right", () => yuan - dollar);
        Assert.Throws<ArgumentException>("right", () => yuan < dollar);
        Assert.Throws<ArgumentException>("right", () => yuan >= dollar);
        Assert.Throws<ArgumentException>("right", () => yuan.CompareTo(dollar));
        Assert.Throws<ArgumentException>("right", () => yuan.CompareTo((object)dollar));
        Assert.NotEqual(yuan, dollar);
    }

    [Fact]
    public void A_zero_with_a_currency_does_not_mix_either() =>
        Assert.Throws<ArgumentException>(
            "right",
            () => Money.Of(0m, Currency.Cny) + Money.Of(0m, Currency.Parse("USD"))
        );

    [Fact]
    public void The_neutral_zero_changes_nothing_so_that_a_sum_can_begin_with_it()
    {
        Money[] amounts = [Money.Of(1m, Currency.Cny), Money.Of(2.5m, Currency.Cny)];
        Assert.Equal("CNY 3.50", amounts.Aggregate(default(Money), (sum, amount) => sum + amount).ToString());
        Assert.Equal(amounts[0], amounts[0] + default(Money));
        Assert.Equal(amounts[0], amounts[0] - default(Money));
        Assert.Equal(-amounts[0], default(Money) - amounts[0]);
        Assert.Equal(default, default(Money) + default(Money));
        Assert.Equal(default, -default(Money));
        Assert.Equal(default, default(Money) * 5);
        Assert.Equal("CNY 0.00", (default(Money) + Money.Of(0m, Currency.Cny)).ToString());
    }

    [Fact]
    public void The_neutral_zero_equals_only_itself_and_compares_with_nothing_else()
    {
        Assert.NotEqual(default, Money.Of(0m, Currency.Cny));
        Assert.Equal(0, default(Money).CompareTo(default));
        Assert.Throws<ArgumentException>("right", () => default(Money) < Money.Of(1m, Currency.Cny));
        Assert.Equal("XXX 0", default(Money).ToString());
        Assert.Equal(0m, default(Money).Amount);
        Assert.Equal(1, default(Money).UnitsPerWhole);
    }
}
