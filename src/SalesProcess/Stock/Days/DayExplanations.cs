using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>Explains the answers of a day's close; each balance is a step.</summary>
internal static class DayExplanations
{
    internal static Explanation Of(AgentStockReport report, ValueList<Explanation> steps)
    {
        int off = report.Closings.Concat(report.Openings).Count(balance => !balance.Holds);
        return new()
        {
            Decision = "stock.agent-report",
            Question = new(
                $"Do the agents' stocks of {FactValue.Of(report.Date)} match?",
                $"{FactValue.Of(report.Date)}的代理商库存是否相符？"
            ),
            Answer = off == 0 ? new("Yes.", "相符。") : new($"No: {off} off.", $"不相符：{off}项有差额。"),
            Outcome = FactValue.Of(off),
            Clauses =
            [
                DayFacts.AgentClause,
                .. report.Openings.Count > 0 ? [DayFacts.CarryOverClause] : Array.Empty<ClauseId>(),
            ],
            Facts = [new("date", FactValue.Of(report.Date), new("date", "日期"))],
            Steps = steps,
        };
    }

    internal static Explanation Of(
        SettledRoute settled,
        ValueList<Explanation> steps,
        ValueList<PolicyReading> readings
    ) =>
        new()
        {
            Decision = "stock.route-return",
            Question = new(
                $"Does the account of the route {settled.Route.RouteId} balance?",
                $"线路{settled.Route.RouteId}是否平账？"
            ),
            Answer = new("Yes, in goods and in money.", "货物与货款均已平账。"),
            Outcome = FactValue.Of(true),
            Clauses = [DayFacts.RouteClause],
            Facts =
            [
                settled.Route.RouteFact,
                Fact.Named(
                    "kind",
                    Kebab.Of(settled.Route.Kind),
                    new("kind of route", "线路类别"),
                    DayLabels.Of(settled.Route.Kind)
                ),
                settled.Route.AtFact,
            ],
            Readings = readings,
            Steps = steps,
        };

    internal static Explanation Of(ShopNeed need, ValueList<ValueList<Explanation>> steps) =>
        new()
        {
            Decision = "stock.shop-need",
            Question = new(
                $"What does the shop need on {FactValue.Of(need.Date)}, and did it arrive?",
                $"{FactValue.Of(need.Date)}店内所需货物有哪些，是否到货？"
            ),
            Answer = new(
                $"{need.Lines.Count(line => line.Request.Count > 0)} of {English.Count(need.Lines.Count, "article")} to request; {need.OpenReasons().Count} open.",
                $"{need.Lines.Count}个货号中{need.Lines.Count(line => line.Request.Count > 0)}个需要请货；{need.OpenReasons().Count}项待处理。"
            ),
            Outcome = FactValue.OfList(need.Lines.Select(line => line.Request)),
            Clauses = [DayFacts.NeedClause],
            Facts = [new("date", FactValue.Of(need.Date), new("date", "日期"))],
            Steps = need.Lines.Select((line, i) => Of(line, steps[i])).ToValueList(),
        };

    internal static Explanation Of(StockComparison comparison, ValueList<Explanation> steps) =>
        new()
        {
            Decision = "stock.software-check",
            Question = new("Is the stock in the software that of the goods?", "软件库存与实物是否一致？"),
            Answer = comparison.IsMatched
                ? new("Yes.", "一致。")
                : new(
                    $"No: {comparison.OpenReasons().Count} open.",
                    $"不一致：{comparison.OpenReasons().Count}项待处理。"
                ),
            Outcome = FactValue.Of(comparison.IsMatched),
            Clauses = [DayFacts.SoftwareClause],
            Facts = comparison
                .NotChecked.Select(level => new Fact(
                    "not-checked",
                    FactValue.Of($"{level.PlaceId} {level.Sku}"),
                    new("not checked", "未核对")
                ))
                .ToValueList(),
            Steps = steps,
        };

    private static Explanation Of(NeedFinding finding, ValueList<Explanation> steps) =>
        new()
        {
            Decision = "stock.need-line",
            Question = new(
                $"How much of {finding.Line.Sku} is to be requested?",
                $"货号{finding.Line.Sku}需请货多少？"
            ),
            Answer = new($"{finding.Request}.", $"{finding.Request}。"),
            Outcome = FactValue.Of(finding.Request),
            Clauses = [DayFacts.NeedClause],
            Facts =
            [
                StockFacts.Sku(finding.Line.Sku),
                .. finding.Line.Arrival is { } arrival ? [arrival.BookedIn] : Array.Empty<Fact>(),
                new(
                    "booking-open",
                    FactValue.Of(finding.IsBookingOpen),
                    new("not booked in on the day", "未于到货当日入库")
                ),
            ],
            Steps = steps,
        };
}
