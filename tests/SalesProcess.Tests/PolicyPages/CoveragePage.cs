using System.Globalization;
using System.Text;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Policies;

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
            - *in part · 部分实现*: the code carries a part of the clause out, which the rows show; the rest is planned.
            - *planned · 计划中*: a program can check the clause, in full or in part, and the code does not yet.
            - guidance only · 仅供指导: the clause is advice for people; there is nothing to check.

            | Area · 领域 | Clauses · 条款 | implemented · 已实现 | in part · 部分实现 | planned · 计划中 | guidance only · 仅供指导 |
            | --- | ---: | ---: | ---: | ---: | ---: |

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
            Table(text, ClauseCatalogue.BuiltIn.In(area), rows);
        }

        text.Append(
            """

            ## Of the library's own · 本库自定

            Where the sources are silent and the library must choose, the choice is a clause of its own.
            原文未作规定而本库必须取舍之处，由本库自定条款。


            """
        );
        Table(text, PolicyBook.BuiltIn.Clauses.Except(ClauseCatalogue.BuiltIn), rows);
        return text.ToString();
    }

    private static void Table(StringBuilder text, IEnumerable<Clause> clauses, Dictionary<ClauseId, int> rows)
    {
        text.Append("| Clause · 条款 | Source · 出处 | State · 状态 |\n| --- | --- | --- |\n");
        foreach (Clause clause in clauses)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {clause.Id} | {clause.Source?.ToString() ?? "–"} | {StateOf(clause, rows)} |\n"
            );
        }
    }

    private static void Line(StringBuilder text, string title, IReadOnlyCollection<Clause> clauses)
    {
        int implemented = clauses.Count(IsImplemented);
        int inPart = clauses.Count(IsInPart);
        int guidance = clauses.Count(c =>
            !IsImplemented(c) && !IsInPart(c) && c.Executability == Executability.GuidanceOnly
        );
        int planned = clauses.Count - implemented - inPart - guidance;
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {title} | {clauses.Count} | {implemented} | {inPart} | {planned} | {guidance} |\n"
        );
    }

    private static string StateOf(Clause clause, Dictionary<ClauseId, int> rows) =>
        IsImplemented(clause) ? $"**implemented**, {ShownBy(clause, rows)}"
        : IsInPart(clause) ? $"*in part*, {ShownBy(clause, rows)}"
        : clause.Executability == Executability.GuidanceOnly ? "guidance only"
        : "*planned*";

    private static string ShownBy(Clause clause, Dictionary<ClauseId, int> rows) =>
        rows.GetValueOrDefault(clause.Id) is var count && count == 1
            ? "shown by 1 row"
            : string.Create(CultureInfo.InvariantCulture, $"shown by {count} rows");

    private static bool IsImplemented(Clause clause) =>
        ImplementedClauses.InFull.Contains(clause.Id.ToString());

    // one member may carry a part of what another carries out in full
    private static bool IsInPart(Clause clause) =>
        !IsImplemented(clause) && ImplementedClauses.InPart.Contains(clause.Id.ToString());
}
