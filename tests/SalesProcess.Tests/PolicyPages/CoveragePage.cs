using System.Globalization;
using System.Text;
using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>Writes the page that says of every clause of the catalogue whether the library carries it out.</summary>
internal static class CoveragePage
{
    public static string Make(IReadOnlyCollection<PolicyPage> pages)
    {
        var rows = pages
            .SelectMany(page => page.Tables)
            .Where(table => !table.IsStatement && table.Clause is not null)
            .GroupBy(table => table.Clause!)
            .ToDictionary(group => group.Key, group => group.Sum(table => table.Rows.Count));
        var text = new StringBuilder(
            """
            # Coverage of the policy · 政策覆盖情况

            Made by the test run from the catalogue, the code and the pages of this folder; a stale copy fails the build.
            本页由测试根据条款目录、代码和本目录各页生成，过期即测试失败。

            - **implemented · 已实现**: the code carries the clause out, and that many executed rows of the pages show it.
            - *planned · 计划中*: a program can check the clause, in full or in part, and the code does not yet.
            - guidance only · 仅供指导: the clause is advice for people; there is nothing to check.

            | Area · 领域 | Clauses · 条款 | implemented · 已实现 | planned · 计划中 | guidance only · 仅供指导 |
            | --- | ---: | ---: | ---: | ---: |

            """
        );
        foreach (PolicyArea area in Enum.GetValues<PolicyArea>())
        {
            BilingualText title = ClauseCatalogue.TitleOf(area);
            Line(text, $"{title.English} · {title.Chinese}", ClauseCatalogue.BuiltIn.In(area));
        }

        Line(text, "**All · 合计**", ClauseCatalogue.BuiltIn);
        foreach (PolicyArea area in Enum.GetValues<PolicyArea>())
        {
            BilingualText title = ClauseCatalogue.TitleOf(area);
            text.Append(CultureInfo.InvariantCulture, $"\n## {title.English} · {title.Chinese}\n\n");
            text.Append("| Clause · 条款 | Source · 出处 | State · 状态 |\n| --- | --- | --- |\n");
            foreach (Clause clause in ClauseCatalogue.BuiltIn.In(area))
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {clause.Id} | {clause.Source} | {StateOf(clause, rows)} |\n"
                );
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string title, IReadOnlyCollection<Clause> clauses)
    {
        int implemented = clauses.Count(IsImplemented);
        int guidance = clauses.Count(c => !IsImplemented(c) && c.Executability == Executability.GuidanceOnly);
        int planned = clauses.Count - implemented - guidance;
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {title} | {clauses.Count} | {implemented} | {planned} | {guidance} |\n"
        );
    }

    private static string StateOf(Clause clause, Dictionary<ClauseId, int> rows) =>
        IsImplemented(clause)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"**implemented**, shown by {rows.GetValueOrDefault(clause.Id)} rows"
            )
        : clause.Executability == Executability.GuidanceOnly ? "guidance only"
        : "*planned*";

    private static bool IsImplemented(Clause clause) => ImplementedClauses.All.Contains(clause.Id.ToString());
}
