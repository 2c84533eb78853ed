using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What a visit is to the coverage of a period, to the weekly meeting and to the next trip.</summary>
public class VisitsInReports
{
    private static readonly VisitPlan Planned = Cases.Plan with { PlanLine = "W41-3" };

    private static readonly ClosedVisit Closed = Cases
        .Begun(plan: Planned)
        .Then([.. Enum.GetValues<VisitStep>().Skip(1)])
        .AllAnswered()
        .Close(Cases.Nine.PlusHours(1))
        .Accepted();

    [Fact]
    public void A_visit_that_was_closed_counts_as_made_and_an_archived_one_as_the_same()
    {
        VisitFact fact = Closed.ToFact("a", "order");
        Assert.Equal(
            new VisitFact
            {
                VisitId = "V-1",
                CustomerId = "C-17",
                CustomerClass = "a",
                Salesperson = "U-7",
                PlannedOn = Cases.Nine.Date,
                DoneOn = Cases.Nine.Date,
                Outcome = "order",
            },
            fact
        );
        ArchivedVisit archived = Closed
            .Archive(PaperCases.All(Policy.BuiltIn), Cases.Nine.PlusHours(2))
            .Accepted();
        Assert.Equal(fact, archived.ToFact("a", "order"));
        Assert.Equal(Closed, archived.Closed);
    }

    [Fact]
    public void A_visit_that_carries_out_no_plan_is_not_planned_and_an_open_one_not_made()
    {
        VisitFact fact = Cases.Begun().ToFact();
        Assert.Equal((null, null, null), (fact.PlannedOn, fact.DoneOn, fact.CancelledOn));
    }

    [Fact]
    public void What_was_put_off_counts_on_its_new_date_and_what_was_cancelled_as_cancelled()
    {
        PlannedVisit later = PlannedVisit
            .For(Planned, Policy.BuiltIn)
            .Reschedule(Planned.Date.PlusDays(7), "contact-absent", Cases.Nine)
            .Accepted();
        Assert.Equal(Planned.Date.PlusDays(7), later.ToFact().PlannedOn);
        Assert.Equal(
            Cases.Nine.Date,
            later.Cancel("customer-asked", Cases.Nine).Accepted().ToFact().CancelledOn
        );
        Assert.Null(later.Miss("shop-closed", Cases.Nine.PlusDays(7)).Accepted().ToFact().CancelledOn);
    }

    [Fact]
    public void The_meeting_hears_of_its_end_and_the_trip_of_its_beginning()
    {
        Assert.Equal(new EndedVisit("V-1", "U-7", Cases.Nine.PlusHours(1)), Closed.ToEnded());
        Assert.Equal(
            new PastVisit("V-1", "C-17", Cases.Nine, Breakthrough: false),
            Closed.ToPast(breakthrough: false)
        );
    }
}
