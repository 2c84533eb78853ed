using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Tables of customer states from words, such as <c>lose target+potential&gt;lost</c>.</summary>
internal static class FunnelTables
{
    public const string Usual =
        "develop target>potential, close potential>closed, retain closed>loyal, lose target+potential+closed+loyal>lost";

    /// <summary>The usual table with a way back for the lost.</summary>
    public const string WithWayBack = Usual + ", take-up-again lost>potential";

    public static PolicyEdition Policy(string table) =>
        Support.Policy.With(("customers.funnel-moves", Json(table)));

    public static ProcessTable Table(string table) => FunnelCustomerMoves.TableOf(Policy(table)).Accepted();

    public static FunnelCustomerState StateOf(ProcessInstance run) =>
        Enum.Parse<FunnelCustomerState>(run.State.Id, ignoreCase: true);

    /// <summary>A side that is left out gives no condition.</summary>
    public static string Json(string table) =>
        "["
        + string.Join(
            ", ",
            table
                .Split(',', StringSplitOptions.TrimEntries)
                .Select(move => move.Split(' '))
                .Select(move => (Id: move[0], Ends: move[1].Split('>')))
                .Select(move =>
                    $$"""
                        { "id": "{{move.Id}}", "clause": "LIFE-ALLSTATES-01", "text": { "en": "{{move.Id}}", "zh": "{{move.Id}}" },
                          "when": [{{string.Join(
                            ", ",
                            When("customer-state-before", move.Ends[0]).Concat(
                                When("customer-state-after", move.Ends[1])
                            )
                        )}}] }
                        """
                )
        )
        + "]";

    private static IEnumerable<string> When(string trait, string states) =>
        states.Length == 0
            ? []
            :
            [
                $$"""{ "trait": "{{trait}}", "values": [{{string.Join(", ", states.Split('+').Select(state => $"\"{state}\""))}}] }""",
            ];
}
