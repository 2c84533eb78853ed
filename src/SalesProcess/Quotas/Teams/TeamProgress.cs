using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Works out where a team and each of its members stand.</summary>
public static class TeamProgress
{
    /// <summary>Works out the progress of every level from what each member sold to date.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="plan">The plan that the month began with.</param>
    /// <param name="actuals">What each member sold to the end of the last closed day, each at most once; a member that is
    /// not listed sold nothing.</param>
    /// <param name="lastClosedDay">The last day whose amounts are in; before the month, none is.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The progress with its explanation, the team's sum and one step a member. Refused, with every reason at
    /// once, where a member is not of the team or listed twice, and as with the progress of one target
    /// (<see cref="QuotaProgress"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument or an actual is null.</exception>
    [Implements("QUOTA-S17-TEAM")]
    public static Decision<TeamProgress<TMeasure>> AsOf<TMeasure>(
        TeamPlan<TMeasure> plan,
        ValueList<MemberActual<TMeasure>> actuals,
        LocalDate lastClosedDay,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(plan);
        _ = Required.Items(actuals);
        ArgumentNullException.ThrowIfNull(policy);
        List<RefusalReason> reasons = [.. Strange(plan, actuals), .. Twice(actuals)];
        Int128 sum = 0;
        foreach (MemberActual<TMeasure> actual in actuals)
        {
            reasons.AddRange(QuotaActuals.UnitFaults(plan.Team, actual.ToDate));
            sum += actual.ToDate.Units;
        }

        if (sum < long.MinValue || sum > long.MaxValue)
        {
            reasons.Add(QuotaActuals.TooLarge(plan.Team));
        }

        return reasons.Count > 0
            ? Decision.Refuse<TeamProgress<TMeasure>>(new Refusal(reasons.ToValueList()))
            : Join(plan, actuals, plan.Target.WithUnits((long)sum), lastClosedDay, policy);
    }

    private static Decision<TeamProgress<TMeasure>> Join<TMeasure>(
        TeamPlan<TMeasure> plan,
        ValueList<MemberActual<TMeasure>> actuals,
        TMeasure sum,
        LocalDate lastClosedDay,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        List<RefusalReason> reasons = [];
        List<Explanation> steps = [];
        var lines = new List<MemberProgress<TMeasure>>();
        foreach (MemberPlan<TMeasure> member in plan.Members)
        {
            TMeasure actual =
                actuals.FirstOrDefault(line => line.Member == member.Member.Id)?.ToDate
                ?? plan.Target.WithUnits(0);
            QuotaProgress
                .AsOf(QuotaPlan.Of(member, plan.Team), actual, lastClosedDay, policy)
                .Switch(
                    (progress, why) =>
                    {
                        lines.Add(new MemberProgress<TMeasure>(member.Member.Id, progress));
                        steps.Add(why with { Facts = [TeamFacts.Member(member.Member.Id), .. why.Facts] });
                    },
                    refusal => reasons.AddRange(refusal.Reasons)
                );
        }

        Decision<QuotaProgress<TMeasure>> team = QuotaProgress.AsOf(plan.Team, sum, lastClosedDay, policy);
        if (team.TryGetRefusal(out Refusal? refused))
        {
            reasons.AddRange(refused.Reasons);
        }

        return reasons.Count > 0
            ? Decision.Refuse<TeamProgress<TMeasure>>(new Refusal(reasons.Distinct().ToValueList()))
            : team.Match(
                (progress, why) =>
                    Decision.Accept(
                        new TeamProgress<TMeasure>(progress, lines.ToValueList()),
                        TeamExplanations.OfProgress(progress, why, lines, steps)
                    ),
                Decision.Refuse<TeamProgress<TMeasure>>
            );
    }

    private static IEnumerable<RefusalReason> Strange<TMeasure>(
        TeamPlan<TMeasure> plan,
        ValueList<MemberActual<TMeasure>> actuals
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        actuals
            .Where(actual => plan.Find(actual.Member) is null)
            .Select(actual =>
                TeamRefusals.MemberUnknown.Because(TeamFacts.TeamClause, TeamFacts.Member(actual.Member))
            );

    private static IEnumerable<RefusalReason> Twice<TMeasure>(ValueList<MemberActual<TMeasure>> actuals)
        where TMeasure : struct, IMeasure<TMeasure> =>
        actuals
            .Repeated(actual => actual.Member)
            .Select(group =>
                TeamRefusals.ActualDoubled.Because(TeamFacts.TeamClause, TeamFacts.Member(group.Key))
            );
}
