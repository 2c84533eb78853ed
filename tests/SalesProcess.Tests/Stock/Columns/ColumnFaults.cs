using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>A line that cannot be assessed is named, with the figure that is wrong and what to do.</summary>
public class ColumnFaults
{
    public static TheoryData<string, StockLineFault, string> Faulty =>
        new()
        {
            { "counted", StockLineFault.NegativeQuantity, "counted is -2" },
            { "book", StockLineFault.NegativeQuantity, "book is -7" },
            { "lent", StockLineFault.NegativeQuantity, "lent out is -1" },
            { "value", StockLineFault.NegativeUnitValue, "the unit value is -5" },
            { "pack", StockLineFault.PackWithoutPieces, "a pack holds 0" },
            {
                "away",
                StockLineFault.MoreAwayThanBooked,
                "of a book of 40, 50 is lent out and 0 in transit, with 3 borrowed"
            },
            { "band", StockLineFault.BandUpsideDown, "normal is from 51 to 50" },
            { "target", StockLineFault.TargetBelowBand, "the target is 19, and at least 20 is normal" },
        };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Its_place_its_fault_and_its_figure_are_told(
        string fault,
        StockLineFault expected,
        string figure
    )
    {
        StockLineException said = Assert.Throws<StockLineException>(() => Assess(fault));
        Assert.Equal(70, said.Line);
        Assert.Equal(expected, said.Fault);
        Assert.StartsWith(
            $"Line 70 of the stock columns (the first is 0): {figure}. ",
            said.Message,
            StringComparison.Ordinal
        );
        Assert.True(said.Message.Length > 60 + figure.Length, said.Message);
    }

    [Fact]
    public void Sound_lines_have_none() => Assert.Equal(100, Assess("none").Lines);

    private static StockSummary Assess(string fault)
    {
        int[] Column(string name, int usual, int wrong)
        {
            int[] column = [.. Enumerable.Repeat(usual, 100)];
            column[70] = fault == name ? wrong : usual;
            return column;
        }

        return StockBatch.Summarize(
            new StockColumns<int, int>
            {
                Book = Column("book", 40, -7),
                Counted = Column("counted", 45, -2),
                InTransit = new int[100],
                BookHoldsInTransit = true,
                LentOut = fault == "away" ? Column("away", 4, 50) : Column("lent", 4, -1),
                Borrowed = Column("", 3, 3),
                NormalFrom = Column("band", 20, 51),
                NormalTo = Column("", 50, 50),
                Target = fault == "band" ? [] : Column("target", 45, 19),
                PackSize = Column("pack", 6, 0),
                UnitValue = Column("value", 1250, -5),
            }
        );
    }
}
