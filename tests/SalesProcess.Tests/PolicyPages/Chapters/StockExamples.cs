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
                "Specification",
                "Book",
                "Counted",
                "In transit",
                "Normal",
                "Replenish to",
                "Unit value",
                "Last period",
            ],
            ["Status", "Variance", "Replenish", "Excess", "Value", "Change", "Clause", "Refusal"],
            Line
        ),
    ];

    private static IReadOnlyDictionary<string, string> Line(Row row)
    {
        string[] band = row.Find("Normal")?.Split('–') ?? [];
        var line = new StockLine
        {
            Sku = "TEA-250",
            Kind = row.Find("Material") == "POP" ? MaterialKind.PopMaterial : MaterialKind.CounterGoods,
            Specification = row.Find("Specification"),
            Book = row.FindQuantity("Book") ?? Quantity.Pieces(0),
            Counted = row.FindQuantity("Counted"),
            InTransit = row.FindQuantity("In transit") ?? default,
            NormalFrom = band.Length == 2 ? Pieces(band[0]) : null,
            NormalTo = band.Length == 2 ? Pieces(band[1]) : null,
            Target = row.FindQuantity("Replenish to"),
            UnitValue = row.Find("Unit value") is null ? null : row.Money("Unit value"),
            LastPeriod = row.FindQuantity("Last period"),
        };
        return Example.Of(
            StockCount.Assess(line, row.Policy),
            (finding, why) =>
                new Dictionary<string, string>
                {
                    ["Status"] = StockLabels.Of(finding.Status).English,
                    ["Variance"] = finding.Variance?.ToString() ?? "",
                    ["Replenish"] = finding.Replenish.ToString(),
                    ["Excess"] = finding.Excess.ToString(),
                    ["Value"] =
                        finding.ExcessValue == default
                            ? ""
                            : finding.ExcessValue.ToString("N", CultureInfo.InvariantCulture),
                    ["Change"] = finding.Change?.ToString() ?? "",
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );
    }

    private static Quantity Pieces(string number) =>
        Quantity.Pieces(long.Parse(number.Trim(), CultureInfo.InvariantCulture));
}
