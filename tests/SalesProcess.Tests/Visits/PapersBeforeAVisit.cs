using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Where the policy asks for a slip before each visit, none begins without one (VISIT-SLIP-01).</summary>
public class PapersBeforeAVisit
{
    private static readonly PolicyEdition Slips = Policy.With([
        ("visits.paper-workflow", "\"slip-and-backup\""),
    ]);

    private static readonly ValueList<MadePaper> Evening = PaperCases
        .Duties(Slips)
        .Select(duty => PaperCases.Made(duty, PaperStage.Archived, Cases.Nine.PlusHours(-12)))
        .ToValueList();

    [Fact]
    public void Without_the_slip_it_does_not_begin()
    {
        PlannedVisit planned = PlannedVisit.For(Cases.Plan, Slips);
        Assert.Equal(["visits.no-paper-before"], planned.Begin(Cases.Nine).Refused().Codes());
        Assert.Equal(["visits.paper-missing"], planned.Begin([], Cases.Nine).Refused().Codes());
    }

    [Fact]
    public void With_the_slip_made_before_it_begins_and_is_restored()
    {
        OngoingVisit visit = PlannedVisit.For(Cases.Plan, Slips).Begin(Evening, Cases.Nine).Accepted();
        Assert.Equal(visit, Visit.Restore(visit.ToRecord(), Slips).Accepted());
    }

    [Fact]
    public void Every_reason_against_the_beginning_stands_together() =>
        Assert.Equal(
            ["visits.no-goal", "visits.paper-missing"],
            PlannedVisit.For(Cases.Plan with { Goal = "" }, Slips).Begin([], Cases.Nine).Refused().Codes()
        );

    [Fact]
    public void A_forged_beginning_that_claims_a_goal_is_refused()
    {
        var forged = new ProcessEvent
        {
            EventId = "X-1",
            Move = "begin",
            Role = "salesperson",
            By = "U-7",
            At = Cases.Nine,
            Facts = [new Fact("goal-named", FactValue.Of(true), new("goal", "目标"))],
        };
        Assert.Contains(
            "processes.settled-from-the-start",
            PlannedVisit.For(Cases.Plan with { Goal = "" }, Policy.BuiltIn).Apply(forged).Refused().Codes()
        );
    }
}
