using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Where a team and each of its members stand; made by <see cref="TeamProgress"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Targets, actuals, gaps, and what is expected by now: those of the members add up exactly to those of the
/// team. Equality is that of all parts. Order is not defined.</remarks>
public sealed record TeamProgress<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal TeamProgress(QuotaProgress<TMeasure> team, ValueList<MemberProgress<TMeasure>> members) =>
        (Team, Members) = (team, members);

    /// <summary>Where the team as a whole stands.</summary>
    public QuotaProgress<TMeasure> Team { get; }

    /// <summary>Where each member stands, in the order of the plan.</summary>
    public ValueList<MemberProgress<TMeasure>> Members { get; }

    /// <summary>The last day whose amounts are in.</summary>
    public LocalDate LastClosedDay => Team.LastClosedDay;

    /// <summary>Finds where a member stands.</summary>
    /// <param name="member">The identifier of the member.</param>
    /// <returns>The progress, or null where the team has no such member.</returns>
    public QuotaProgress<TMeasure>? Find(string member) =>
        Members.FirstOrDefault(line => line.Member == member)?.Progress;

    /// <summary>Answers where the team stands.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Team}, {English.Count(Members.Count, "member")}";
}
