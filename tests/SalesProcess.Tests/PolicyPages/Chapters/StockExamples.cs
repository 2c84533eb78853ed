using System.Globalization;
using SalesProcess.Measures;
using SalesProcess.Stock;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the stock page.</summary>
internal static class StockExamples
{
    public static Example[] All { get; } =
    [
        new(
            "stock-line",
            [
                "Material",
                "Place",
                "Owner",
                "Specification",
                "Book",
                "Counted",
                "In transit",
                "Lent out",
                "Borrowed",
                "Pack",
                "Normal",
                "Replenish to",
                "Unit value",
                "Previous count",
                "Last year",
            ],
            [
                "Status",
                "Expected",
                "Variance",
                "Variance value",
                "Replenish",
                "Excess",
                "Value",
                "Change",
                "Share",
                "Clause",
                "Refusal",
            ],
            Line
        ),
    ];

    internal static StockPlace PlaceOf(Row row) =>
        Enum.GetValues<StockPlace>()
            .Single(place => StockLabels.Of(place).English == (row.Find("Place") ?? "counter"));

    internal static GoodsOwner OwnerOf(Row row) =>
        row.Find("Owner") == "others" ? GoodsOwner.Others : GoodsOwner.Own;

    private static IReadOnlyDictionary<string, string> Line(Row row)
    {
        string[] band = row.Find("Normal")?.Split('–') ?? [];
        var line = new StockLine
        {
            Sku = "TEA-250",
            Kind = row.Find("Material") == "POP" ? MaterialKind.PopMaterial : MaterialKind.CounterGoods,
            Place = PlaceOf(row),
            Owner = OwnerOf(row),
            Specification = row.Find("Specification"),
            Book = row.FindQuantity("Book") ?? Quantity.Pieces(0),
            Counted = row.FindQuantity("Counted"),
            InTransit = row.FindQuantity("In transit") ?? default,
            LentOut = row.FindQuantity("Lent out") ?? default,
            Borrowed = row.FindQuantity("Borrowed") ?? default,
            PackSize = row.FindQuantity("Pack"),
            NormalFrom = band.Length == 2 ? Pieces(band[0]) : null,
            NormalTo = band.Length == 2 ? Pieces(band[1]) : null,
            Target = row.FindQuantity("Replenish to"),
            UnitValue = row.Find("Unit value") is null ? null : row.Money("Unit value"),
            PreviousCount = row.FindQuantity("Previous count"),
            SamePeriodLastYear = row.FindQuantity("Last year"),
        };
        return Example.Of(
            StockCount.Assess(line, row.Policy),
            (finding, why) =>
                new Dictionary<string, string>
                {
                    ["Status"] = StockLabels.Of(finding.Status).English,
                    ["Expected"] = finding.Expected.ToString(),
                    ["Variance"] = finding.Variance?.ToString() ?? "",
                    ["Variance value"] = finding.VarianceValue is { } worth ? Shown(worth) : "",
                    ["Replenish"] = finding.Replenish.ToString(),
                    ["Excess"] = finding.Excess.ToString(),
                    ["Value"] = finding.ExcessValue == default ? "" : Shown(finding.ExcessValue),
                    ["Change"] = finding.Change?.ToString() ?? "",
                    ["Share"] = finding.ChangeShare?.ToString() ?? "",
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );
    }

    private static string Shown(Money money) => money.ToString("N", CultureInfo.InvariantCulture);

    private static Quantity Pieces(string number) =>
        Quantity.Pieces(long.Parse(number.Trim(), CultureInfo.InvariantCulture));
}
