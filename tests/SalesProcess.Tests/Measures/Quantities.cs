using System.Globalization;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>Whole numbers of one unit.</summary>
public class Quantities
{
    private static readonly UnitOfMeasure Box = UnitOfMeasure.Parse("box");

    [Fact]
    public void A_quantity_tells_its_parts()
    {
        Quantity three = Quantity.Of(-3, Box);
        Assert.Equal(-3, three.Count);
        Assert.Equal(-3, three.Units);
        Assert.Equal(Box, three.Unit);
        Assert.Equal("box", three.UnitCode);
        Assert.Equal(1, three.UnitsPerWhole);
        Assert.Equal(Quantity.Of(9, Box), three.WithUnits(9));
        Assert.Equal(Quantity.Of(12, UnitOfMeasure.Piece), Quantity.Pieces(12));
    }

    [Fact]
    public void Arithmetic_is_exact_within_one_unit()
    {
        Assert.Equal(Quantity.Pieces(5), Quantity.Pieces(2) + Quantity.Pieces(3));
        Assert.Equal(Quantity.Pieces(-1), Quantity.Pieces(2) - Quantity.Pieces(3));
        Assert.Equal(Quantity.Pieces(-2), -Quantity.Pieces(2));
        Assert.Equal(Quantity.Pieces(24), Quantity.Pieces(12) * 2);
        Assert.Equal(Quantity.Pieces(-24), -2 * Quantity.Pieces(12));
        Assert.Equal(Quantity.Pieces(-1), Quantity.Pieces(long.MinValue) + Quantity.Pieces(long.MaxValue));
    }

    [Fact]
    public void Beyond_64_bits_there_is_an_overflow()
    {
        OverflowException fault = Assert.Throws<OverflowException>(() =>
            Quantity.Pieces(long.MinValue) - Quantity.Pieces(1)
        );
        Assert.Equal(
            "-9223372036854775808 pcs - 1 pcs does not fit: "
                + "-9223372036854775808 pcs to 9223372036854775807 pcs do.",
            fault.Message
        );
        Assert.Throws<OverflowException>(() => Quantity.Pieces(long.MaxValue) + Quantity.Pieces(1));
        Assert.Throws<OverflowException>(() => -Quantity.Pieces(long.MinValue));
        Assert.Throws<OverflowException>(() => long.MaxValue * Quantity.Pieces(2));
    }

    [Fact]
    public void Two_units_do_not_mix_not_even_in_letter_case()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "right",
            () => Quantity.Pieces(1) + Quantity.Of(1, Box)
        );
        Assert.Equal(
            "'1 pcs' and '1 box' do not mix: pcs is not box. Convert one of them first. (Parameter 'right')",
            fault.Message
        );
        Assert.Throws<ArgumentException>("right", () => Quantity.Pieces(1) < Quantity.Of(2, Box));
        Assert.Throws<ArgumentException>("right", () => Quantity.Pieces(0) - Quantity.Of(0, Box));
        Assert.Throws<ArgumentException>("right", () => Quantity.Pieces(1) + Quantity.Parse("1 PCS"));
    }

    [Fact]
    public void The_neutral_zero_takes_the_unit_of_the_other_side()
    {
        Assert.Equal(Quantity.Of(3, Box), default(Quantity) + Quantity.Of(3, Box));
        Assert.Equal(Quantity.Of(-3, Box), default(Quantity) - Quantity.Of(3, Box));
        Assert.Equal(Quantity.Of(3, Box), Quantity.Of(3, Box) - default(Quantity));
        Assert.Equal(default, default(Quantity) + default(Quantity));
        Assert.NotEqual(default, Quantity.Pieces(0));
        Assert.Throws<ArgumentException>("right", () => default(Quantity) < Quantity.Pieces(1));
    }

    [Fact]
    public void Only_zero_needs_no_unit()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "unit",
            () => Quantity.Of(5, UnitOfMeasure.None)
        );
        Assert.Equal(
            "A quantity of 5 needs a unit; without one there is only zero. (Parameter 'unit')",
            fault.Message
        );
        Assert.Throws<ArgumentException>("unit", () => default(Quantity).WithUnits(-1));
        Assert.Equal(default, Quantity.Of(0, UnitOfMeasure.None));
    }

    [Fact]
    public void A_quantity_is_shown_grouped_where_that_is_asked()
    {
        Quantity many = Quantity.Of(-1_234_567, UnitOfMeasure.Parse("台"));
        Assert.Equal("-1234567 台", many.ToString());
        Assert.Equal("-1,234,567 台", $"{many:N}");
        Assert.Equal("-1.234.567 台", many.ToString("N", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Throws<FormatException>(() => many.ToString("N0", null));
    }

    [Fact]
    public void What_is_no_quantity_is_refused_with_what_to_write()
    {
        FormatException fault = Assert.Throws<FormatException>(() => Quantity.Parse("a dozen"));
        Assert.Equal(
            "'a dozen' is not a quantity. Write a whole number, a space and a unit, such as 12 pcs.",
            fault.Message
        );
        Assert.Equal(Quantity.Pieces(12), Quantity.Parse("0012 pcs"));
        Assert.Equal(Quantity.Pieces(0), Quantity.Parse("-0 pcs"));
    }
}
