using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>Puts a finding into words.</summary>
internal static class StockWords
{
    internal static string Say(StockFinding finding, Language language)
    {
        bool english = language == Language.English;
        string status = StockLabels.Of(finding.Status, finding.Rule).In(language);
        string said = english ? char.ToUpperInvariant(status[0]) + status[1..] : status;
        bool matches = finding.Rule == StockRule.ExactMatch;
        string more = finding.Status switch
        {
            StockStatus.Short => (matches ? Missing(finding, english) : "") + Replenish(finding, english),
            StockStatus.Over => Excess(finding, matches, english) + Worth(finding, english),
            StockStatus.Normal when matches => english ? "; the count matches" : "，账实相符",
            _ => "",
        };
        return $"{said}{more}{(english ? "." : "。")}";
    }

    private static string Missing(StockFinding finding, bool english)
    {
        long missing = finding.Expected.Count - finding.Line.Counted!.Value.Count;
        return english
            ? $" by {finding.Expected.WithUnits(missing)}"
            : $"{finding.Expected.WithUnits(missing)}";
    }

    private static string Replenish(StockFinding finding, bool english) =>
        finding.Replenish.Count > 0
            ? english
                ? $"; replenish {finding.Replenish}"
                : $"；补货{finding.Replenish}"
            : finding.Line.InTransit.Count > 0
                ? english
                    ? "; what is in transit is enough"
                    : "；途中数量已足够"
                : english
                    ? "; nothing to replenish"
                    : "；无需补货";

    private static string Excess(StockFinding finding, bool matches, bool english) =>
        (english, matches) switch
        {
            (true, true) => $" by {finding.Excess}",
            (true, false) => $"; {finding.Excess} in excess",
            (false, true) => $"{finding.Excess}",
            _ => $"；积压{finding.Excess}",
        };

    private static string Worth(StockFinding finding, bool english) =>
        finding.Line.Owner == GoodsOwner.Others
            ? english
                ? ", goods of others and of no own value"
                : "，属他人货物，不计入自有价值"
            : english
                ? $", worth {finding.ExcessValue.ToString("N", null)}"
                : $"，价值{finding.ExcessValue.ToString("N", null)}";
}
