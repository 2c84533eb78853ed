using System.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Draws a table of moves in the DOT language; a state with parts is a cluster, detours are dashed.</summary>
internal static class DotDiagram
{
    internal static string Of(ProcessTable table, Language language)
    {
        var text = new StringBuilder();
        text.Append("digraph ").Append(Quoted(table.Id)).Append(" {\n");
        text.Append("  rankdir=LR; compound=true; node [shape=box, style=rounded];\n");
        text.Append("  start [shape=point];\n");
        foreach (ProcessState state in table.States.Where(state => state.Within is null))
        {
            WriteState(text, table, state, language);
        }

        text.Append("  start -> ").Append(Quoted(First(table, table.States[0].Id))).Append(";\n");
        foreach (ProcessMove move in table.Moves)
        {
            WriteMove(text, table, move, language);
        }

        return text.Append("}\n").ToString();
    }

    private static void WriteState(
        StringBuilder text,
        ProcessTable table,
        ProcessState state,
        Language language
    )
    {
        ProcessState[] parts = [.. table.States.Where(part => part.Within == state.Id)];
        if (parts.Length == 0)
        {
            text.Append("  ").Append(Node(table, state, language)).Append('\n');
            return;
        }

        text.Append("  subgraph ").Append(Quoted($"cluster_{state.Id}")).Append(" {\n");
        text.Append("    label=").Append(Quoted(state.Label.In(language))).Append(";\n");
        foreach (ProcessState part in parts)
        {
            text.Append("    ").Append(Node(table, part, language)).Append('\n');
        }

        text.Append("  }\n");
    }

    private static void WriteMove(StringBuilder text, ProcessTable table, ProcessMove move, Language language)
    {
        text.Append("  ")
            .Append(Quoted(First(table, move.From)))
            .Append(" -> ")
            .Append(Quoted(First(table, move.To)))
            .Append(" [label=")
            .Append(Quoted(Label(move, language)))
            .Append(Cluster(table, "ltail", move.From))
            .Append(Cluster(table, "lhead", move.To))
            .Append(move.IsDetour ? ", style=dashed" : "")
            .Append("];\n");
    }

    private static string Node(ProcessTable table, ProcessState state, Language language) =>
        $"{Quoted(state.Id)} [label={Quoted(state.Label.In(language))}{(table.Ends.Contains(state) ? ", peripheries=2" : "")}];";

    private static string Label(ProcessMove move, Language language) =>
        string.Join(
            '\n',
            [
                move.Label.In(language),
                .. move.Guards.Select(guard => $"[{guard.Label.In(language)} ({guard.Clause})]"),
            ]
        );

    // an edge runs between nodes; that of a state with parts ends at its first part and is cut at the cluster
    private static string First(ProcessTable table, string state) =>
        table.States.FirstOrDefault(part => part.Within == state)?.Id ?? state;

    private static string Cluster(ProcessTable table, string end, string state) =>
        First(table, state) == state ? "" : $", {end}={Quoted($"cluster_{state}")}";

    private static string Quoted(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + "\"";
}
