using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Lines are added up outlet by outlet, in any order of the outlets.</summary>
public class ColumnsByOutlet
{
    private static readonly Arbitrary<(ColumnCase Lines, int[] Outlets)> Any = AnyColumns
        .All.Generator.SelectMany(lines =>
            from count in Gen.Elements(1, 2, 40)
            from outlets in Gen.ArrayOf(Gen.Choose(0, count - 1), lines.Lines)
            from sorted in Gen.Elements(true, false)
            select (Lines: lines, Outlets: sorted ? outlets.Order().ToArray() : outlets)
        )
        .ThatShrinks(both =>
            AnyColumns.Smaller(both.Lines).Select(fewer => (fewer, both.Outlets[..fewer.Lines]))
        );

    [Fact]
    public void Each_outlet_has_the_sums_of_its_lines() =>
        Law.Holds(
            Any,
            both =>
            {
                (ColumnCase lines, int[] outlets) = both;
                (OutletSummary[]? model, (int Line, StockLineFault Fault) first) = Model(lines, outlets, 40);
                if (model is null)
                {
                    StockLineException said = Assert.Throws<StockLineException>(() =>
                        ColumnCalls.ByOutlet(lines, outlets, 40)
                    );
                    Assert.Equal(first, ((int)said.Line, said.Fault));
                    return;
                }

                Assert.Equal(model, ColumnCalls.ByOutlet(lines, outlets, 40));
            },
            cases: 2_000
        );

    [Fact]
    public void Offsets_and_outlets_in_order_come_to_the_same() =>
        Law.Holds(
            Any,
            both =>
            {
                int[] sorted = [.. both.Outlets.Order()];
                int[] offsets =
                [
                    .. Enumerable.Range(0, 41).Select(outlet => sorted.Count(of => of < outlet)),
                ];
                if (Model(both.Lines, sorted, 40).Rows is { } model)
                {
                    Assert.Equal(model, ColumnCalls.ByOffsets(both.Lines, offsets));
                    Assert.Equal(model, ColumnCalls.ByOutlet(both.Lines, sorted, 40));
                }
            }
        );

    /// <summary>5,000 lines over 60 outlets: in a row, in short rows, and mixed.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(90)]
    [InlineData(5_000)]
    public void However_many_lines_of_an_outlet_stand_in_a_row(int inARow)
    {
        ColumnCase lines = AnyColumns.Make(ColumnForm.IntInt, 5_000, 250, 10_000, 0b1_1111_1111, 5, false);
        int[] outlets = [.. Enumerable.Range(0, 5_000).Select(i => i / inARow * 7 % 60)];
        Assert.Equal(Model(lines, outlets, 60).Rows, ColumnCalls.ByOutlet(lines, outlets, 60));
    }

    [Fact]
    public void What_is_there_already_is_added_to()
    {
        var columns = new StockColumns<int, int>
        {
            Book = [10, 10],
            Counted = [7, 11],
            UnitValue = [500, 500],
        };
        var outlets = new OutletSummary[2];
        StockBatch.AddByOutlet(columns, [1, 1], outlets);
        StockBatch.AddByOffsets(columns, [0, 0, 2], outlets);
        Assert.Equal(default, outlets[0]);
        Assert.Equal(
            new OutletSummary
            {
                Short = 2,
                Over = 2,
                VarianceValue = -2000,
                VarianceValueGross = 4000,
                BookValue = 20_000,
                ExcessValue = 1000,
                Counted = 36,
                Replenish = 6,
            },
            outlets[1]
        );
        Assert.Equal("2 short, 0 normal, 2 over, 0 not counted", outlets[1].ToString());
    }

    [Fact]
    public void A_line_whose_outlet_has_no_place_is_named()
    {
        int[] outlets = new int[100];
        outlets[31] = 2;
        foreach (int wrong in new[] { 2, -1, int.MaxValue })
        {
            outlets[31] = wrong;
            StockLineException said = Assert.Throws<StockLineException>(() =>
                StockBatch.AddByOutlet(
                    new StockColumns<int, int> { Book = new int[100], Counted = new int[100] },
                    outlets,
                    new OutletSummary[2]
                )
            );
            Assert.Equal((31, StockLineFault.NoSuchOutlet), (said.Line, said.Fault));
        }
    }

    /// <summary>Line 20 is faulty, line 40 has no place: in a row and in no order, line 20 is named.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void What_is_wrong_first_is_named(int inARow)
    {
        int[] outlets = [.. Enumerable.Range(0, 100).Select(i => i / inARow % 3)];
        outlets[40] = 7;
        foreach ((int faulty, int named) in new[] { (20, 20), (60, 40) })
        {
            int[] book = new int[100];
            book[faulty] = -1;
            StockLineException said = Assert.Throws<StockLineException>(() =>
                StockBatch.AddByOutlet(
                    new StockColumns<int, int> { Book = book, Counted = new int[100] },
                    outlets,
                    new OutletSummary[3]
                )
            );
            Assert.Equal(named, said.Line);
        }
    }

    [Fact]
    public void Offsets_must_be_as_said()
    {
        Offsets("1 outlets have 3 offsets.", [0, 1, 2]);
        Offsets("The offsets run from 1 to 2.", [1, 2]);
        Offsets("The offsets run from 0 to 1.", [0, 1]);
        Assert.StartsWith(
            "Offset 2 is 0, and the one before is 1.",
            Assert
                .Throws<ArgumentException>(() =>
                    StockBatch.AddByOffsets(
                        new StockColumns<int, int> { Book = [1, 2], Counted = [1, 2] },
                        [0, 1, 0, 2],
                        new OutletSummary[3]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    private static void Offsets(string start, int[] offsets) =>
        Assert.StartsWith(
            start,
            Assert
                .Throws<ArgumentException>(() =>
                    StockBatch.AddByOffsets(
                        new StockColumns<int, int> { Book = [1, 2], Counted = [1, 2] },
                        offsets,
                        new OutletSummary[1]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    // no rows where a line is faulty or a sum does not fit, and the first such line
    private static (OutletSummary[]? Rows, (int, StockLineFault) First) Model(
        ColumnCase lines,
        int[] outlets,
        int count
    )
    {
        var rows = new OutletSummary[count];
        for (int i = 0; i < lines.Lines; i++)
        {
            ColumnOutcome outcome = ColumnModel.Of(lines.Part(i, i + 1));
            if (outcome.Fault is { } fault)
            {
                return (null, (i, fault.Fault));
            }

            StockSummary line = outcome.Summary;
            OutletSummary row = rows[outlets[i]];
            Int128[] sums =
            [
                row.VarianceValueGross + line.VarianceValueGross,
                row.BookValue + line.BookValue,
                row.ExcessValue + line.ExcessValue,
                row.Counted + line.Counted,
                row.Replenish + line.Replenish,
            ];
            if (sums.Any(sum => sum > long.MaxValue))
            {
                return (null, (i, StockLineFault.SumTooLarge));
            }

            rows[outlets[i]] = new OutletSummary
            {
                NotCounted = row.NotCounted + (int)line.NotCounted,
                Short = row.Short + (int)line.Short,
                Normal = row.Normal + (int)line.Normal,
                Over = row.Over + (int)line.Over,
                VarianceValue = row.VarianceValue + (long)line.VarianceValue,
                VarianceValueGross = (long)sums[0],
                BookValue = (long)sums[1],
                ExcessValue = (long)sums[2],
                Counted = (long)sums[3],
                Replenish = (long)sums[4],
            };
        }

        return (rows, default);
    }
}
