using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>A move that can be made again asks anew for what belongs to it: what was recorded the first time is not
/// enough.</summary>
public class RepeatedMoves
{
    [Fact]
    public void Ask_for_their_facts_with_each_of_them()
    {
        string[] onceOnly =
        [
            .. from table in AllProcesses.Run
            from move in table.Moves
            where CanBeMadeAgain(table, move)
            where move.Guards.Any(guard => guard.Rule is GuardRule.FactRecorded)
            where move.Guards.All(guard => guard.Rule is not GuardRule.FactGiven)
            select $"{table.Id}: {move.Id} ({move.From}) asks for what it needs once only",
        ];
        Assert.True(onceOnly.Length == 0, string.Join('\n', onceOnly));
    }

    private static bool CanBeMadeAgain(ProcessTable table, ProcessMove move)
    {
        HashSet<string> reached = [move.To];
        while (
            table
                .Moves.Where(next => Leaves(table, next, reached))
                .Select(next => next.To)
                .FirstOrDefault(to => !reached.Contains(to))
                is { } more
        )
        {
            reached.Add(more);
        }

        return reached.Contains(move.From) || move.Stays;
    }

    private static bool Leaves(ProcessTable table, ProcessMove move, HashSet<string> states) =>
        states.Contains(move.From) || states.Any(state => table.Find(state).Within == move.From);
}
