using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A visit begins with step 1, if it has a goal and the stay is estimated.</summary>
public class BeginningAVisit
{
    [Fact]
    public void A_visit_begins_in_step_1()
    {
        OngoingVisit visit = Cases.Begun();
        Assert.Equal(VisitStep.Preparation, visit.Step);
        Assert.Equal("preparation", visit.State);
        Assert.Equal([new StepEntry(VisitStep.Preparation, Cases.Nine)], visit.Entered);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void Not_without_a_goal(string? goal)
    {
        RefusalReason reason = Assert.Single(Begin(Cases.Plan with { Goal = goal! }).Refused().Reasons);
        Assert.Equal("visits.no-goal", reason.Code.Code);
        Assert.Equal("VISIT-PREP-01", reason.Clause?.ToString());
        Assert.Equal(
            "Visit V-1 has no goal. Name what it is to achieve before entering the shop.",
            reason.Message.English
        );
        Assert.Equal("拜访V-1没有目标。请在进店前明确拜访目标。", reason.Message.Chinese);
    }

    [Fact]
    public void Not_without_an_expected_stay()
    {
        RefusalReason reason = Assert.Single(
            Begin(Cases.Plan with { ExpectedStay = Duration.Zero }).Refused().Reasons
        );
        Assert.Equal("visits.no-expected-stay", reason.Code.Code);
        Assert.Equal("VISIT-WORKPREP-05", reason.Clause?.ToString());
        Assert.Equal(
            "Visit V-1 has no expected length of stay. Estimate it before setting out.",
            reason.Message.English
        );
        Assert.Equal("拜访V-1没有预计停留时间。请在出发前估计。", reason.Message.Chinese);
    }

    [Fact]
    public void Not_without_a_purpose()
    {
        RefusalReason reason = Assert.Single(Begin(Cases.Plan with { Purposes = [] }).Refused().Reasons);
        Assert.Equal("visits.no-purpose", reason.Code.Code);
        Assert.Equal("VISIT-PURPOSE-01", reason.Clause?.ToString());
    }

    [Fact]
    public void Not_to_win_a_customer_without_meeting_somebody_who_decides()
    {
        VisitPlan plan = Cases.Plan with
        {
            Kind = VisitKind.Acquisition,
            Contacts = [new VisitContact("P-1", HasDecisionPower: false)],
        };
        RefusalReason reason = Assert.Single(Begin(plan).Refused().Reasons);
        Assert.Equal("visits.no-decision-maker", reason.Code.Code);
        Assert.Equal(
            "Visit V-1 is to win a customer, and nobody with the power of decision is to be met. Arrange to meet somebody who decides.",
            reason.Message.English
        );
        Assert.True(
            Begin(
                plan with
                {
                    Contacts = [.. plan.Contacts, new VisitContact("P-2", HasDecisionPower: true)],
                }
            ).IsAccepted
        );
        Assert.True(Begin(plan with { Kind = VisitKind.Maintenance }).IsAccepted);
    }

    [Fact]
    public void A_negative_stay_is_a_mistake_of_the_caller()
    {
        var fault = Assert.Throws<ArgumentException>(() =>
            Begin(Cases.Plan with { ExpectedStay = Duration.FromMinutes(-1) })
        );
        Assert.StartsWith(
            "visit V-1 to C-17 is expected to stay less than no time.",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_shortest_stay_is_an_estimate() =>
        Assert.True(Begin(Cases.Plan with { ExpectedStay = Duration.FromNanoseconds(1) }).IsAccepted);

    [Fact]
    public void Both_are_refused_together() =>
        Assert.Equal(
            ["visits.no-goal", "visits.no-expected-stay"],
            Begin(Cases.Plan with { Goal = "", ExpectedStay = Duration.Zero }).Refused().Codes()
        );

    [Fact]
    public void The_beginning_in_words()
    {
        Explanation why = Begin(Cases.Plan).Explained();
        Assert.Equal("visits.begin", why.Decision);
        Assert.Equal("May visit V-1 go from “Planned” to “1 Preparation”?", why.Question.English);
        Assert.Equal("拜访V-1能否从“已计划”转到“1 准备”？", why.Question.Chinese);
        Assert.Equal("Yes: 1 Preparation.", why.Answer.English);
        Assert.Equal("可以：1 准备。", why.Answer.Chinese);
        Assert.Equal("preparation", why.Outcome.Text);
        Assert.Equal(
            [
                "VISIT-STEP-01",
                "VISIT-PREP-01",
                "VISIT-PURPOSE-01",
                "VISIT-WORKPREP-05",
                "VISIT-DTARGET-01",
                "VISIT-SLIP-01",
            ],
            why.Clauses.Select(clause => clause.ToString())
        );
        Assert.Equal(
            [
                "visit V-1",
                "from planned",
                "at 2026-10-09T09:00:00",
                "goal-named yes",
                "purpose-named yes",
                "stay-estimated yes",
                "decision-maker-met yes",
                "papers-before-made yes",
                "planned-date 2026-10-09",
                "edition built-in/1",
            ],
            why.Facts.Select(fact => $"{fact.Name} {fact.Value}")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_plan_without_identifiers_is_the_callers_fault(string? id)
    {
        Assert.ThrowsAny<ArgumentException>(() => Planned(Cases.Plan with { VisitId = id! }));
        Assert.ThrowsAny<ArgumentException>(() => Planned(Cases.Plan with { CustomerId = id! }));
        Assert.ThrowsAny<ArgumentException>(() => Planned(Cases.Plan with { VisitorId = id! }));
    }

    [Fact]
    public void A_plan_of_an_undefined_place_or_role_is_the_callers_fault()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() =>
            Planned(Cases.Plan with { Outlet = (OutletKind)5 })
        );
        Assert.StartsWith(
            "visit V-1 to C-17 has a kind, outlet, role or purpose that is not a defined one.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => Planned(Cases.Plan with { Role = (VisitorRole)2 }));
        Assert.Throws<ArgumentException>(() => Planned(Cases.Plan with { Kind = (VisitKind)2 }));
        Assert.Throws<ArgumentException>(() => Planned(Cases.Plan with { Purposes = [(VisitPurpose)4] }));
    }

    [Fact]
    public void Plan_and_policy_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => PlannedVisit.For(null!, Policy.BuiltIn));
        Assert.Throws<ArgumentNullException>(() => PlannedVisit.For(Cases.Plan, null!));
    }

    private static PlannedVisit Planned(VisitPlan plan) => PlannedVisit.For(plan, Policy.BuiltIn);

    private static Decision<OngoingVisit> Begin(VisitPlan plan) => Planned(plan).Begin(Cases.Nine);
}
