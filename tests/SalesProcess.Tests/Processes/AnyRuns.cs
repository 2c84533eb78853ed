using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>Generates commands for any table of moves: right and wrong moves, roles, times and facts, and repeats.</summary>
internal static class AnyRuns
{
    public static readonly LocalDateTime Start = new(2026, 10, 9, 9, 0);

    public static Gen<ProcessEvent[]> Of(ProcessTable table)
    {
        string[] moves = [.. table.Moves.Select(move => move.Id), "unknown"];
        string[] roles = [.. table.Moves.SelectMany(move => move.Roles).Select(role => role.Id), "stranger"];
        string[] facts =
        [
            .. table.Moves.SelectMany(move => move.Guards).Select(guard => guard.Rule!.FactName).Distinct(),
            "other",
        ];
        Gen<ProcessEvent> one =
            from number in Gen.Choose(1, 9)
            from move in Gen.Elements(moves)
            from role in Gen.Elements(roles)
            from hours in Gen.Choose(-1, 3)
            from given in Gen.SubListOf(facts)
            from value in Gen.Frequency(
                (6, Gen.Constant("yes")),
                (1, Gen.Constant("no")),
                (1, Gen.Constant(" "))
            )
            select new ProcessEvent
            {
                EventId = $"E-{number}",
                Move = move,
                Role = role,
                By = "U-1",
                At = Start.PlusHours(hours),
                Facts = given
                    .Select(name => new Fact(name, new FactValue("yes-no", value), new(name, name)))
                    .ToValueList(),
            };
        return from events in one.ListOf()
            from repeated in Gen.Choose(0, 1)
            select repeated == 0 ? [.. events] : events.Concat(events).ToArray();
    }
}
