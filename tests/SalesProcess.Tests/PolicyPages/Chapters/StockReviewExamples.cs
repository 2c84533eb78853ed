using System.Globalization;
using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Stock.Review;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on stock reviews: adjustments, the daily count of a shop, dealers.</summary>
internal static class StockReviewExamples
{
    public static Example[] All { get; } =
    [
        new(
            "stock-adjustment",
            [
                "Expected at the count",
                "Counted",
                "Expected now",
                "When stale",
                "Reason",
                "Note",
                "Unit value",
                "Location",
                "Warehouse",
            ],
            [
                "Outcome",
                "Variance",
                "Moved",
                "Posting",
                "Expected after",
                "Threshold",
                "If the difference is kept",
                "If the count is kept",
                "Refusal",
            ],
            Adjustment
        ),
        new(
            "shop-count",
            ["Started", "Counted by", "Articles"],
            ["Start kept", "Differences", "Not counted", "Judgement"],
            Count
        ),
        new("shop-count-turn", ["Representatives", "Counts"], ["Next", "Refusal"], Turn),
        new(
            "dealer-stock",
            ["Asked", "Articles"],
            ["Stock variance", "Delivery variance", "Matched", "Refusal"],
            Dealer
        ),
        new("dealer-verification", ["Filled in"], ["State", "Open", "Refusal"], Verification),
    ];

    private static IReadOnlyDictionary<string, string> Adjustment(Row row) =>
        Example.Of(
            StockAdjustment.Of(
                new AdjustmentLine
                {
                    Sku = "TEA-250",
                    ExpectedAtCount = row.Quantity("Expected at the count"),
                    Counted = row.Quantity("Counted"),
                    ExpectedNow = row.FindQuantity("Expected now") ?? row.Quantity("Expected at the count"),
                    WhenStale = row.Find("When stale") switch
                    {
                        "keep the difference" => StaleChoice.KeepDifference,
                        "keep the count" => StaleChoice.KeepCounted,
                        "count again" => StaleChoice.CountAgain,
                        null => null,
                        var other => throw new FormatException($"'{other}' is no choice."),
                    },
                    Reason = row.Find("Reason"),
                    Note = row.Find("Note"),
                    UnitValue = row.Find("Unit value") is null ? null : row.Money("Unit value"),
                    LocationThreshold = Threshold(row.Find("Location")),
                    WarehouseThreshold = Threshold(row.Find("Warehouse")),
                },
                row.Policy
            ),
            (found, why) =>
                new Dictionary<string, string>
                {
                    ["Outcome"] = found.Label.English,
                    ["Variance"] = found.Variance.ToString(),
                    ["Moved"] = found.Moved.ToString(),
                    ["Posting"] = found.Posting?.ToString() ?? "",
                    ["Expected after"] = found.ExpectedAfter?.ToString() ?? "",
                    ["Threshold"] = why.FindFact("threshold-level")?.Text ?? "",
                    ["If the difference is kept"] = Option(found, StaleChoice.KeepDifference),
                    ["If the count is kept"] = Option(found, StaleChoice.KeepCounted),
                }
        );

    private static string Option(StockAdjustment found, StaleChoice choice) =>
        found is StockAdjustment.Stale stale
            ? stale.Options.Single(option => option.Choice == choice).ExpectedAfter?.ToString()
                ?? "impossible"
            : "";

    private static AdjustmentThreshold? Threshold(string? cell) =>
        cell is null ? null
        : Percentage.TryParse(cell, out Percentage share) ? new(share, null)
        : new(null, Money.Parse(cell));

