using System.Collections.Frozen;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>The rows of a table, found by state and move: one row for each state without parts that it leaves.</summary>
internal sealed class ProcessIndex
{
    private readonly FrozenDictionary<string, ProcessState> states;
    private readonly FrozenDictionary<string, ValueList<ProcessMove>> moves;
    private readonly FrozenDictionary<(string State, string Move), ProcessStep[]> steps;

    internal ProcessIndex(ProcessTable table)
    {
        states = table.States.ToFrozenDictionary(state => state.Id, StringComparer.Ordinal);
        moves = table.States.ToFrozenDictionary(
            state => state.Id,
            state => MovesFrom(table, state),
            StringComparer.Ordinal
        );
        Dictionary<string, int> places = table
            .States.Select((state, place) => (state.Id, place))
            .ToDictionary(known => known.Id, known => known.place, StringComparer.Ordinal);
        steps = table
            .States.SelectMany(state =>
                MovesFrom(state)
                    .Select(move =>
                    {
                        ProcessState to = move.Stays ? state : states[move.To];
                        return new ProcessStep(move, state, to, places[to.Id]);
                    })
            )
            .GroupBy(step => (step.From.Id, step.Move.Id))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Finds a state; null if there is none of that name.</summary>
    internal ProcessState? StateNamed(string state) => states.GetValueOrDefault(state);

    /// <summary>The moves that leave a state.</summary>
    internal ValueList<ProcessMove> MovesFrom(ProcessState state) => moves[state.Id];

    /// <summary>The rows of a move from a state; empty if it has none.</summary>
    internal ProcessStep[] Steps(ProcessState state, string move) =>
        steps.GetValueOrDefault((state.Id, move)) ?? [];

    private static ValueList<ProcessMove> MovesFrom(ProcessTable table, ProcessState state)
    {
        ProcessMove[] leaving =
        [
            .. table
                .Moves.Where(move =>
                    move.From == state.Id || (state.Within is not null && move.From == state.Within)
                )
                .Where(move => move.Stays || move.To != state.Id),
        ];
        return leaving
            .Where(move => !move.IsDetour || leaving.All(usual => usual.IsDetour || usual.To != move.To))
            .ToValueList();
    }
}
