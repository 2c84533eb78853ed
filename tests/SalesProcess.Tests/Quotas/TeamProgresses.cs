using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Where a team and each member stand, so that the members add up to the team.</summary>
public class TeamProgresses
{
    private static readonly LocalDate Tenth = new(2026, 10, 10);

    private static readonly PolicyEdition Tolerances = Policy.With(
        ("quotas.ahead-tolerance-percent", "5"),
        ("quotas.behind-tolerance-percent", "5")
    );

    /// <summary>108,000 by 3, 2, 1 over 18 working days, 3 of them closed on the tenth: 9,000, 6,000, 3,000 are due.</summary>
    [Fact]
    public void Every_level_has_its_attainment()
    {
        Decision<TeamProgress<Money>> decision = Ask(("anna", 9_000), ("ben", 40_000));
        TeamProgress<Money> progress = decision.Accepted();
        Assert.Equal(
            [
                "anna, 2026-10-10: CNY 9000.00 of CNY 54000.00, running",
                "ben, 2026-10-10: CNY 40000.00 of CNY 36000.00, running",
                "chen, 2026-10-10: CNY 0.00 of CNY 18000.00, running",
            ],
            progress.Members.Select(member => member.ToString())
        );
        Assert.Equal(
            [new Ratio(1, 6), new Ratio(10, 9), Ratio.Zero],
            progress.Members.Select(member => member.Progress.Attainment!.Value)
        );
        Assert.Equal(new Ratio(49, 108), progress.Team.Attainment);
        Assert.Equal([9_000m, 6_000m, 3_000m], progress.Members.Select(m => m.Progress.Expected.Amount));
        Assert.Equal(QuotaResult.Exceeded, progress.Find("ben")!.Result);
        Assert.Null(progress.Find("dora"));
        Assert.Equal(Tenth, progress.LastClosedDay);
        Explanation why = decision.Explained();
        Assert.Equal(
            "The team: CNY 49,000.00 of CNY 108,000.00; 1 of 3 members has reached the target. The members add up to the team.",
            why.Answer.English
        );
        Assert.Equal(["anna", "ben", "chen"], why.Steps.Select(step => step.FactNamed("member").Text));
        Assert.Equal(why, ExplanationJson.Read(ExplanationJson.Write(why)));
    }

    [Fact]
    public void The_members_add_up_to_the_team_on_every_day() =>
        Law.Holds(
            TeamCase.Any,
            asked =>
            {
                TeamPlan<Money> plan = asked.Ask().Accepted();
                LocalDate day = plan.Team.Days[(int)(asked.Units % plan.Team.Days.Count)].Date;
                TeamProgress<Money> progress = TeamProgress
                    .AsOf(
                        plan,
                        plan.Members.Select(
                                (member, i) =>
                                    new MemberActual<Money>(
                                        member.Member.Id,
                                        Money.FromMinorUnits((asked.Units / 2) + i, Currency.Cny)
                                    )
                            )
                            .Skip(1)
                            .ToValueList(),
                        day,
                        Tolerances
                    )
                    .Accepted();
                Assert.All(
                    (Func<QuotaProgress<Money>, Money>[])
                        [p => p.Target, p => p.Actual, p => p.Gap, p => p.Expected, p => p.Variance],
                    figure =>
                        Assert.Equal(
                            figure(progress.Team).MinorUnits,
                            progress.Members.Sum(member => figure(member.Progress).MinorUnits)
                        )
                );
                Assert.All(
                    progress.Members,
                    member =>
                    {
                        QuotaPlan<Money> own = member.Progress.Plan;
                        Assert.Equal(own.Target.MinorUnits, own.Weeks.Sum(week => week.Amount.MinorUnits));
                        Assert.Equal(plan.Find(member.Member)!.Days, own.Days);
                    }
                );
            },
            cases: 300
        );

    /// <summary>A member alone has the plan that it would have by itself: days, weeks and nominal rate.</summary>
    [Fact]
    public void A_team_of_one_stands_as_one_target_does()
    {
        TeamPlan<Money> plan = Plan(new TeamMember("anna", 1));
        QuotaProgress<Money> alone = TeamProgress
            .AsOf(plan, [new("anna", Yuan(9_000))], Tenth, Tolerances)
            .Accepted()
            .Members[0]
            .Progress;
        Assert.Equal(QuotaProgress.AsOf(plan.Team, Yuan(9_000), Tenth, Tolerances).Accepted(), alone);
    }

    [Fact]
    public void Every_reason_is_told_at_once()
    {
        Assert.Equal(
            ["quotas.member-unknown", "quotas.member-actual-doubled"],
            Ask(("dora", 1), ("anna", 1), ("anna", 2)).Refused().Codes()
        );
        Assert.Equal(
            ["quotas.amount-in-other-unit"],
            TeamProgress
                .AsOf(
                    Plan(new TeamMember("anna", 1)),
                    [new("anna", Money.Parse("USD 1.00"))],
                    Tenth,
                    Tolerances
                )
                .Refused()
                .Codes()
        );
        Assert.Equal(
            ["policies.value-from-host", "policies.value-from-host"],
            TeamProgress.AsOf(Plan(new TeamMember("anna", 1)), [], Tenth, Policy.BuiltIn).Refused().Codes()
        );
    }

    [Fact]
    public void What_a_caller_must_keep_to()
    {
        Assert.Throws<ArgumentNullException>(
            "actuals",
            () => TeamProgress.AsOf(Plan(new TeamMember("anna", 1)), [null!], Tenth, Tolerances)
        );
        Assert.Throws<ArgumentException>("Member", () => new MemberActual<Money>(" ", Yuan(1)));
        Assert.Equal("anna: CNY 1.00", new MemberActual<Money>("anna", Yuan(1)).ToString());
    }

    private static Decision<TeamProgress<Money>> Ask(params (string Member, decimal Sold)[] actuals) =>
        TeamProgress.AsOf(
            Plan(new("anna", 3), new("ben", 2), new("chen", 1)),
            actuals.Select(line => new MemberActual<Money>(line.Member, Yuan(line.Sold))).ToValueList(),
            Tenth,
            Tolerances
        );

    private static TeamPlan<Money> Plan(params TeamMember[] members) =>
        TeamPlan
            .ForMonth(
                Plans.October,
                Yuan(108_000),
                members.ToValueList(),
                WorkingCalendar.MainlandChina,
                Tolerances
            )
            .Accepted();

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
