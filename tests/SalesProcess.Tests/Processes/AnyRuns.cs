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
            .. table
                .Moves.SelectMany(move => move.Guards)
                .SelectMany(guard => guard.Rule!.FactNames)
                .Distinct(),
            "other",
        ];
        Gen<ProcessEvent> one =
            from number in Gen.Choose(1, 9)
            from move in Gen.Elements(moves)
            from role in Gen.Elements(roles)
            from hours in Gen.Choose(-1, 3)
            from given in Gen.SubListOf(facts)
            from values in AnyValue.ArrayOf(given.Count)
            select new ProcessEvent
            {
                EventId = $"E-{number}",
                Move = move,
                Role = role,
                By = "U-1",
                At = Start.PlusHours(hours),
                Facts = given
                    .Select((name, place) => new Fact(name, values[place], new(name, name)))
                    .ToValueList(),
            };
        return from events in one.ListOf()
            from repeated in Gen.Choose(0, 1)
            select repeated == 0 ? [.. events] : events.Concat(events).ToArray();
    }

    private static Gen<FactValue> AnyValue =>
        Gen.Frequency(
            (8, Gen.Constant(FactValue.Of(true))),
            (1, Gen.Constant(FactValue.Of(false))),
            (1, Gen.Constant(FactValue.Of(" "))),
            (1, Gen.Choose(0, 3).Select(number => FactValue.Of(number))),
            (2, Gen.Choose(-1, 4).Select(hours => FactValue.Of(Start.PlusHours(hours)))),
            (1, Gen.Choose(-1, 1).Select(days => FactValue.Of(Start.Date.PlusDays(days))))
        );
}
