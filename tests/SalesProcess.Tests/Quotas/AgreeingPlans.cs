using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A month's plan binds once it is agreed, and stays as agreed until another takes its place.</summary>
public class AgreeingPlans
{
    private static readonly LocalDateTime Afternoon = new(2026, 9, 30, 16, 0);

    private static readonly QuotaPlan<Money> October = QuotaPlan
        .ForMonth(
            new YearMonth(2026, 10),
            Money.Parse("CNY 300000.00"),
            WorkingCalendar.MainlandChina,
            Policy.BuiltIn
        )
        .Accepted();

    private static readonly ValueList<PlanIndicator> Goals =
    [
        new("sales", IndicatorKind.Hard, new("sales", "销售额"), FactValue.Of(October.Target)),
        new("reports", IndicatorKind.Soft, new("reports on time", "按时报告"), FactValue.Of(20)),
    ];

    private static readonly PlanApproval Supervisor = new("E-1", ProcessRoles.Supervisor, "U-7", Afternoon);

    private static DraftPlan<Money> Draft => PlanAgreement.Draft("P-1", "U-3", October, Goals);

    [Fact]
    public void An_agreed_plan_is_the_one_that_was_drafted()
    {
        AgreedPlan<Money> agreed = Draft.Agree(Supervisor, Policy.BuiltIn).Accepted();
        Assert.Same(October, agreed.Plan);
        Assert.Equal(Goals, agreed.Indicators);
        Assert.Equal(Supervisor, agreed.Approval);
        Assert.Equal(new LocalDate(2026, 9, 30), agreed.AgreedOn);
        Assert.Null(agreed.Replaced);
        Assert.Equal("P-1 of U-3: agreed for 2026-10", agreed.ToString());
        Assert.Equal("plan-agreement P-1: agreed", agreed.Record.ToString());
    }

    [Fact]
    public void A_draft_has_no_binding_plan_to_ask_for() =>
        Assert.DoesNotContain(
            typeof(DraftPlan<Money>).GetProperties(),
            p => p.Name == nameof(AgreedPlan<>.Plan)
        );

    [Fact]
    public void An_agreed_plan_is_made_by_agreeing_only()
    {
        Assert.Empty(typeof(AgreedPlan<Money>).GetConstructors());
        Assert.Empty(typeof(ReplacedPlan<Money>).GetConstructors());
        Assert.Empty(typeof(DraftPlan<Money>).GetConstructors());
    }

    [Fact]
    public void The_explanation_cites_who_decides_and_every_indicator()
    {
        Explanation why = Draft.Agree(Supervisor, Policy.BuiltIn).Explained();
        Assert.Equal("agreed", why.Outcome.Text);
        Assert.Equal("K-47", Assert.Single(why.Readings).Conflict);
        Assert.Equal("sales", why.FactNamed("hard-indicator").Text);
        Assert.Equal("reports", why.FactNamed("soft-indicator").Text);
        Assert.Equal(["CNY 300000.00", "20"], why.FactsNamed("indicator-target").Select(f => f.Text));
        Assert.Equal(["QUOTA-MONTH-02", "QUOTA-MONTH-03"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Everything_that_is_missing_is_said_at_once()
    {
        DraftPlan<Money> bare = PlanAgreement.Draft(
            "P-1",
            "U-3",
            October,
            [Goals[0] with { Target = null }, Goals[0]]
        );
        Refusal refusal = bare.Agree(Supervisor with { Role = ProcessRoles.Salesperson }, Policy.BuiltIn)
            .Refused();
        Assert.Equal(
            [
                "processes.role-not-permitted",
                "processes.fact-not-recorded",
                "processes.fact-not-confirmed",
                "quotas.indicator-twice",
            ],
            refusal.Codes()
        );
        Assert.Equal(
            "The move “agree” of 'P-1' is not made by the role 'salesperson'. Have it made by: supervisor.",
            refusal.Reasons[0].Message.English
        );
        Assert.Equal(
            "“P-1”不满足条件“至少有一项软指标”。请在执行动作时一并给出（soft-indicator）。",
            refusal.Reasons[1].Message.Chinese
        );
    }

    [Fact]
    public void An_edit_takes_the_place_of_the_plan_when_it_is_agreed()
    {
        AgreedPlan<Money> first = Draft.Agree(Supervisor, Policy.BuiltIn).Accepted();
        DraftPlan<Money> edit = first.Edit("P-2", October, Goals);
        Assert.Same(first, edit.Replaces);
        AgreedPlan<Money> second = edit.Agree(
                Supervisor with
                {
                    EventId = "E-2",
                    At = Afternoon.PlusDays(12),
                },
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Equal("P-1: replaced by P-2", second.Replaced!.ToString());
        Assert.Same(first, second.Replaced.Was);
        Assert.Equal(["agree", "replace"], second.Replaced.Record.Journal.Select(row => row.Move));
        Assert.Equal("agreed", first.Record.State.Id);
    }

    [Fact]
    public void One_event_cannot_agree_two_versions() =>
        Assert.Equal(
            ["processes.event-differs"],
            Draft
                .Agree(Supervisor, Policy.BuiltIn)
                .Accepted()
                .Edit("P-2", October, Goals)
                .Agree(Supervisor, Policy.BuiltIn)
                .Refused()
                .Codes()
        );

    [Fact]
    public void A_plan_of_quantities_is_agreed_in_the_same_way()
    {
        QuotaPlan<Quantity> cars = QuotaPlan
            .ForMonth(
                new YearMonth(2026, 10),
                Quantity.Pieces(40),
                WorkingCalendar.MainlandChina,
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Same(
            cars,
            PlanAgreement.Draft("P-9", "U-3", cars, Goals).Agree(Supervisor, Policy.BuiltIn).Accepted().Plan
        );
    }

    [Fact]
    public void A_bug_of_the_caller_is_an_exception()
    {
        Assert.Throws<ArgumentException>("planId", () => PlanAgreement.Draft(" ", "U-3", October, Goals));
        Assert.Throws<ArgumentException>(
            "salespersonId",
            () => PlanAgreement.Draft("P-1", "", October, Goals)
        );
        Assert.Throws<ArgumentNullException>(
            "proposal",
            () => PlanAgreement.Draft<Money>("P-1", "U-3", null!, Goals)
        );
        Assert.Throws<ArgumentException>("EventId", () => Supervisor with { EventId = " " });
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Goals[0] with { Kind = (IndicatorKind)2 });
        Assert.Throws<ArgumentOutOfRangeException>(
            "authority",
            () => PlanProcess.TableFor((TargetAuthority)4)
        );
        AgreedPlan<Money> agreed = Draft.Agree(Supervisor, Policy.BuiltIn).Accepted();
        Assert.Throws<ArgumentException>("planId", () => agreed.Edit("P-1", October, Goals));
    }
}
