using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The facts, labels and explanations of a dealer's stock.</summary>
internal static class DealerStockFacts
{
    internal static ClauseId WarehouseClause { get; } = ClauseId.Parse("DEALER-WAREHOUSE-01");

    internal static ClauseId VerifyClause { get; } = ClauseId.Parse("STOCK-DEALER-VERIFY");

    internal static ClauseId CheckClause { get; } = ClauseId.Parse("DEALER-STOCKCHECK-01");

    internal static Fact Dealer(DealerStockRecord record) =>
        new("dealer", FactValue.Of(record.Dealer), new("dealer", "经销商"));

    internal static BilingualText LabelOf(DealerContactRole role) =>
        role switch
        {
            DealerContactRole.Leader => new("leader", "领导"),
            DealerContactRole.PersonInCharge => new("person in charge", "主负责人"),
            DealerContactRole.Salesperson => new("salesperson", "销售人员"),
            _ => new("warehouse staff", "仓储人员"),
        };

    internal static (string Name, Quantity? Given, BilingualText Label)[] Quantities(DealerStockLine line) =>
        [
            ("book-stock", line.BookStock, new("book stock", "账面库存")),
            ("actual-stock", line.ActualStock, new("actual stock", "实际库存")),
            ("book-delivered", line.BookDelivered, new("deliveries by the books", "账面送货数量")),
            ("actual-delivered", line.ActualDelivered, new("actual deliveries", "实际送货数量")),
        ];

    internal static Explanation Explain(DealerStockStatistic statistic) =>
        new()
        {
            Decision = "stock.dealer-statistic",
            Question = new(
                $"How far is the stock of dealer '{statistic.Record.Dealer}' off the books on {FactValue.Of(statistic.Record.On)}?",
                $"截至{FactValue.Of(statistic.Record.On)}，经销商“{statistic.Record.Dealer}”的库存与账面相差多少？"
            ),
            Answer = new(
                $"{English.Count(statistic.Findings.Count, "article")}: {statistic.Missing} missing, {statistic.Surplus} over, {statistic.DeliveriesOff} with other deliveries.",
                $"共{statistic.Findings.Count}种货品：{statistic.Missing}种缺、{statistic.Surplus}种长，{statistic.DeliveriesOff}种送货数量不符。"
            ),
            Outcome = FactValue.Of(statistic.Matched),
            Clauses = [WarehouseClause],
            Facts =
            [
                Dealer(statistic.Record),
                new("contact", FactValue.Of(statistic.Record.Contact), new("contact", "联系人")),
                new("on", FactValue.Of(statistic.Record.On), new("day", "日期")),
                .. statistic.Findings.SelectMany(finding =>
                    (Fact[])
                        [
                            StockFacts.Sku(finding.Line.Sku),
                            .. Quantities(finding.Line)
                                .Select(one => StockFacts.Of(one.Name, one.Given!.Value, one.Label)),
                            StockFacts.Of(
                                "stock-variance",
                                finding.StockVariance,
                                new("variance of the stock", "库存差异")
                            ),
                            StockFacts.Of(
                                "delivery-variance",
                                finding.DeliveryVariance,
                                new("variance of the deliveries", "送货差异")
                            ),
                        ]
                ),
            ],
        };
}
