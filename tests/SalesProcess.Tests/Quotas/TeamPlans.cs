using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Team plans as a report and a screen read them, and everything that keeps a team from being planned.</summary>
public class TeamPlans
{
    private static readonly ValueList<TeamMember> Two = [new("anna", 2), new("ben", 1)];

    // October 2026 has 18 working days, the 8th to the 10th among them; 18 pieces are one a day
    [Fact]
    public void A_member_is_found_with_days_and_weeks()
    {
        TeamPlan<Quantity> plan = Ask(Quantity.Pieces(18), Two).Accepted();
        MemberPlan<Quantity> anna = plan.Find("anna")!;
        Assert.Equal("12 pcs", anna.Target.ToString());
        Assert.Equal("1 pcs", anna.On(new LocalDate(2026, 10, 8)).Amount.ToString());
        Assert.Equal("0 pcs", anna.On(new LocalDate(2026, 10, 9)).Amount.ToString());
        Assert.Equal("2 pcs", anna.In(plan.Team.Weeks[1].Segment).ToString());
        Assert.Equal("0 pcs", anna.In(plan.Team.Weeks[0].Segment).ToString());
        Assert.Null(plan.Find("chen"));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => anna.On(new LocalDate(2026, 11, 1)));
        Assert.Equal("2026-10: 18 pcs over 2 members", plan.ToString());
        Assert.Equal("anna: 12 pcs", anna.ToString());
        Assert.Equal("anna: 2", anna.Member.ToString());
    }

    [Fact]
    public void Rows_are_one_a_member_and_day() =>
        Cultures.UnderEach(_ =>
        {
            ValueList<TeamPlanRow> rows = Ask(Money.Of(108_000m, Currency.Cny), Two)
                .Accepted()
                .ToRows(Language.Chinese);
            Assert.Equal(62, rows.Count);
            Assert.Equal(
                new TeamPlanRow(
                    "ben",
                    new DateOnly(2026, 10, 10),
                    2,
                    "make-up-workday",
                    rows[40].Day,
                    true,
                    2_000m,
                    6_000m,
                    "CNY",
                    false
                ),
                rows[40]
            );
            Assert.Equal("ben, 2026-10-10: 2000 CNY", rows[40].ToString());
        });

    [Fact]
    public void The_explanation_says_what_was_moved()
    {
        Explanation why = Ask(Money.Of(108_000m, Currency.Cny), Two).Explained();
        Assert.Equal(
            "How is the team's target of 2026-10, CNY 108,000.00, split over 2 members and over the days?",
            why.Question.English
        );
        Assert.Equal(
            "“ben”每天的目标是多少？ CNY 36,000.00，每日对累计数取整；其中0个最小单位移至其他日期，使每日各成员之和与团队当日目标一致。",
            $"{why.Steps[1].Question.Chinese} {why.Steps[1].Answer.Chinese}"
        );
        Assert.Equal(["QUOTA-S17-TEAM", "LIB-TEAM-01"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Every_reason_is_given_at_once()
    {
        Refusal refusal = TeamPlan
            .ForMonth(
                new YearMonth(2028, 1),
                Money.Of(-1m, Currency.Cny),
                [new("anna", 0), new("ben", -1), new("anna", 0)],
                WorkingCalendar.MainlandChina,
                Policy.BuiltIn
            )
            .Refused();
        Assert.Equal(
            [
                "Member 'anna' is named 2 times in the team. Name each member once.",
                "The weight of 'ben' in the team is -1. Give a weight of zero or more.",
                "The target is CNY -1.00. Give a target of zero or more.",
                "The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31, not all of 2028-01. "
                    + "Use a calendar that covers the month.",
            ],
            refusal.Messages(Language.English)
        );
        Assert.Equal(
            "成员“anna”在团队中出现2次。请每名成员只列一次。",
            refusal.Messages(Language.Chinese)[0]
        );
    }

    [Fact]
    public void Nobody_and_nobody_with_a_weight_are_refused()
    {
        Assert.Equal(
            ["There is nobody in the team to share 18 pcs out to. Name at least one member."],
            Ask(Quantity.Pieces(18), []).Refused().Messages(Language.English)
        );
        Assert.Equal(
            [
                "Nobody in the team has a weight above zero, so its part of 18 pcs has nowhere to go. "
                    + "Give a member a weight above zero.",
            ],
            Ask(Quantity.Pieces(18), [new("anna", 0)]).Refused().Messages(Language.English)
        );
        Assert.Equal(
            "0 pcs",
            Ask(Quantity.Pieces(0), [new("anna", 0)]).Accepted().Members[0].Target.ToString()
        );
    }

    [Fact]
    public void Weights_that_fit_no_whole_proportion_are_refused() =>
        Assert.Equal(
            ["quotas.member-weights-too-fine"],
            Ask(
                    Quantity.Pieces(1),
                    [
                        new("anna", new Ratio(1, 9_223_372_036_854_775_783)),
                        new("ben", new Ratio(1, 9_223_372_036_854_775_643)),
                    ]
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_largest_target_is_planned()
    {
        TeamPlan<Quantity> plan = Ask(Quantity.Pieces(long.MaxValue), Two).Accepted();
        Assert.Equal(long.MaxValue, plan.Members.Sum(member => member.Days.Sum(day => day.Amount.Count)));
    }

    [Fact]
    public void A_member_has_a_name()
    {
        Assert.Throws<ArgumentException>("Id", () => new TeamMember(" ", 1));
        Assert.Throws<ArgumentNullException>("members", () => Ask(Quantity.Pieces(1), null!));
    }

    private static Decision<TeamPlan<TMeasure>> Ask<TMeasure>(TMeasure target, ValueList<TeamMember> members)
        where TMeasure : struct, IMeasure<TMeasure> =>
        TeamPlan.ForMonth(Plans.October, target, members, WorkingCalendar.MainlandChina, Policy.BuiltIn);
}
