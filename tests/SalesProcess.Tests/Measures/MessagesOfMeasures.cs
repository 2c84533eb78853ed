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
            "-9223372036854775809 smallest units of pcs do not fit: the range is -9223372036854775808 to 9223372036854775807.",
            () => Quantity.Pieces(long.MinValue) - Quantity.Pieces(1)
        );

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
