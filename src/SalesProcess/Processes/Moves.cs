using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Makes the rows of the chapter's tables of moves.</summary>
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

    internal static ProcessGuard Recorded(string fact, BilingualText label, string clause) =>
        new(fact, label, ClauseId.Parse(clause)) { Rule = GuardRule.Recorded(fact) };

    internal static ProcessGuard Given(string fact, BilingualText label, string clause) =>
        new(fact, label, ClauseId.Parse(clause)) { Rule = GuardRule.Given(fact) };

    internal static ProcessGuard Confirmed(string fact, BilingualText label, string clause) =>
        new(fact, label, ClauseId.Parse(clause)) { Rule = GuardRule.Confirmed(fact) };
}
