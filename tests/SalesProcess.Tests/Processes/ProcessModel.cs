using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>The plainest way to run a table: a variable for the state, a list of what was done and a bag of facts.</summary>
internal sealed class ProcessModel(ProcessTable table)
{
    private readonly Dictionary<string, ProcessEvent> seen = [];
    private readonly List<ProcessEvent> done = [];

    public string State { get; private set; } = table.States[0].Id;

    /// <summary>Makes a move if it is allowed; answers whether it was, or was made before.</summary>
    public bool Make(ProcessEvent made)
    {
        if (seen.TryGetValue(made.EventId, out ProcessEvent? before))
        {
            return before == made;
        }

        string? whole = table.States.Single(state => state.Id == State).Within;
        ProcessMove? move = table
            .Moves.Where(m =>
                (m.From == State || m.From == whole) && m.Id == made.Move && (m.From == m.To || m.To != State)
            )
            .Where(m =>
                !m.IsDetour
                || !table.Moves.Any(usual => !usual.IsDetour && usual.From == State && usual.To == m.To)
            )
            .FirstOrDefault(m => m.Guards.All(guard => Holds(guard.Rule!, made)));
        if (
            move is null
            || (done.Count > 0 && made.At < done[^1].At)
            || (move.IsAnswering && made.Facts.Count > 0) // these runs have no checklists
            || (move.Roles.Count > 0 && !move.Roles.Any(role => role.Id == made.Role))
        )
        {
            return false;
        }

        seen.Add(made.EventId, made);
        done.Add(made);
        State = move.From == move.To ? State : move.To;
        return true;
    }

    private bool Holds(GuardRule rule, ProcessEvent made)
    {
        FactValue[] values =
        [
            .. done.Append(made)
                .SelectMany(row => row.Facts)
                .Where(fact => rule.FactNames.Contains(fact.Name))
                .Select(fact => fact.Value),
        ];
        FactValue? last = values.LastOrDefault();
        return rule switch
        {
            GuardRule.FactRecorded => values.Any(value => value.Text.Trim().Length > 0),
            GuardRule.FactGiven given => made.Facts.Any(fact =>
                fact.Name == given.FactName && fact.Value.Text.Trim().Length > 0
            ),
            GuardRule.FactConfirmed => last == FactValue.Of(true),
            GuardRule.Negated not => !Holds(not.Rule, made),
            GuardRule.MadeBy => last?.Type switch
            {
                "date" => made.At.Date <= last.AsDate(),
                "date-time" => made.At <= last.AsDateTime(),
                _ => false,
            },
            GuardRule.MadeFrom => last?.Type switch
            {
                "date" => made.At.Date >= last.AsDate(),
                "date-time" => made.At >= last.AsDateTime(),
                _ => false,
            },
            GuardRule.FewerTimes fewer => last?.Type == "whole"
                && done.Count(row => row.Move == fewer.Move) < last.AsWhole(),
            GuardRule.ChecklistsComplete => true, // these runs have no checklists
            GuardRule.NotDirectlyFrom from => State != from.State,
            GuardRule.ApprovalGiven given => NeedsInWords.IsApproved(
                given.Approval.ToString(),
                Words(given, made)
            ),
            _ => throw new InvalidOperationException($"No such rule: {rule}"),
        };
    }

    private string[] Words(GuardRule.ApprovalGiven given, ProcessEvent made) =>
        [
            .. from row in done.Skip(done.FindLastIndex(row => row.Move == given.Since)).Append(made)
            let said = row.Facts.LastOrDefault(fact => fact.Name == given.FactName)
            where said is not null
            select $"{row.Role} {(said.Value.Text == "yes" && said.Value.Type == "yes-no" ? "yes" : "no")}",
        ];
}
