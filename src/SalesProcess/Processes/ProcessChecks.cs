namespace SalesProcess.Processes;

/// <summary>What can be wrong with a table of moves, found before it is ever used.</summary>
internal static class ProcessChecks
{
    internal static IEnumerable<string> Faults(ProcessTable table)
    {
        string[] names = [.. table.States.Select(state => state.Id)];
        foreach (
            IGrouping<string, string> twice in names.GroupBy(name => name).Where(group => group.Count() > 1)
        )
        {
            yield return $"The state '{twice.Key}' stands twice.";
        }

        IEnumerable<string> used = table
            .Moves.SelectMany(move => new[] { move.From, move.To })
            .Concat(table.States.Select(state => state.Within).OfType<string>());
        foreach (string unknown in used.Except(names))
        {
            yield return $"There is no state '{unknown}'.";
        }

        var rows = table.Moves.GroupBy(move => (move.From, move.Id)).Where(group => group.Count() > 1);
        foreach (var twice in rows)
        {
            yield return $"The move '{twice.Key.Id}' leaves '{twice.Key.From}' twice.";
        }

        foreach (string unreached in names.Except(Reached(table)))
        {
            yield return $"The state '{unreached}' cannot be reached.";
        }

        foreach (string stuck in names.SkipLast(1).Where(state => !HasWayOut(table, state)))
        {
            yield return $"The state '{stuck}' has no way out.";
        }
    }

    private static HashSet<string> Reached(ProcessTable table)
    {
        HashSet<string> reached = table.States.Count > 0 ? [table.States[0].Id] : [];
        int before;
        do
        {
            before = reached.Count;
            reached.UnionWith(table.Moves.Where(move => reached.Contains(move.From)).Select(move => move.To));
            reached.UnionWith(
                table
                    .States.Where(state => reached.Contains(state.Id))
                    .Select(state => state.Within)
                    .OfType<string>()
            );
        } while (reached.Count > before);
        return reached;
    }

    private static bool HasWayOut(ProcessTable table, string state)
    {
        string? within = table.States.First(known => known.Id == state).Within;
        return table.Moves.Any(move => (move.From == state || move.From == within) && move.To != state);
    }
}