    private static IReadOnlyDictionary<string, string> Count(Row row)
    {
        Decision<ShopCount> count = ShopCount.Of(
            new ShopCountRecord
            {
                Shop = "S-1",
                StartedAt = At(row.Text("Started")),
                CountedBy = [.. row.List("Counted by")],
                Findings = [.. RecordExamples.Parts(row.Find("Articles")).Select(Finding)],
            },
            row.Policy
        );
        return count.Match(
            (found, _) =>
                new Dictionary<string, string>
                {
                    ["Start kept"] = found.IsStartKept ? "yes" : "no",
                    ["Differences"] = string.Join(
                        "; ",
                        found.Differences.Select(one => $"{one.Line.Sku} {one.Variance}")
                    ),
                    ["Not counted"] = string.Join(", ", found.NotCounted.Select(one => one.Line.Sku)),
                    ["Judgement"] = found
                        .Judge()
                        .Match((_, _) => "as it must be", refusal => Example.Refused(refusal)["Refusal"]),
                },
            refusal => new Dictionary<string, string> { ["Judgement"] = Example.Refused(refusal)["Refusal"] }
        );
    }

    /// <summary>Reads an article such as <c>TEA 40/38</c>: book and count, a dash where it was not counted.</summary>
    private static StockFinding Finding(string cell)
    {
        string[] parts = cell.Split(' ', '/');
        return Findings.Of(parts[0], Number(parts[1]), parts[2] == "–" ? null : Number(parts[2]));
    }

    private static IReadOnlyDictionary<string, string> Turn(Row row) =>
        Example.Of(
            ShopCountTurns.Next(
                "S-1",
                [.. row.List("Representatives")],
                [
                    .. RecordExamples
                        .Parts(row.Find("Counts"))
                        .Select(cell => cell.Split(' '))
                        .Select(part => new ShopCountRecord
                        {
                            Shop = "S-1",
                            StartedAt = At($"{part[0]} {part[1]}"),
                            CountedBy = [.. part[2..]],
                        }),
                ]
            ),
            (next, _) => new Dictionary<string, string> { ["Next"] = next }
        );

    private static IReadOnlyDictionary<string, string> Dealer(Row row) =>
        Example.Of(
            Statistic(row.Find("Asked") ?? "warehouse", row.Find("Articles")),
            (statistic, _) =>
                new Dictionary<string, string>
                {
                    ["Stock variance"] = string.Join(
                        "; ",
                        statistic.Findings.Select(one => $"{one.Line.Sku} {one.StockVariance}")
                    ),
                    ["Delivery variance"] = string.Join(
                        "; ",
                        statistic.Findings.Select(one => $"{one.Line.Sku} {one.DeliveryVariance}")
                    ),
                    ["Matched"] = statistic.Matched.ToString(CultureInfo.InvariantCulture),
                }
        );

    /// <summary>Reads articles such as <c>TEA 40/38 12/12</c>: stock and deliveries, each by the books and actual.</summary>
    private static Decision<DealerStockStatistic> Statistic(string role, string? articles) =>
        DealerStockStatistic.Of(
            new DealerStockRecord
            {
                Dealer = "D-1",
                Contact = "P-1",
                ContactRole = Enum.Parse<DealerContactRole>(role, ignoreCase: true),
                On = new LocalDate(2026, 10, 9),
                Lines =
                [
                    .. RecordExamples
                        .Parts(articles)
                        .Select(cell => cell.Split(' ', '/'))
                        .Select(part => new DealerStockLine
                        {
                            Sku = part[0],
                            BookStock = Quantity.Pieces(Number(part[1])),
                            ActualStock = Known(part[2]),
                            BookDelivered = Quantity.Pieces(Number(part[3])),
                            ActualDelivered = Known(part[4]),
                        }),
                ],
            }
        );

    private static IReadOnlyDictionary<string, string> Verification(Row row)
    {
        DealerStockStatistic statistic = Statistic("warehouse", "TEA 40/38 12/12").Accepted();
        return RecordExamples.Found(
            RecordExamples
                .Filled(ReviewParameters.DealerVerification, row.Find("Filled in"), row.Policy)
                .Then(form => DealerVerification.Of(statistic, form)),
            "finished"
        );
    }

    public static LocalDateTime At(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text).GetValueOrThrow();

    private static Quantity? Known(string number) => number == "–" ? null : Quantity.Pieces(Number(number));

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
