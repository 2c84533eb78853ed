using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Reference;

/// <summary>The list of every process that the engine runs, and a page for each: diagrams, moves, who makes them,
/// deadlines, and the same as a graph for Graphviz.</summary>
public class ProcessesPage
{
    private static readonly IGrouping<string, ProcessTable>[] Processes =
    [
        .. AllProcesses.Run.GroupBy(table => table.Id).OrderBy(same => same.Key, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids() => [.. Processes.Select(process => process.Key)];

    [Fact]
    public void The_list_is_up_to_date() =>
        Approved.Matches(Markdown.Page(List()), "docs", "reference", "processes.md");

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_process_is_up_to_date(string id) =>
        Approved.Matches(
            Markdown.Page(Page(Processes.Single(process => process.Key == id))),
            "docs",
            "reference",
            "processes",
            $"{id}.md"
        );

    [Fact]
    public void No_page_is_left_of_a_process_that_is_gone() =>
        Assert.Equal(
            Processes.Select(process => process.Key),
            Directory
                .GetFiles(Repository.PathOf("docs", "reference", "processes"))
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> List() =>
        [
            "# Processes · 流程",
            "",
            "Every process that runs as a table of moves with a journal ([how it works](../design/processes.md)). These pages are made from the code by the tests.",
            "",
            "所有以动作表和日志运行的流程（[运行原理](../design/processes.md)）。本目录各页由测试根据代码生成。",
            "",
            .. Markdown.Table(
                ["Process · 流程", "States · 状态", "Moves · 动作", "Variants · 做法"],
                Processes.Select(process =>
                    (string[])
                        [
                            $"[{process.First().Title.English} · {process.First().Title.Chinese}](processes/{process.Key}.md)",
                            $"{process.First().States.Count}",
                            $"{process.First().Moves.Count}",
                            $"{process.Count()}",
                        ]
                )
            ),
        ];

    private static IEnumerable<string> Page(IGrouping<string, ProcessTable> variants)
    {
        ProcessTable table = variants.First();
        return
        [
            $"# {table.Title.English} · {table.Title.Chinese}",
            "",
            $"`{table.Id}`, made from the code by the tests: the diagrams and the table of moves are the process that the library runs.",
            "",
            "由测试根据代码生成：图和动作表即本库所运行的流程。",
            "",
            .. ProcessLines.Diagram(table, Language.English),
            "",
            .. ProcessLines.Diagram(table, Language.Chinese),
            "",
            "## Moves · 动作",
            "",
            .. ProcessLines.Parts(table),
            .. ProcessLines.Moves(table),
            .. variants.SelectMany(
                (variant, i) =>
                    (string[])["", $"{Variant(variants.Count(), i)}", "", .. ProcessLines.Roles(variant)]
            ),
            .. ProcessLines.Deadlines(table),
            "",
            "## For Graphviz · DOT",
            "",
            "```dot",
            .. table.ToDot(Language.English).TrimEnd('\n').Split('\n'),
            "```",
        ];
    }

    private static string Variant(int count, int place) =>
        count == 1
            ? "Who makes them · 执行人"
            : $"Who makes them, variant {place + 1} · 执行人（做法{place + 1}）";
}
