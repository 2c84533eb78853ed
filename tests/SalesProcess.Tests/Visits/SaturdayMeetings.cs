using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Saturday meetings for the tests.</summary>
internal static class SaturdayMeetings
{
    private static readonly LocalDateTime Begins = new(2026, 10, 10, 9, 30);

    /// <summary>A meeting that goes as far as it may with the visits that are named.</summary>
    public static ProcessInstance Fixing(IEnumerable<string> keyVisits, IEnumerable<string> returnVisits)
    {
        Fact[] keys = [.. keyVisits.Select(visit => Named("key-visit", visit))];
        Fact[] returns = [.. returnVisits.Select(visit => Named("return-visit", visit))];
        (string Move, string Role, Fact[] Facts)[] moves =
        [
            ("report", "salesperson", keys),
            ("guide", "department-manager", [Named("guidance", "G-1")]),
            ("fix", "salesperson", [.. keys, .. returns]),
        ];
        return moves.Aggregate(
            ProcessInstance.Start(VisitProcesses.SaturdayMeeting, "P-1"),
            (run, move) =>
                run.Apply(
                        new ProcessEvent
                        {
                            EventId = $"E-{move.Move}",
                            Move = move.Move,
                            Role = move.Role,
                            By = "U-1",
                            At = Begins,
                            Facts = move.Facts.ToValueList(),
                        }
                    )
                    .Match((next, _) => next, _ => run)
        );
    }

    private static Fact Named(string name, string value) => new(name, FactValue.Of(value), new(name, name));
}
