using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Explains team plans: the targets of the members, and how their days came about.</summary>
internal static class TeamExplanations
{
    internal static Explanation Of<TMeasure>(TeamPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string month = YearMonthPattern.Iso.Format(plan.Month);
        string target = plan.Target.ToString("N", null);
        ValueList<TMeasure> days = plan.Team.Days.Select(day => day.Amount).ToValueList();
        return new Explanation
        {
            Decision = "quotas.team-plan",
            Question = new(
                $"How is the team's target of {month}, {target}, split over {English.Count(plan.Members.Count, "member")} and over the days?",
                $"团队{month}的目标{target}如何分解到{plan.Members.Count}名成员和每一天？"
            ),
            Answer = new(
                "By weight over the members, by the calendar over the days; each member's days, each day's members and the whole add up exactly.",
                "按权重分解到成员，按日历分解到天；每位成员各日之和、每日各成员之和以及总额均完全一致。"
            ),
            Outcome = FactValue.OfList(plan.Members.Select(member => member.Target)),
            Clauses = [TeamFacts.TeamClause, TeamFacts.ProportionClause],
            Facts =
            [
                QuotaFacts.Target(plan.Target),
                QuotaFacts.Month(plan.Month),
                .. plan.Members.Select(member => TeamFacts.Member(member.Member.Id)),
                TeamFacts.MemberWeights(plan.Members.Select(member => member.Member.Weight)),
                DayTargets(days),
            ],
            Steps = plan.Members.Select(member => OfMember(member, days)).ToValueList(),
        };
    }

    internal static Explanation OfProgress<TMeasure>(
        QuotaProgress<TMeasure> team,
        Explanation why,
        IReadOnlyCollection<MemberProgress<TMeasure>> members,
        IEnumerable<Explanation> ofMembers
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string day = FactValue.Of(team.LastClosedDay).Text;
        int reached = members.Count(member => member.Progress.Result != QuotaResult.BelowTarget);
        return new Explanation
        {
            Decision = "quotas.team-progress",
            Question = new(
                $"Where do the team and each of its members stand at the end of {day}?",
                $"截至{day}，团队及各成员的完成情况如何？"
            ),
            Answer = new(
                $"The team: {team.Actual.ToString("N", null)} of {team.Target.ToString("N", null)}; {reached} of "
                    + $"{English.Count(members.Count, "member")} {(reached == 1 ? "has" : "have")} reached the target. The members add up to the team.",
                $"团队：目标{team.Target.ToString("N", null)}，完成{team.Actual.ToString("N", null)}；{members.Count}名成员中有{reached}名完成目标。各成员之和等于团队。"
            ),
            Outcome = FactValue.OfList(members.Select(member => member.Progress.Actual)),
            Clauses = [TeamFacts.TeamClause],
            Facts =
            [
                QuotaFacts.Target(team.Target),
                QuotaFacts.Actual(team.Actual),
                QuotaFacts.Due(team.Expected),
                QuotaFacts.LastClosedDay(team.LastClosedDay),
                .. members.Select(member => TeamFacts.Member(member.Member)),
            ],
            Premises = [why],
            Steps = ofMembers.ToValueList(),
        };
    }

    private static Explanation OfMember<TMeasure>(MemberPlan<TMeasure> member, ValueList<TMeasure> days)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        long[] alone = new long[days.Count];
        Allocation.Split(
            member.Target.Units,
            [.. days.Select(day => day.Units)],
            AllocationRule.CumulativeRounding,
            alone
        );
        long[] moved = [.. member.Days.Select((day, i) => day.Amount.Units - alone[i])];
        long units = moved.Where(unit => unit > 0).Sum();
        string target = member.Target.ToString("N", null);
        return new Explanation
        {
            Decision = "quotas.member-plan",
            Question = new(
                $"What is the target of '{member.Member.Id}', day by day?",
                $"“{member.Member.Id}”每天的目标是多少？"
            ),
            Answer = new(
                $"{target}, with the running total rounded each day; moved to other days, so that the members of each day add up: {English.Count(units, "smallest unit")}.",
                $"{target}，每日对累计数取整；其中{units}个最小单位移至其他日期，使每日各成员之和与团队当日目标一致。"
            ),
            Outcome = FactValue.OfList(member.Days.Select(day => day.Amount)),
            Clauses = [TeamFacts.ProportionClause],
            Facts =
            [
                TeamFacts.Member(member.Member.Id),
                TeamFacts.Weight(member.Member.Weight),
                new("member-target", FactValue.Of(member.Target), new("target of the member", "成员目标")),
                new(
                    "moved",
                    FactValue.OfList(moved.Select(member.Target.WithUnits)),
                    new("moved to or from each day", "各日移入或移出")
                ),
            ],
        };
    }

    private static Fact DayTargets<TMeasure>(ValueList<TMeasure> days)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("day-targets", FactValue.OfList(days), new("target of the team on each day", "团队各日目标"));
}
