using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Reference;

/// <summary>The page of every process that the engine runs: its diagram, its moves and who makes them.</summary>
public class ProcessesPage
{
    [Fact]
    public void It_is_up_to_date() =>
        Approved.Matches(Markdown.Page(Lines()), "docs", "reference", "processes.md");

    private static IEnumerable<string> Lines() =>
        [
            "# Processes · 流程",
            "",
            "Every process that runs as a table of moves with a journal. This page is made from the code by the tests. The process of a visit has typed states and [a page of its own](visit-process.md).",
            "",
            "所有以动作表和日志运行的流程。本页由测试根据代码生成。拜访流程采用专门的类型状态，另见[其页面](visit-process.md)。",
            .. AllProcesses
                .Run.Where(table => table != VisitProcess.Table)
                .GroupBy(table => table.Id)
                .SelectMany(Section),
        ];

    private static IEnumerable<string> Section(IGrouping<string, ProcessTable> variants)
    {
        ProcessTable table = variants.First();
        return
        [
            "",
            $"## {table.Title.English} · {table.Title.Chinese}",
            "",
            .. ProcessLines.Diagram(table, Language.English),
            "",
            .. ProcessLines.Diagram(table, Language.Chinese),
            "",
            .. ProcessLines.Moves(table),
            .. variants.SelectMany(
                (variant, i) =>
                    (string[])["", $"{Variant(variants.Count(), i)}", "", .. ProcessLines.Roles(variant)]
            ),
        ];
    }

    private static string Variant(int count, int place) =>
        count == 1
            ? "Who makes them · 执行人"
            : $"Who makes them, variant {place + 1} · 执行人（做法{place + 1}）";
}
