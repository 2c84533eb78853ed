using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Stock;
using Spectre.Console;

namespace SalesProcess.Tour;

/// <summary>Writes the stock count, a row a line.</summary>
internal static class StockText
{
    public static void Write(TextPage page, StockReport report, Explanation why, Language language)
    {
        page.Section(
            "4. Stock: what is short, what is over, what is it worth, what to replenish?",
            "4. 库存：哪些短缺，哪些积压，价值多少，应补多少货？"
        );
        Table table = page.Table(
            ("Article", "货号", false),
            ("Specification", "规格", false),
            ("Book", "账面", true),
            ("Counted", "盘点", true),
            ("Variance", "差异", true),
            ("Status", "状态", false),
            ("Replenish", "补货", true),
            ("Excess", "积压", true),
            ("Value of excess", "积压价值", true)
        );
        foreach (StockFinding finding in report.Findings)
        {
            StockRow row = finding.ToRow(language);
            table.AddRow(
                row.Sku,
                row.Specification,
                Number(row.Book),
                row.Counted is { } counted ? Number(counted) : "",
                row.Variance is { } variance
                    ? variance.ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture)
                    : "",
                row.Status,
                row.Replenish == 0 ? "" : Number(row.Replenish),
                row.Excess == 0 ? "" : Number(row.Excess),
                finding.Status == StockStatus.Over
                    ? finding.ExcessValue.ToString("N", CultureInfo.InvariantCulture)
                    : ""
            );
        }

        page.Add(table);
        page.Line($"{why.Answer.In(language)} [{string.Join(", ", why.Clauses)}]");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
