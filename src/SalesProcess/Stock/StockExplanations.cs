using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Explains findings and reports.</summary>
internal static class StockExplanations
{
    internal static Explanation Of(StockFinding finding, ValueList<PolicyReading> readings)
    {
        StockLine line = finding.Line;
        ClauseId clause = StockFacts.ClauseOf(finding.Status, line.Kind);
        return new Explanation
        {
            Decision = "stock.line",
            Question = new($"What does the count say of {line.Sku}?", $"货号{line.Sku}的盘点结果如何？"),
            Answer = new(Say(finding, Language.English), Say(finding, Language.Chinese)),
            Outcome = FactValue.Of(Kebab.Of(finding.Status)),
            Clauses =
            [
                clause,
                .. finding.Status == StockStatus.Short
                    ? [StockFacts.Replenishment, StockFacts.ReplenishmentRule]
                    : Array.Empty<ClauseId>(),
                .. finding.Change is null ? Array.Empty<ClauseId>() : [StockFacts.ComparisonOf(line.Kind)],
            ],
            Facts = [.. Given(line), .. Found(finding)],
            Readings = readings,
        };
    }

    internal static Explanation Of(StockReport report, ValueList<Explanation> steps)
    {
        int Count(StockStatus status) => report.CountOf(status);
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
                $"短缺{Count(StockStatus.Short)}行，正常{Count(StockStatus.Normal)}行，积压{Count(StockStatus.Over)}行，"
                    + $"未盘点{Count(StockStatus.NotCounted)}行；积压价值：{value}。"
            ),
            Outcome = FactValue.OfList(report.ExcessValues),
            Clauses = steps.SelectMany(step => step.Clauses).Distinct().Order().ToValueList(),
            Steps = steps,
        };
    }

    private static IEnumerable<Fact> Given(StockLine line)
    {
        yield return StockFacts.Sku(line);
        yield return Fact.Named("kind", Kebab.Of(line.Kind), new("kind", "类别"), StockLabels.Of(line.Kind));
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
            yield return StockFacts.Of("unit-value", value, new("unit value", "单位价值"));
        }
    }

    private static IEnumerable<Fact> Found(StockFinding finding)
    {
        if (finding.Variance is { } variance)
        {
            yield return StockFacts.Of(
                "variance",
                variance,
                new("variance (counted less book)", "差异（盘点减账面）")
            );
        }

        if (finding.Change is { } change)
        {
            yield return StockFacts.Of(
                "change",
                change,
                new("change against the last corresponding period", "与上次同期相比")
            );
        }

        if (finding.Status == StockStatus.Short)
        {
            yield return StockFacts.Of("replenish", finding.Replenish, new("to replenish", "补货数量"));
        }

        if (finding.Status == StockStatus.Over)
        {
            yield return StockFacts.Of("excess", finding.Excess, new("excess", "积压数量"));
            yield return StockFacts.Of(
                "excess-value",
                finding.ExcessValue,
                new("value of the excess", "积压价值")
            );
        }
    }

    private static string Say(StockFinding finding, Language language)
    {
        string status = StockLabels.Of(finding.Status).In(language);
        bool english = language == Language.English;
        string more = finding.Status switch
        {
            StockStatus.Short when finding.Replenish.Count == 0 => english
                ? "; what is in transit is enough"
                : "；途中数量已足够",
            StockStatus.Short => english ? $"; replenish {finding.Replenish}" : $"；补货{finding.Replenish}",
            StockStatus.Over => english
                ? $"; {finding.Excess} in excess, worth {finding.ExcessValue.ToString("N", null)}"
                : $"；积压{finding.Excess}，价值{finding.ExcessValue.ToString("N", null)}",
            _ => "",
        };
        return $"{(english ? char.ToUpperInvariant(status[0]) + status[1..] : status)}{more}{(english ? "." : "。")}";
    }
}
