using SalesProcess.Measures;

namespace SalesProcess.Tests.Measures;

/// <summary>What a quantity counts: 1 to 16 letters of any script.</summary>
public class UnitsOfMeasure
{
    [Theory]
    [InlineData("pcs")]
    [InlineData("台")]
    [InlineData("千克")]
    [InlineData("штук")]
    [InlineData("قطعة")]
    [InlineData("Stück")]
    [InlineData("abcdefghijklmnop")]
    public void Letters_are_a_unit(string code) => Assert.Equal(code, UnitOfMeasure.Parse(code).Code);

    [Theory]
    [InlineData("")]
    [InlineData("abcdefghijklmnopq")]
    [InlineData("2m")]
    [InlineData("kg/m")]
    [InlineData("box, small")]
    public void Anything_else_is_refused_with_what_to_write(string code)
    {
        FormatException fault = Assert.Throws<FormatException>(() => UnitOfMeasure.Parse(code));
        Assert.Equal(
            $"'{code}' is not a unit of measure. Write 1 to 16 letters, such as pcs, m2 or 台.",
            fault.Message
        );
    }

    [Fact]
    public void No_unit_is_written_none_and_reads_back_as_the_default()
    {
        Assert.Equal("none", UnitOfMeasure.None.Code);
        Assert.Equal(default, UnitOfMeasure.Parse("none"));
        Assert.NotEqual(default, UnitOfMeasure.Parse("None"));
    }

    [Fact]
    public void Pieces_are_written_pcs() => Assert.Equal("pcs", UnitOfMeasure.Piece.ToString());
}
