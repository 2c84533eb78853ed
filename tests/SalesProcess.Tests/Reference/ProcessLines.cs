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
