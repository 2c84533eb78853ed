using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>The plainest way to run a table of flat states: a variable for the state and a bag of facts.</summary>
internal sealed class ProcessModel(ProcessTable table)
{
    private readonly Dictionary<string, ProcessEvent> seen = [];
    private readonly List<(string Name, string Value)> facts = [];
    private LocalDateTime last = LocalDateTime.MinIsoValue;

    public string State { get; private set; } = table.States[0].Id;

    /// <summary>Makes a move if it is allowed; answers whether it was, or was made before.</summary>
    public bool Make(ProcessEvent made)
    {
        if (seen.TryGetValue(made.EventId, out ProcessEvent? before))
        {
            return before == made;
        }

        ProcessMove? move = table.Moves.SingleOrDefault(m => m.From == State && m.Id == made.Move);
        var known = facts.Concat(made.Facts.Select(f => (f.Name, f.Value.Text))).ToList();
        if (
            move is null
            || made.At < last
            || (move.Roles.Count > 0 && !move.Roles.Any(role => role.Id == made.Role))
            || !move.Guards.All(guard => Holds(guard.Rule!, known))
        )
        {
            return false;
        }

        seen.Add(made.EventId, made);
        facts.AddRange(made.Facts.Select(f => (f.Name, f.Value.Text)));
        last = made.At;
        State = move.To;
        return true;
    }

    private static bool Holds(GuardRule rule, List<(string Name, string Value)> known)
    {
        string[] values = [.. known.Where(fact => fact.Name == rule.FactName).Select(fact => fact.Value)];
        return rule is GuardRule.FactRecorded
            ? values.Any(value => value.Trim().Length > 0)
            : values.Length > 0 && values[^1] == "yes";
    }
}
