using System.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Draws a table of moves as a Mermaid state diagram; detours are named in a note, not drawn.</summary>
internal static class MermaidDiagram
{
    internal static string Of(ProcessTable table, Language language)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (ProcessState state in table.States.Where(state => state.Within is null))
        {
            WriteState(text, table, state, language);
        }

        text.Append("    [*] --> ").Append(Name(table.States[0].Id)).Append('\n');
        foreach (ProcessMove move in table.Moves.Where(m => !m.IsDetour && WholeAround(table, m) is null))
        {
            WriteMove(text, move, language, "    ");
        }

        foreach (ProcessState end in table.Ends)
        {
            text.Append("    ").Append(Name(end.Id)).Append(" --> [*]\n");
        }

        foreach (
            IGrouping<string, ProcessMove> detours in table.Moves.Where(m => m.IsDetour).GroupBy(m => m.From)
        )
        {
            text.Append("    note right of ").Append(Name(detours.Key)).Append('\n');
            text.Append("        ").Append(DetourNote(language)).Append('\n');
            foreach (ProcessMove guarded in detours.Where(move => move.Guards.Count > 0))
            {
                text.Append("        ")
                    .Append(Label(guarded.Label, language))
                    .Append(" [")
                    .Append(Guards(guarded, language))
                    .Append("]\n");
            }

            text.Append("    end note\n");
        }

        return text.ToString();
    }

    private static void WriteState(
        StringBuilder text,
        ProcessTable table,
        ProcessState state,
        Language language
    )
    {
        ProcessState[] parts = [.. table.States.Where(part => part.Within == state.Id)];
        string head = "    " + Head(state, language);
        if (parts.Length == 0)
        {
            text.Append(head).Append('\n');
            return;
        }

        text.Append(head).Append(" {\n");
        foreach (ProcessState part in parts)
        {
            text.Append("        ").Append(Head(part, language)).Append('\n');
        }

        foreach (ProcessMove move in table.Moves.Where(m => !m.IsDetour && WholeAround(table, m) == state.Id))
        {
            WriteMove(text, move, language, "        ");
        }

        text.Append("    }\n");
    }

    private static void WriteMove(StringBuilder text, ProcessMove move, Language language, string indent)
    {
        string guards = Guards(move, language);
        text.Append(indent)
            .Append(Name(move.From))
            .Append(" --> ")
            .Append(Name(move.To))
            .Append(": ")
            .Append(Label(move.Label, language))
            .Append(guards.Length == 0 ? "" : $" [{guards}]")
            .Append('\n');
    }

    private static string Head(ProcessState state, Language language) =>
        $"state \"{Label(state.Label, language)}\" as {Name(state.Id)}";

    /// <summary>The state that both ends of a move are parts of, or null.</summary>
    private static string? WholeAround(ProcessTable table, ProcessMove move)
    {
        string? whole = table.Find(move.From).Within;
        return whole == table.Find(move.To).Within ? whole : null;
    }

    // a half-width semicolon would end the label
    private static string Guards(ProcessMove move, Language language) =>
        string.Join(
            language == Language.English ? ", " : "；",
            move.Guards.Select(guard => $"{Label(guard.Label, language)} ({guard.Clause})")
        );

    private static string DetourNote(Language language) =>
        language == Language.English
            ? "Any part may also be gone to out of order, which is reported."
            : "亦可不按顺序转到任一部分，但须报告。";

    /// <summary>Spells a label without the characters that mean something to Mermaid.</summary>
    private static string Label(BilingualText label, Language language) =>
        string.Concat(
            label
                .In(language)
                .Select(c =>
                    c switch
                    {
                        '#' => "#35;",
                        '"' => "#quot;",
                        ':' => "#58;",
                        ';' => "#59;",
                        _ => c.ToString(),
                    }
                )
        );

    private static string Name(string id) => id.Replace('-', '_');
}
