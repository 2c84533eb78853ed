using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Reference;

/// <summary>A process as it stands on a reference page: its diagrams and its moves.</summary>
internal static class ProcessLines
{
    public static string[] Diagram(ProcessTable table, Language language) =>
        ["```mermaid", .. table.ToMermaid(language).TrimEnd('\n').Split('\n'), "```"];

    public static IEnumerable<string> Moves(ProcessTable table) =>
        Markdown.Table(
            ["Move", "From", "To", "Conditions", "动作", "自", "至", "条件", "Clauses · 条款"],
            table.Moves.Select(move => Row(table, move))
        );

    public static IEnumerable<string> Roles(ProcessTable table) =>
        Markdown.Table(
            ["Move", "Made by", "动作", "执行人", "Clause · 条款"],
            table.Moves.Select(move =>
                (string[])
                    [
                        move.Label.English,
                        string.Join(", ", move.Roles.Select(role => role.Label.English)),
                        move.Label.Chinese,
                        string.Join('、', move.Roles.Select(role => role.Label.Chinese)),
                        $"{move.Clause}",
                    ]
            )
        );

    /// <summary>What a reader must know of a table with parts, or with moves out of order.</summary>
    public static IEnumerable<string> Parts(ProcessTable table) =>
        table.States.All(state => state.Within is null)
            ? []
            :
            [
                "A move of a state with parts leaves each of its parts. A move out of order is allowed and reported.",
                "",
                "带有组成部分的状态，其动作适用于每个组成部分。不按顺序的动作允许进行，但须报告。",
                "",
            ];

    public static IEnumerable<string> Deadlines(ProcessTable table) =>
        table.Deadlines.Count == 0
            ? []
            :
            [
                "",
                "## Deadlines · 期限",
                "",
                .. Markdown.Table(
                    [
                        "Deadline",
                        "Kept by",
                        "期限",
                        "完成动作",
                        "Due as recorded in · 期限记录于",
                        "Clause · 条款",
                    ],
                    table.Deadlines.Select(deadline =>
                        (string[])
                            [
                                deadline.Label.English,
                                string.Join(", ", Keeping(table, deadline, Language.English)),
                                deadline.Label.Chinese,
                                string.Join('、', Keeping(table, deadline, Language.Chinese)),
                                $"`{deadline.DueFact}`",
                                $"{deadline.Clause}",
                            ]
                    )
                ),
            ];

    private static IEnumerable<string> Keeping(
        ProcessTable table,
        ProcessDeadline deadline,
        Language language
    ) =>
        deadline
            .KeptBy.Select(move => table.Moves.First(row => row.Id == move).Label.In(language))
            .Distinct();

    private static string[] Row(ProcessTable table, ProcessMove move) =>
        [
            move.Label.English + (move.IsDetour ? " (out of order)" : ""),
            table.Find(move.From).Label.English,
            table.Find(move.To).Label.English,
            string.Join("; ", move.Guards.Select(guard => guard.Label.English)),
            move.Label.Chinese + (move.IsDetour ? "（不按顺序）" : ""),
            table.Find(move.From).Label.Chinese,
            table.Find(move.To).Label.Chinese,
            string.Join("；", move.Guards.Select(guard => guard.Label.Chinese)),
            string.Join(", ", move.Guards.Select(guard => guard.Clause).Distinct()),
        ];
}
