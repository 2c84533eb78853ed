using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Makes team plans.</summary>
public static class TeamPlan
{
    /// <summary>Splits the month's target of a team over its members and over the working days at once, exactly in
    /// both directions.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target of the team; zero or more, with a currency or unit.</param>
    /// <param name="members">The members, each named once, with the weights by which the target is shared out.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation. Refused, with every reason at once, where nobody is named or somebody
    /// twice, where a weight is below zero or none is above it, and where the team as a whole cannot be planned
    /// (<see cref="QuotaPlan"/>).</returns>
    /// <remarks>
    /// Members get the target by <see cref="AllocationRule.LargestRemainder"/>, the team's days theirs by
    /// <see cref="AllocationRule.CumulativeRounding"/>, and
    /// <see cref="Allocation.SplitBothWays(ReadOnlySpan{long}, ReadOnlySpan{long}, Span{long})"/> brings the two
    /// together. LIB-TEAM-01 says why in these proportions.
    /// </remarks>
    [Implements("QUOTA-S17-TEAM", "LIB-TEAM-01")]
    public static Decision<TeamPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        ValueList<TeamMember> members,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        _ = Required.Items(members);
        Decision<QuotaPlan<TMeasure>> asked = QuotaPlan.ForMonth(month, target, calendar, policy);
        List<RefusalReason> reasons =
        [
            .. TeamReasons.Of(TeamFacts.TheTeam, members, target, TeamFacts.TeamClause),
        ];
        if (asked.TryGetRefusal(out Refusal? refusal))
        {
            reasons.AddRange(refusal.Reasons);
        }

        return reasons.Count > 0
            ? Decision.Refuse<TeamPlan<TMeasure>>(new Refusal(reasons.ToValueList()))
            : asked.Then(team =>
            {
                TeamPlan<TMeasure> plan = Make(team, members);
                return Decision.Accept(plan, TeamExplanations.Of(plan));
            });
    }

    private static TeamPlan<TMeasure> Make<TMeasure>(QuotaPlan<TMeasure> team, ValueList<TeamMember> members)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ValueList<TMeasure> targets = Allocation.Split(
            team.Target,
            members.Select(member => member.Weight).ToValueList(),
            AllocationRule.LargestRemainder
        );
        int days = team.Days.Count;
        long[] cells = new long[members.Count * days];
        Allocation.SplitBothWays(
            [.. targets.Select(part => part.Units)],
            [.. team.Days.Select(day => day.Amount.Units)],
            cells
        );
        return new TeamPlan<TMeasure>(
            team,
            members
                .Select(
                    (member, i) =>
                        new MemberPlan<TMeasure>(
                            member,
                            targets[i],
                            DaysOf(team, cells.AsSpan(i * days, days))
                        )
                )
                .ToValueList()
        );
    }

    private static ValueList<QuotaDay<TMeasure>> DaysOf<TMeasure>(
        QuotaPlan<TMeasure> team,
        ReadOnlySpan<long> units
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var days = new List<QuotaDay<TMeasure>>();
        TMeasure running = team.Target.WithUnits(0);
        foreach (QuotaDay<TMeasure> day in team.Days)
        {
            TMeasure amount = team.Target.WithUnits(units[days.Count]);
            running += amount;
            days.Add(new QuotaDay<TMeasure>(day.Day, day.Weight, amount, running));
        }

        return days.ToValueList();
    }
}
