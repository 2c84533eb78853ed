using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The record of a dealer's stock: goods and promotional material, each short or over the books.</summary>
/// <remarks>
/// What is short or over is found against what the books expect, whatever rule the policy judges the lines of dealers
/// by. The grid is made from a count; what the dealer's warehouse staff say of stock and deliveries is a
/// <see cref="DealerStockStatistic"/>. Equality is that of the cells. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// StockCount.Assess(lines, policy).Then(DealerStockGrid.Of);   // goods short: 2 lines, 5 pcs; goods over: …
/// </code>
/// </example>
[Implements("STOCK-DEALER-GRID")]
public sealed record DealerStockGrid
{
    private DealerStockGrid(ValueList<DealerStockCell> cells) => Cells = cells;

    /// <summary>The four cells: goods short, goods over, promotional material short, promotional material over.</summary>
    public ValueList<DealerStockCell> Cells { get; }

    /// <summary>Records the lines of a count that were counted at a dealer's.</summary>
    /// <param name="report">The findings of the count; lines of other places, lines that were not counted and lines
    /// that match lie in no cell.</param>
    /// <returns>The grid; refused where a cell adds up to more than a quantity can hold.</returns>
    public static Decision<DealerStockGrid> Of(StockReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var cells =
            from kind in Enum.GetValues<MaterialKind>()
            from status in (StockStatus[])[StockStatus.Short, StockStatus.Over]
            select (Kind: kind, Status: status, Findings: Lying(report, kind, status));
        List<RefusalReason> reasons = [];
        List<DealerStockCell> made = [];
        foreach ((MaterialKind kind, StockStatus status, List<StockFinding> findings) in cells)
        {
            List<(Quantity Like, Int128 Sum)> units = ByUnit(findings);
            reasons.AddRange(
                units
                    .Where(unit => unit.Sum > long.MaxValue)
                    .Select(unit => TooLarge(kind, status, unit.Like))
            );
            made.Add(
                new DealerStockCell(kind, status)
                {
                    Lines = findings.Count,
                    Quantities = units
                        .Where(unit => unit.Sum <= long.MaxValue)
                        .Select(unit => unit.Like.WithUnits((long)unit.Sum))
                        .ToValueList(),
                }
            );
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<DealerStockGrid>(new Refusal(reasons.ToValueList()));
        }

        var grid = new DealerStockGrid(made.ToValueList());
        return Decision.Accept(grid, () => Explain(grid, report));
    }

    /// <summary>Finds a cell.</summary>
    /// <param name="kind">Goods or promotional material.</param>
    /// <param name="status">Short or over.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public DealerStockCell CellOf(MaterialKind kind, StockStatus status) =>
        Cells.FirstOrDefault(cell => cell.Kind == kind && cell.Status == status)
        ?? throw new ArgumentOutOfRangeException(
            nameof(status),
            status,
            "The grid has cells of goods and promotional material, each short and over."
        );

    /// <summary>Lists the cells as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>At least one row a cell, in the order of the cells.</returns>
    public ValueList<DealerStockCellRow> ToRows(Language language) =>
        Cells.SelectMany(cell => cell.ToRows(language)).ToValueList();

    /// <summary>Answers how many lines are short and over.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", Cells);

    /// <summary>At a dealer's, goods are not counter products.</summary>
    internal static BilingualText NameOf(MaterialKind kind) =>
        kind == MaterialKind.CounterGoods ? new("goods", "货物") : StockLabels.Of(kind);

    private static ClauseId Rule { get; } = ClauseId.Parse("STOCK-DEALER-GRID");

    private static List<StockFinding> Lying(StockReport report, MaterialKind kind, StockStatus status) =>
        [
            .. report.Findings.Where(finding =>
                finding.Line.Place == StockPlace.Dealer
                && finding.Line.Kind == kind
                && finding.Variance is { } variance
                && (status == StockStatus.Short ? variance.Count < 0 : variance.Count > 0)
            ),
        ];

    private static List<(Quantity Like, Int128 Sum)> ByUnit(List<StockFinding> findings) =>
        [
            .. findings
                .Select(finding => finding.Variance!.Value)
                .GroupBy(variance => variance.UnitCode, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                    (
                        group.First(),
                        group.Aggregate(Int128.Zero, (sum, variance) => sum + Int128.Abs(variance.Count))
                    )
                ),
        ];

    private static RefusalReason TooLarge(MaterialKind kind, StockStatus status, Quantity like) =>
        StockRefusals.SumTooLarge.Because(
            Rule,
            StockFacts.Field(NameIn(kind, status), LabelOf(kind, status)),
            StockFacts.Unit(like)
        );

    private static string NameIn(MaterialKind kind, StockStatus status) =>
        $"{(kind == MaterialKind.PopMaterial ? "pop" : "goods")}-{Kebab.Of(status)}";

    private static BilingualText LabelOf(MaterialKind kind, StockStatus status)
    {
        BilingualText what = NameOf(kind);
        BilingualText how = StockLabels.Of(status, StockRule.ExactMatch);
        return new($"{what.English} {how.English}", $"{what.Chinese}{how.Chinese}");
    }

    private static Explanation Explain(DealerStockGrid grid, StockReport report)
    {
        string Say(Language language) =>
            string.Join(
                language == Language.English ? "; " : "；",
                grid.Cells.Select(cell =>
                    LabelOf(cell.Kind, cell.Status).In(language)
                    + (language == Language.English ? ": " : "：")
                    + (cell.Quantities.Count == 0 ? "0" : string.Join(" + ", cell.Quantities))
                )
            );
        return new Explanation
        {
            Decision = "stock.dealer-grid",
            Question = new(
                "What is short and what is over at the dealer's?",
                "经销商的库存，哪些短缺，哪些溢余？"
            ),
            Answer = new($"{Say(Language.English)}.", $"{Say(Language.Chinese)}。"),
            Outcome = FactValue.OfList(grid.Cells.SelectMany(cell => cell.Quantities)),
            Clauses = [Rule],
            Facts =
            [
                .. grid.Cells.Select(cell => new Fact(
                    NameIn(cell.Kind, cell.Status),
                    FactValue.OfList(cell.Quantities),
                    LabelOf(cell.Kind, cell.Status)
                )),
                .. report
                    .Findings.Where(f => f.Line.Place == StockPlace.Dealer && f.Variance is not null)
                    .Select(f =>
                        StockFacts.Of(
                            $"variance-{Kebab.Of(f.Line.Kind)}",
                            f.Variance!.Value,
                            new($"variance of {f.Line.Sku}", $"货号{f.Line.Sku}的差异")
                        )
                    ),
            ],
        };
    }
}
