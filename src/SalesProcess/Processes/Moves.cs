using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Makes the rows of tables of moves and their commonest conditions, each named as the fact that it asks for.</summary>
internal static class Moves
{
    internal static ProcessMove Of(
        string id,
        BilingualText label,
        (string From, string To) states,
        ProcessRole role,
        string clause,
        params ProcessGuard[] guards
    ) => Of(id, label, states, [role], clause, guards);

    internal static ProcessMove Of(
        string id,
        BilingualText label,
        (string From, string To) states,
        ValueList<ProcessRole> roles,
        string clause,
        params ProcessGuard[] guards
    ) =>
        new(id, label, states.From, states.To, [.. guards])
        {
            Roles = roles,
            Clause = ClauseId.Parse(clause),
        };

    /// <summary>A move that asks for facts, all of them by its own clause.</summary>
    internal static ProcessMove Asking(
        string id,
        BilingualText label,
        (string From, string To) states,
        ProcessRole role,
        string clause,
        params (string Fact, BilingualText Label)[] recorded
    ) =>
        Of(
            id,
            label,
            states,
            role,
            clause,
            [.. recorded.Select(asked => Recorded(asked.Fact, asked.Label, clause))]
        );

    internal static ProcessGuard Recorded(string fact, BilingualText label, string clause) =>
        Recorded(fact, label, ClauseId.Parse(clause));

    internal static ProcessGuard Recorded(string fact, BilingualText label, ClauseId clause) =>
        new(fact, label, clause) { Rule = GuardRule.Recorded(fact) };

    internal static ProcessGuard Given(string fact, BilingualText label, string clause) =>
        Given(fact, label, ClauseId.Parse(clause));

    internal static ProcessGuard Given(string fact, BilingualText label, ClauseId clause) =>
        new(fact, label, clause) { Rule = GuardRule.Given(fact) };

    internal static ProcessGuard Confirmed(string fact, BilingualText label, string clause) =>
        Confirmed(fact, label, ClauseId.Parse(clause));

    internal static ProcessGuard Confirmed(string fact, BilingualText label, ClauseId clause) =>
        new(fact, label, clause) { Rule = GuardRule.Confirmed(fact) };
}
