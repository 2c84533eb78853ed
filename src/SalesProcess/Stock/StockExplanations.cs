using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Explains findings and reports.</summary>
internal static class StockExplanations
{
    internal static Explanation Of(StockFinding finding, JudgedLine judged)
    {
        StockLine line = finding.Line;
        return new Explanation
        {
            Decision = "stock.line",
            Question = new($"What does the count say of {line.Sku}?", $"货号{line.Sku}的盘点结果如何？"),
            Answer = new(
                StockWords.Say(finding, Language.English),
                StockWords.Say(finding, Language.Chinese)
            ),
            Outcome = FactValue.Of(Kebab.Of(finding.Status)),
            Clauses = [.. Clauses(finding, judged)],
            Facts = [.. Given(line), .. Found(finding)],
            Readings = judged.Readings,
            NotApplied = [.. NotCompared(judged)],
        };
    }

    internal static Explanation Of(StockReport report, ValueList<Explanation> steps)
    {
        int Count(StockStatus status) => report.CountOf(status);
        string over = OverIn(report);
        string value =
            report.ExcessValues.Count == 0
                ? "0"
                : string.Join(" + ", report.ExcessValues.Select(v => v.ToString("N", null)));
        return new Explanation
        {
            Decision = "stock.count",
            Question = new(
                $"What does the count of {English.Count(report.Findings.Count, "line")} say?",
                $"{report.Findings.Count}行的盘点结果如何？"
            ),
            Answer = new(
                $"{Count(StockStatus.Short)} short, {Count(StockStatus.Normal)} normal, {Count(StockStatus.Over)} over, "
                    + $"{Count(StockStatus.NotCounted)} not counted; value of the excess: {value}.",
                $"短缺{Count(StockStatus.Short)}行，正常{Count(StockStatus.Normal)}行，{over}{Count(StockStatus.Over)}行，"
                    + $"未盘点{Count(StockStatus.NotCounted)}行；{over}价值：{value}。"
            ),
            Outcome = FactValue.OfList(report.ExcessValues),
            Clauses = steps.SelectMany(step => step.Clauses).Distinct().Order().ToValueList(),
            Facts = [.. Counts(report)],
            Premises = report.Totals.Where(t => t.Currency != Currency.None).Select(Of).ToValueList(),
            Steps = steps,
        };
    }

    // what is over a band is overstock, what is over the books a surplus
    private static string OverIn(StockReport report)
    {
        string[] names =
        [
            .. report
                .Findings.Where(finding => finding.Status == StockStatus.Over)
                .Select(finding => StockLabels.Of(finding.Status, finding.Rule).Chinese)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Reverse(),
        ];
        return names.Length == 0 ? StockLabels.Of(StockStatus.Over).Chinese : string.Join('或', names);
    }

    private static IEnumerable<Fact> Counts(StockReport report) =>
        [
            .. Enum.GetValues<StockStatus>()
                .Select(status => new Fact(
                    Kebab.Of(status),
                    FactValue.Of(report.CountOf(status)),
                    StockLabels.Of(status)
                )),
            new("replenish", FactValue.OfList(report.ReplenishTotals), StockFacts.ReplenishLabel),
        ];

    private static Explanation Of(StockTotals total)
    {
        string net = total.NetVariance.ToString("N", null);
        string gross = total.GrossVariance.ToString("N", null);
        string lost = total.Shrinkage.ToString("N", null);
        (string Name, FactValue? Value, BilingualText Label)[] facts =
        [
            ("net-variance", FactValue.Of(total.NetVariance), new("net variance", "差异净额")),
            ("gross-variance", FactValue.Of(total.GrossVariance), new("gross variance", "差异总额")),
            ("shrinkage", FactValue.Of(total.Shrinkage), new("shrinkage", "损耗")),
            ("book-value", FactValue.Of(total.BookValue), new("value of the books", "账面价值")),
            ("shrinkage-share", Of(total.ShrinkageShare), new("shrinkage, share of the books", "损耗率")),
            ("excess-value", FactValue.Of(total.ExcessValue), new("value of the excess", "积压或溢余价值")),
        ];
        return new Explanation
        {
            Decision = "stock.totals",
            Question = new(
                $"What do the variances in {total.Currency} add up to?",
                $"以{total.Currency}计的差异合计多少？"
            ),
            Answer = new(
                $"Net {net}, gross {gross}; shrinkage {lost}.",
                $"净额{net}，总额{gross}；损耗{lost}。"
            ),
            Outcome = FactValue.Of(total.NetVariance),
            Clauses = [StockFacts.TotalsRule],
            Facts = Known(facts).ToValueList(),
        };
    }

