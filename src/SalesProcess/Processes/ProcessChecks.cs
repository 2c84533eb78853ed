using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>What can be wrong with a table of moves, found before it is ever used.</summary>
internal static class ProcessChecks
{
    internal static IEnumerable<string> Faults(ProcessTable table)
    {
        string[] names = [.. table.States.Select(state => state.Id)];
        if (names.Length == 0)
        {
            yield return "It has no state.";
        }

        foreach (IGrouping<string, string> twice in names.Repeated(name => name))
        {
            yield return $"The state '{twice.Key}' stands twice.";
        }

        IEnumerable<string> used = table
            .Moves.SelectMany(move => new[] { move.From, move.To })
            .Concat(table.States.Select(state => state.Within).OfType<string>())
            .Concat(
                table
                    .Moves.SelectMany(move => move.Guards)
                    .Select(guard => guard.Rule)
                    .OfType<GuardRule.NotDirectlyFrom>()
                    .Select(rule => rule.State)
            );
        foreach (string unknown in used.Except(names))
        {
            yield return $"There is no state '{unknown}'.";
        }

        foreach (ProcessState nested in table.States.Where(state => IsPart(table, state.Within)))
        {
            yield return $"The state '{nested.Id}' is a part of '{nested.Within}', which is a part itself.";
        }

        var rows = table.Moves.GroupBy(move => (move.From, move.Id)).Where(group => !Exclude([.. group]));
        foreach (var twice in rows)
        {
            yield return $"The move '{twice.Key.Id}' leaves '{twice.Key.From}' twice.";
        }

        foreach (string named in MovesNamed(table).Except(table.Moves.Select(move => move.Id)))
        {
            yield return $"There is no move '{named}'.";
        }

        foreach (ProcessMove unclear in table.Moves.Where(move => LeavesTheWholeToo(table, move)))
        {
            yield return $"The move '{unclear.Id}' leaves '{unclear.From}' and the state that it is a part of.";
        }

        foreach (string unreached in names.Except(Reached(table)))
        {
            yield return $"The state '{unreached}' cannot be reached.";
        }

        foreach (string stuck in names.Except(ReachingTheEnd(table)))
        {
            yield return $"The state '{stuck}' does not lead to an end.";
        }

        IEnumerable<string> ids = table
            .Moves.Select(move => move.Id)
            .Concat(table.Deadlines.Select(deadline => deadline.Id))
            .Concat(names)
            .Append(table.Id);
        foreach (string odd in ids.Distinct().Where(id => !Kebab.Is(id)))
        {
            yield return $"The name '{odd}' is not in kebab case.";
        }
    }

    /// <summary>Whether of each two rows at most one can hold at a time.</summary>
    private static bool Exclude(ProcessMove[] rows) =>
        rows.Select(
                (row, place) =>
                    rows.Skip(place + 1).All(other => IsRuledOut(row, other) || IsRuledOut(other, row))
            )
            .All(excluded => excluded);

    /// <summary>Whether a condition of one row is the negation of one of the other.</summary>
    private static bool IsRuledOut(ProcessMove row, ProcessMove other) =>
        row
            .Guards.Select(guard => guard.Rule)
            .OfType<GuardRule.Negated>()
            .Any(not => other.Guards.Any(guard => guard.Rule == not.Rule));

    /// <summary>The moves that rules and deadlines speak of.</summary>
    private static IEnumerable<string> MovesNamed(ProcessTable table) =>
        table
            .Moves.SelectMany(move => move.Guards)
            .Select(guard => guard.Rule is GuardRule.Negated not ? not.Rule : guard.Rule)
            .SelectMany(rule =>
                rule switch
                {
                    GuardRule.FewerTimes fewer => [fewer.Move],
                    GuardRule.ApprovalGiven { Since: { } since } => [since],
                    _ => (string[])[],
                }
            )
            .Concat(table.Deadlines.SelectMany(deadline => deadline.KeptBy))
            .Distinct();

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

    private static bool IsPart(ProcessTable table, string? state) =>
        table.States.Any(known => known.Id == state && known.Within is not null);

    private static bool LeavesTheWholeToo(ProcessTable table, ProcessMove move)
    {
        string? whole = table.States.FirstOrDefault(state => state.Id == move.From)?.Within;
        return whole is not null
            && whole != move.From
            && table.Moves.Any(other => other.From == whole && other.Id == move.Id && other.To != move.From);
    }

    /// <summary>The states from which moves lead to an end; a whole leads there if one of its parts does.</summary>
    private static HashSet<string> ReachingTheEnd(ProcessTable table)
    {
        HashSet<string> reaching = [.. table.Ends.Select(end => end.Id)];
        bool LeadsOn(ProcessState state) =>
            table.Moves.Any(move =>
                (move.From == state.Id || move.From == state.Within) && reaching.Contains(move.To)
            ) || table.States.Any(part => part.Within == state.Id && reaching.Contains(part.Id));

        int before;
        do
        {
            before = reaching.Count;
            reaching.UnionWith(table.States.Where(LeadsOn).Select(state => state.Id).ToArray());
        } while (reaching.Count > before);
        return reaching;
    }
}
