using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>The facts and explanations of the daily count of a shop.</summary>
internal static class ShopCountFacts
{
    internal static ClauseId Clause { get; } = ClauseId.Parse("STOCK-S18-COUNT");

    internal static ClauseId TurnsClause { get; } = ClauseId.Parse("LIB-STOCK-14");

    internal static Fact Shop(string shop) => new("shop", FactValue.Of(shop), new("shop", "门店"));

    internal static Fact Shop(ShopCountRecord record) => Shop(record.Shop);

    internal static Fact Started(ShopCountRecord record) =>
        new("started", FactValue.Of(record.StartedAt), new("started at", "开始时间"));

    internal static IEnumerable<RefusalReason> Unmet(ShopCount count)
    {
        Fact shop = Shop(count.Record);
        if (!count.IsStartKept)
        {
            yield return ShopCountRefusals.StartNotKept.Because(
                count.Readings[0],
                shop,
                Started(count.Record),
                DueStart(count),
                Tolerance(count)
            );
        }

        if (count.Record.CountedBy.Count == 0)
        {
            yield return ShopCountRefusals.NobodyCounted.Because(Clause, shop, Started(count.Record));
        }

        foreach (StockFinding finding in count.Record.Findings)
        {
            Fact sku = StockFacts.Sku(finding.Line);
            if (finding is not { Variance: { } variance, Line.Counted: { } counted })
            {
                yield return ShopCountRefusals.ArticleNotCounted.Because(Clause, sku, shop);
            }
            else if (variance.Count != 0)
            {
                yield return ShopCountRefusals.NotExact.Because(
                    Clause,
                    sku,
                    StockFacts.Of("counted", counted, StockFacts.CountedLabel),
                    StockFacts.Of("variance", variance, new("variance", "差异"))
                );
            }
        }
    }

    internal static Explanation Explain(ShopCount count) =>
        new()
        {
            Decision = "stock.shop-count",
            Question = new(
                $"How did the count of shop '{count.Record.Shop}' at {Started(count.Record).Value} go?",
                $"门店“{count.Record.Shop}”于{Started(count.Record).Value}的盘点情况如何？"
            ),
            Answer = new(
                $"{(count.IsStartKept ? "Started in time" : "Not started in time")}; {count.Differences.Count} of {English.Count(count.Record.Findings.Count, "article")} differ, {count.NotCounted.Count} not counted.",
                $"{(count.IsStartKept ? "按时开始" : "未按时开始")}；共{count.Record.Findings.Count}种货品，{count.Differences.Count}种有差异，{count.NotCounted.Count}种未盘点。"
            ),
            Outcome = FactValue.Of(count.IsStartKept && count.IsExact),
            Clauses = [Clause],
            Facts = Facts(count).ToValueList(),
            Readings = count.Readings,
        };

    internal static Explanation ExplainJudgement(ShopCount count) =>
        new()
        {
            Decision = "stock.shop-count-judgement",
            Question = new(
                $"Is the count of shop '{count.Record.Shop}' at {Started(count.Record).Value} as it must be?",
                $"门店“{count.Record.Shop}”于{Started(count.Record).Value}的盘点是否合格？"
            ),
            Answer = new(
                $"Yes: started in time, and {English.Count(count.Record.Findings.Count, "article")} exact.",
                $"是：按时开始，{count.Record.Findings.Count}种货品账实相符。"
            ),
            Outcome = FactValue.Of(value: true),
            Clauses = [Clause],
            Facts = Facts(count).ToValueList(),
            Readings = count.Readings,
        };

    internal static Explanation ExplainTurn(
        string shop,
        ValueList<string> representatives,
        ValueList<ShopCountRecord> counts,
        string next
    ) =>
        new()
        {
            Decision = "stock.shop-count-turn",
            Question = new($"Who counts next in shop '{shop}'?", $"门店“{shop}”下一次轮到谁盘点？"),
            Answer = new($"{next}.", $"{next}。"),
            Outcome = FactValue.Of(next),
            Clauses = [Clause, TurnsClause],
            Facts =
            [
                Shop(shop),
                .. representatives.Select(one => new Fact(
                    "representative",
                    FactValue.Of(one),
                    new("sales representative", "销售代表")
                )),
                .. counts.SelectMany(count =>
                    count.CountedBy.Select(by => new Fact(
                        "counted",
                        FactValue.Of($"{FactValue.Of(count.StartedAt)} {by}"),
                        new("counted earlier", "以往盘点")
                    ))
                ),
            ],
        };

    private static IEnumerable<Fact> Facts(ShopCount count) =>
        [
            Shop(count.Record),
            Started(count.Record),
            DueStart(count),
            Tolerance(count),
            .. count.Record.CountedBy.Select(by => new Fact(
                "counted-by",
                FactValue.Of(by),
                new("counted by", "盘点人")
            )),
            .. count.Record.Findings.SelectMany(finding =>
                finding.Variance is { } variance
                    ?
                    [
                        StockFacts.Sku(finding.Line),
                        StockFacts.Of("variance", variance, new("variance", "差异")),
                    ]
                    : new[]
                    {
                        new Fact("not-counted", FactValue.Of(finding.Line.Sku), new("not counted", "未盘点")),
                    }
            ),
        ];

    private static Fact DueStart(ShopCount count) =>
        new("due-start", FactValue.Of(count.DueStart), new("to start at", "应开始时间"));

    private static Fact Tolerance(ShopCount count) =>
        new(
            "tolerance",
            FactValue.Of(count.ToleranceMinutes),
            new("tolerance in minutes", "允许偏差（分钟）")
        );
}
