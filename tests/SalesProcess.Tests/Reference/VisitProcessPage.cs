using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Reference;

/// <summary>The page of the process of a visit: its diagram and its moves.</summary>
public class VisitProcessPage
{
    [Fact]
    public void It_is_up_to_date() =>
        Approved.Matches(Markdown.Page(Lines(VisitProcess.Table)), "docs", "reference", "visit-process.md");

    private static IEnumerable<string> Lines(ProcessTable table) =>
        [
            $"# {table.Title.English} · {table.Title.Chinese}",
            "",
            "This page is made from the code by the tests: the diagrams and the table of moves are the process that the library runs.",
            "",
            .. ProcessLines.Diagram(table, Language.English),
            "",
            .. ProcessLines.Diagram(table, Language.Chinese),
            "",
            "## Moves · 动作",
            "",
            "A move of a state with parts leaves each of its parts. A move out of order is allowed and reported.",
            "",
            "带有组成部分的状态，其动作适用于每个组成部分。不按顺序的动作允许进行，但须报告。",
            "",
            .. ProcessLines.Moves(table),
        ];
}