    private static IEnumerable<Fact> Known(
        IEnumerable<(string Name, FactValue? Value, BilingualText Label)> facts
    ) =>
        facts
            .Where(fact => fact.Value is not null)
            .Select(fact => new Fact(fact.Name, fact.Value!, fact.Label));

    private static IEnumerable<ClauseId> Clauses(StockFinding finding, JudgedLine judged)
    {
        StockLine line = finding.Line;
        yield return StockFacts.ClauseOf(finding.Status, judged);
        if (finding.Rule == StockRule.ExactMatch)
        {
            yield return StockFacts.ExactRule;
        }

        if (finding.Status == StockStatus.Short)
        {
            if (finding.Rule == StockRule.NormalBand)
            {
                yield return StockFacts.Replenishment;
            }

            yield return StockFacts.ReplenishmentRule;
        }

        if (finding.Expected.Count != line.Book.Count)
        {
            yield return StockFacts.ExpectedRule;
        }

        if (
            line.Owner == GoodsOwner.Others
            || (finding.Status == StockStatus.Over && line.Borrowed.Count > 0)
        )
        {
            yield return StockFacts.OwnValueRule;
        }

        if (finding.Change is not null)
        {
            yield return StockFacts.ComparisonOf(line.Kind);
        }
    }

    // the policy compares with one of two figures, and the line has only the other
    private static IEnumerable<RuleNotApplied> NotCompared(JudgedLine judged)
    {
        if (judged is not { Period: { } period, Earlier: null })
        {
            return [];
        }

        (string name, BilingualText label) =
            period.Value == LastCorrespondingPeriod.PreviousCount
                ? (StockFacts.Previous, StockFacts.PreviousLabel)
                : (StockFacts.LastYear, StockFacts.LastYearLabel);
        RefusalReason lacking = StockRefusals.NoEarlierFigure.Because(
            period.Reading,
            StockFacts.Sku(judged.Line),
            StockFacts.Field(name, label)
        );
        return
        [
            new(
                "last-corresponding-period",
                new("comparison with the last corresponding period", "与上次同期比较"),
                StockFacts.ComparisonOf(judged.Line.Kind),
                [lacking]
            ),
        ];
    }

    private static IEnumerable<Fact> Given(StockLine line)
    {
        yield return StockFacts.Sku(line);
        yield return Fact.Named("kind", Kebab.Of(line.Kind), new("kind", "类别"), StockLabels.Of(line.Kind));
        yield return Fact.Named(
            "place",
            Kebab.Of(line.Place),
            new("place", "地点"),
            StockLabels.Of(line.Place)
        );
        yield return Fact.Named(
            "owner",
            Kebab.Of(line.Owner),
            new("owner", "货权"),
            StockLabels.Of(line.Owner)
        );
        if (line.Specification is { } specification)
        {
            yield return new Fact("specification", FactValue.Of(specification), new("specification", "规格"));
        }

        foreach ((string name, Quantity given, BilingualText label) in StockFacts.Quantities(line))
        {
            yield return StockFacts.Of(name, given, label);
        }

        if (line.UnitValue is { } value)
        {
            yield return StockFacts.Of("unit-value", value, StockFacts.UnitValueLabel);
        }
    }

    private static IEnumerable<Fact> Found(StockFinding finding)
    {
        bool isShort = finding.Status == StockStatus.Short;
        bool isOver = finding.Status == StockStatus.Over;
        bool matches = finding.Rule == StockRule.ExactMatch;
        BilingualText excess = matches ? new("surplus", "溢余数量") : new("excess", "积压数量");
        BilingualText worth = matches
            ? new("value of the surplus", "溢余价值")
            : new("value of the excess", "积压价值");
        (string Name, FactValue? Value, BilingualText Label)[] all =
        [
            ("expected", FactValue.Of(finding.Expected), StockFacts.ExpectedLabel),
            ("variance", Of(finding.Variance), new("variance (counted less expected)", "差异（盘点减应有）")),
            ("variance-value", Of(finding.VarianceValue), new("value of the variance", "差异价值")),
            ("book-value", Of(finding.BookValue), new("value of the book", "账面价值")),
            (
                "change",
                Of(finding.Change),
                new("change against the last corresponding period", "与上次同期相比")
            ),
            ("change-share", Of(finding.ChangeShare), new("change, share of the earlier figure", "变动比例")),
            ("replenish", isShort ? FactValue.Of(finding.Replenish) : null, StockFacts.ReplenishLabel),
            ("excess", isOver ? FactValue.Of(finding.Excess) : null, excess),
            ("excess-value", isOver ? FactValue.Of(finding.ExcessValue) : null, worth),
        ];
        return Known(all);
    }

    private static FactValue? Of<T>(T? value)
        where T : struct, IFactValue<T> => value is { } known ? FactValue.Of(known) : null;
}
