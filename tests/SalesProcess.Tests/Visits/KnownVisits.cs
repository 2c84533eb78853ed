using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What other systems answer about visits, and what this one does.</summary>
public class KnownVisits
{
    // Creatio, Field sales: a visit cannot be completed while a required action of it is not done
    [Fact]
    public void A_visit_with_a_required_action_open_is_not_completed_and_says_which()
    {
        OngoingVisit visit = Cases.Begun().Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered();
        OngoingVisit open = visit
            .Answer(VisitStep.StoreInspection, "prices-recorded", ChecklistAnswer.No)
            .Accepted();
        RefusalReason reason = Assert.Single(open.Close(open.Run.Journal[^1].At).Refused().Reasons);
        Assert.Equal("prices-recorded", reason.FactNamed("item").Text);
        Assert.True(visit.Close(visit.Run.Journal[^1].At).IsAccepted);
    }

    // OCA crm, module crm_salesperson_planner, tests/test_crm_salesperson_planner_visit.py: a confirmed visit is
    // cancelled with a reason only
    [Fact]
    public void A_visit_is_cancelled_with_a_reason_only()
    {
        PlannedVisit planned = PlannedVisit.For(Cases.Plan, Policy.BuiltIn);
        Assert.Equal(["processes.fact-not-given"], planned.Cancel(" ", Cases.Nine).Refused().Codes());
        Assert.Equal(UndoneAs.Cancelled, planned.Cancel("customer-asked", Cases.Nine).Accepted().As);
    }

    // the same tests: from draft a visit does not become done. There a visit that is done may go back to draft; here
    // what was closed stays closed, and another visit is planned
    [Fact]
    public void A_planned_visit_does_not_become_done_and_a_done_one_does_not_become_planned()
    {
        PlannedVisit planned = PlannedVisit.For(Cases.Plan, Policy.BuiltIn);
        Assert.Equal(["processes.no-such-move"], planned.Apply(Event("close")).Refused().Codes());
        OngoingVisit visit = Cases.Begun().Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered();
        ClosedVisit closed = visit.Close(Cases.Nine.PlusHours(1)).Accepted();
        Assert.Equal(["processes.no-such-move"], closed.Apply(Event("reschedule")).Refused().Codes());
        Assert.Equal(["processes.no-such-move"], closed.Apply(Event("begin")).Refused().Codes());
    }

    private static ProcessEvent Event(string move) =>
        new()
        {
            EventId = "X-1",
            Move = move,
            Role = "salesperson",
            By = "U-7",
            At = Cases.Nine.PlusHours(2),
        };
}
