using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of whole counts, and of bands from sales.</summary>
internal static class StockListExamples
{
    public static Example[] All { get; } =
    [
        new(
            "stock-list",
            ["Place", "Owner", "Lines"],
            ["Differing", "Net", "Gross", "Shrinkage", "Books", "Share", "Excess", "Refusal"],
            Totals
        ),
        new(
            "dealer-grid",
            ["Place", "Owner", "Lines"],
            ["Goods short", "Goods over", "POP short", "POP over", "Clause", "Refusal"],
            Grid
        ),
        new(
            "normal-band",
            ["Sold", "Days", "Least", "Most", "Rounding"],
            ["From", "To", "Refusal"],
            row =>
                Example.Of(
                    NormalBand.OfCover(
                        row.Quantity("Sold"),
                        row.Whole("Days"),
                        row.Whole("Least"),
                        row.Whole("Most"),
                        row.Find("Rounding") == "up" ? Rounding.AwayFromZero : Rounding.TowardZero
                    ),
                    (band, _) =>
                        new Dictionary<string, string>
                        {
                            ["From"] = band.From.ToString(),
                            ["To"] = band.To.ToString(),
                        }
                )
        ),
    ];

    private static IReadOnlyDictionary<string, string> Totals(Row row) =>
        Example.Of(
            StockCount.Assess(Lines(row), row.Policy),
            (report, _) =>
            {
                StockTotals total = report.Totals.Single();
                return new Dictionary<string, string>
                {
                    ["Differing"] = string.Join(' ', report.Differing.Select(finding => finding.Line.Sku)),
                    ["Net"] = Shown(total.NetVariance),
                    ["Gross"] = Shown(total.GrossVariance),
                    ["Shrinkage"] = Shown(total.Shrinkage),
                    ["Books"] = Shown(total.BookValue),
                    ["Share"] = total.ShrinkageShare?.ToString() ?? "",
                    ["Excess"] = Shown(total.ExcessValue),
                };
            }
        );

    private static IReadOnlyDictionary<string, string> Grid(Row row) =>
        Example.Of(
            StockCount.Assess(Lines(row), row.Policy).Then(DealerStockGrid.Of),
            (grid, why) =>
                new Dictionary<string, string>
                {
                    ["Goods short"] = Shown(grid, MaterialKind.CounterGoods, StockStatus.Short),
                    ["Goods over"] = Shown(grid, MaterialKind.CounterGoods, StockStatus.Over),
                    ["POP short"] = Shown(grid, MaterialKind.PopMaterial, StockStatus.Short),
                    ["POP over"] = Shown(grid, MaterialKind.PopMaterial, StockStatus.Over),
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );

    private static string Shown(DealerStockGrid grid, MaterialKind kind, StockStatus status)
    {
        DealerStockCell cell = grid.CellOf(kind, status);
        return cell.Lines == 0 ? "" : $"{cell.Lines}: {string.Join(" + ", cell.Quantities)}";
    }

    private static string Shown(Money money) => money.ToString("N", CultureInfo.InvariantCulture);

    // A 40/38 @ CNY 12.50; B POP 5/6; C 3/-: article, kind, book, counted, unit value
    private static IEnumerable<StockLine> Lines(Row row)
    {
        foreach (string text in row.Text("Lines").Split(';', StringSplitOptions.TrimEntries))
        {
            string[] valued = text.Split(" @ ");
            string[] words = valued[0].Split(' ');
            string[] figures = words[^1].Split('/');
            Quantity book = Quantity.Pieces(long.Parse(figures[0], CultureInfo.InvariantCulture));
            yield return new StockLine
            {
                Sku = words[0],
                Specification = "one size",
                Kind = words[1] == "POP" ? MaterialKind.PopMaterial : MaterialKind.CounterGoods,
                Place = StockExamples.PlaceOf(row),
                Owner = StockExamples.OwnerOf(row),
                Book = book,
                Counted =
                    figures[1] == "-"
                        ? null
                        : Quantity.Pieces(long.Parse(figures[1], CultureInfo.InvariantCulture)),
                Target = book,
                UnitValue = valued.Length == 2 ? Money.Parse(valued[1]) : null,
            };
        }
    }
}
