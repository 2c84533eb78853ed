using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>
/// Numbers in messages are plain, whatever the culture: some write a minus with a mark of direction or another sign.
/// </summary>
public class MessagesOfMeasures
{
    [Fact]
    public void An_overflow_says_the_same_under_every_culture() =>
        Says<OverflowException>(
            "-9223372036854775808 pcs - 1 pcs does not fit: "
                + "-9223372036854775808 pcs to 9223372036854775807 pcs do.",
            () => Quantity.Pieces(long.MinValue) - Quantity.Pieces(1)
        );

    [Fact]
    public void An_overflow_names_the_calculation()
    {
        const string money = " does not fit: CNY -92233720368547758.08 to CNY 92233720368547758.07 do.";
        const string ratio =
            " does not fit: the lowest terms of a ratio lie from -9223372036854775808 to 9223372036854775807.";
        var least = Money.FromMinorUnits(long.MinValue, Currency.Cny);
        Says<OverflowException>($"{least} * -2{money}", () => least * -2);
        Says<OverflowException>($"-(CNY -92233720368547758.08){money}", () => -least);
        Says<OverflowException>(
            $"-79228162514264337593543950335{money}",
            () => Money.Of(decimal.MinValue, Currency.Cny)
        );
        Says<OverflowException>(
            $"-9223372036854775808/99{money}",
            () => Money.Of(new Ratio(long.MinValue, 99), Currency.Cny, Rounding.TowardZero)
        );
        Says<OverflowException>($"1/-9223372036854775808{ratio}", () => new Ratio(1, long.MinValue));
        Says<OverflowException>(
            $"(1/9223372036854775807) * (-1/2){ratio}",
            () => new Ratio(1, long.MaxValue) * new Ratio(-1, 2)
        );
        Says<OverflowException>(
            $"(1/9223372036854775807) / (-2){ratio}",
            () => new Ratio(1, long.MaxValue) / -2
        );
        Says<OverflowException>(
            $"-9223372036854775808 - 1{ratio}",
            () => new Ratio(long.MinValue, 1) - Ratio.One
        );
        Says<OverflowException>(
            "-9223372036855 of one does not fit a percentage: -922337203685477.5808% to 922337203685477.5807% do.",
            () => Percentage.Of(new Ratio(-9_223_372_036_855, 1), Rounding.TowardZero)
        );
    }

    [Fact]
    public void An_amount_without_a_currency_says_the_same_under_every_culture() =>
        Says<ArgumentException>(
            "An amount of -5 needs a currency; XXX holds only zero. (Parameter 'currency')",
            () => Money.FromMinorUnits(-5, Currency.None)
        );

    [Fact]
    public void A_quantity_without_a_unit_says_the_same_under_every_culture() =>
        Says<ArgumentException>(
            "A quantity of -5 needs a unit; without one there is only zero. (Parameter 'unit')",
            () => Quantity.Of(-5, UnitOfMeasure.None)
        );

    [Fact]
    public void A_total_with_nowhere_to_go_says_the_same_under_every_culture() =>
        Says<ArgumentException>(
            "Nothing of 1 weights is above zero, so -5 has nowhere to go. (Parameter 'weights')",
            () => Allocation.Split(Quantity.Pieces(-5), [0], AllocationRule.LargestRemainder)
        );

    [Fact]
    public void A_negative_weight_says_the_same_under_every_culture()
    {
        Says<ArgumentException>(
            "Weight 0 is -5; a weight must not be negative. (Parameter 'weights')",
            () => Allocation.Split(Quantity.Pieces(1), [-5], AllocationRule.LargestRemainder)
        );
        Says<ArgumentException>(
            "-1.005 has more than the 2 decimals of CNY. Name a rounding, or round it first. (Parameter 'amount')",
            () => Money.Of(-1.005m, Currency.Cny)
        );
    }

    private static void Says<TException>(string message, Func<object> act)
        where TException : Exception =>
        Cultures.UnderEach(_ => Assert.Equal(message, Assert.Throws<TException>(act).Message));
}
