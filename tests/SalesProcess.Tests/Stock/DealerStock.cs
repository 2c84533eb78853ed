using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>The record of a dealer's stock: goods and POP material, each short or over (STOCK-DEALER-GRID).</summary>
public class DealerStock
{
    private static readonly StockLine[] Count =
    [
        Line("A", 10, 9),
        Line("B", 8, 4),
        Line("C", 6, 6),
        Line("D", 2, 7),
        Line("E", 5, 4) with
        {
            Kind = MaterialKind.PopMaterial,
        },
        Line("F", 5, counted: null),
        Line("G", 1, 9) with
        {
            Place = StockPlace.OwnStore,
        },
    ];

    [Fact]
    public void Each_cell_has_its_lines_and_its_quantity()
    {
        DealerStockGrid grid = Grid(Count).Accepted();
        Assert.Equal(
            [
                "counter-goods, short: 2 lines",
                "counter-goods, over: 1 line",
                "pop-material, short: 1 line",
                "pop-material, over: 0 lines",
            ],
            grid.Cells.Select(cell => cell.ToString())
        );
        Assert.Equal(
            [Quantity.Pieces(5)],
            grid.CellOf(MaterialKind.CounterGoods, StockStatus.Short).Quantities
        );
        Assert.Equal(
            [Quantity.Pieces(5)],
            grid.CellOf(MaterialKind.CounterGoods, StockStatus.Over).Quantities
        );
        Assert.Equal(
            [Quantity.Pieces(1)],
            grid.CellOf(MaterialKind.PopMaterial, StockStatus.Short).Quantities
        );
        Assert.Empty(grid.CellOf(MaterialKind.PopMaterial, StockStatus.Over).Quantities);
    }

    [Fact]
    public void As_rows_every_cell_shows() =>
        Assert.Equal(
            [
                new DealerStockCellRow("counter-goods", "货物", "short", "短缺", 2, 5, "pcs"),
                new DealerStockCellRow("counter-goods", "货物", "over", "溢余", 1, 5, "pcs"),
                new DealerStockCellRow("pop-material", "POP宣传品", "short", "短缺", 1, 1, "pcs"),
                new DealerStockCellRow("pop-material", "POP宣传品", "over", "溢余", 0, 0, "none"),
            ],
            Grid(Count).Accepted().ToRows(Language.Chinese)
        );

    [Fact]
    public void A_cell_of_two_units_has_two_rows()
    {
        StockLine boxes = Line("Z", 0, 0) with { Book = Lines.Boxes(4), Counted = Lines.Boxes(1) };
        ValueList<DealerStockCellRow> rows = Grid(Count[0], boxes with { Target = Lines.Boxes(4) })
            .Accepted()
            .ToRows(Language.English);
        Assert.Equal(
            ["goods, short: 3 box", "goods, short: 1 pcs"],
            rows.Take(2).Select(row => row.ToString())
        );
    }

    [Fact]
    public void The_answer_names_all_four_cells()
    {
        Explanation why = Grid(Count).Explained();
        Assert.Equal("stock.dealer-grid", why.Decision);
        Assert.Equal(
            new BilingualText(
                "goods short: 5 pcs; goods over: 5 pcs; POP material short: 1 pcs; POP material over: 0.",
                "货物短缺：5 pcs；货物溢余：5 pcs；POP宣传品短缺：1 pcs；POP宣传品溢余：0。"
            ),
            why.Answer
        );
        Assert.Equal(["STOCK-DEALER-GRID"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Every_cell_can_be_worked_out_again_from_the_explanation() =>
        Law.Holds(
            AnyLines.Counts,
            lines =>
                Grid(lines)
                    .Switch((_, why) => Rederive(ExplanationJson.Read(ExplanationJson.Write(why))), _ => { }),
            cases: 2_000
        );

    /// <summary>A host may judge dealers by a band; what is short in the record is still short of the books.</summary>
    [Fact]
    public void The_record_is_against_the_books_whatever_rule_judges_the_lines()
    {
        var banded = Policy.With(("stock.rule-at-dealer", "\"normal-band\""));
        StockLine line = Lines.Tea(30) with { Place = StockPlace.Dealer };
        StockReport report = StockCount.Assess([line], banded).Accepted();
        Assert.Equal(StockStatus.Normal, report.Findings[0].Status);
        DealerStockGrid grid = DealerStockGrid.Of(report).Accepted();
        Assert.Equal(
            [Quantity.Pieces(10)],
            grid.CellOf(MaterialKind.CounterGoods, StockStatus.Short).Quantities
        );
    }

    [Fact]
    public void A_cell_that_adds_up_to_too_much_is_refused_in_words()
    {
        StockLine line = Line("A", long.MaxValue, 0) with { InTransit = Quantity.Pieces(long.MaxValue) };
        Refusal refusal = StockCount
            .Assess([line, line with { Sku = "B" }], Lines.Comparing)
            .Then(DealerStockGrid.Of)
            .Refused();
        Assert.Equal(
            ["The sum of the goods short in pcs is more than can be held. Assess the list in parts."],
            refusal.Messages(Language.English)
        );
        Assert.Equal("STOCK-DEALER-GRID", refusal.Reasons[0].Clause?.ToString());
    }

    [Fact]
    public void There_is_no_cell_of_what_is_neither_short_nor_over()
    {
        DealerStockGrid grid = Grid(Count).Accepted();
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            grid.CellOf(MaterialKind.CounterGoods, StockStatus.Normal)
        );
        Assert.Throws<ArgumentNullException>(() => DealerStockGrid.Of(null!));
        Assert.Equal(Grid(Count).Accepted(), grid);
        Assert.Equal(
            "counter-goods, short: 2 lines; counter-goods, over: 1 line; pop-material, short: 1 line; pop-material, over: 0 lines",
            grid.ToString()
        );
    }

    private static Decision<DealerStockGrid> Grid(params StockLine[] lines) =>
        StockCount.Assess(lines, Lines.Comparing).Then(DealerStockGrid.Of);

    private static StockLine Line(string sku, long book, long? counted) =>
        new()
        {
            Sku = sku,
            Specification = "500 g",
            Place = StockPlace.Dealer,
            Owner = GoodsOwner.Others,
            Book = Quantity.Pieces(book),
            Counted = counted is { } pieces ? Quantity.Pieces(pieces) : null,
            Target = Quantity.Pieces(book),
        };

    private static void Rederive(Explanation why)
    {
        foreach (string kind in (string[])["counter-goods", "pop-material"])
        {
            string cell = kind == "pop-material" ? "pop" : "goods";
            long[] variances =
            [
                .. why.FactsNamed($"variance-{kind}").Select(fact => fact.As<Quantity>().Count),
            ];
            Assert.Equal(-variances.Where(v => v < 0).Sum(), Sum(why, $"{cell}-short"));
            Assert.Equal(variances.Where(v => v > 0).Sum(), Sum(why, $"{cell}-over"));
        }
    }

    private static long Sum(Explanation why, string cell) =>
        why.FactNamed(cell).AsList<Quantity>().Sum(quantity => quantity.Count);
}
