using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Everything that keeps a target from being shared out to members by weight.</summary>
internal static class TeamReasons
{
    internal static IEnumerable<RefusalReason> Of<TMeasure>(
        Fact team,
        ValueList<TeamMember> members,
        TMeasure target,
        ClauseId clause
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (members.Count == 0)
        {
            yield return TeamRefusals.NoMember.Because(clause, team, QuotaFacts.Target(target));
            yield break;
        }

        foreach (IGrouping<string, TeamMember> same in members.Repeated(member => member.Id))
        {
            yield return TeamRefusals.MemberDoubled.Because(
                clause,
                team,
                TeamFacts.Member(same.Key),
                new Fact("times", FactValue.Of(same.Count()), new("times named", "出现次数"))
            );
        }

        foreach (TeamMember member in members.Where(member => member.Weight.Sign < 0))
        {
            yield return TeamRefusals.WeightNegative.Because(
                clause,
                team,
                TeamFacts.Member(member.Id),
                TeamFacts.Weight(member.Weight)
            );
        }

        if (target.Units > 0 && members.All(member => member.Weight.Sign <= 0))
        {
            yield return TeamRefusals.NoWeight.Because(clause, team, QuotaFacts.Target(target));
        }

        if (members.All(member => member.Weight.Sign >= 0) && !Fit(members))
        {
            yield return TeamRefusals.MemberWeightsTooFine.Because(clause, team);
        }
    }

    private static bool Fit(ValueList<TeamMember> members) =>
        Weights.TryToWhole(members.Select(member => member.Weight).ToValueList()) is { } whole
        && whole.Aggregate(Int128.Zero, (sum, weight) => sum + weight) <= long.MaxValue;
}
