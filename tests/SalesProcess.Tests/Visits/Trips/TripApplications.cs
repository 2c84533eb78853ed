using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What a trip application needs, and how it goes through its process.</summary>
public class TripApplications
{
    [Fact]
    public void A_complete_one_knows_its_customers_and_places_and_shows_no_contact()
    {
        TripApplication application = TripCases.To("C-1", "C-2");
        Assert.Equal(["C-1", "C-2"], application.Customers);
        Assert.Equal(["Jinan"], application.Places);
        Assert.Equal("T-1 of U-3: 2 customers", application.ToString());
        Assert.DoesNotContain(application.ToFacts(), fact => fact.Value.Text == "by telephone");
        Assert.Equal(
            ["key-points", "places", "customer", "contact", "customer", "contact"],
            application.ToRows(Language.English).Select(row => row.Field)
        );
    }

    [Fact]
    public void Everything_that_is_open_is_named_at_once()
    {
        Refusal refusal = TripCases.Apply(["C-1", "C-1"], [], keyPoint: null).Refused();
        Assert.Equal(
            [
                "checklists.field-empty",
                "checklists.field-empty",
                "checklists.field-empty",
                "checklists.field-empty",
                "visits.trip-customer-twice",
            ],
            refusal.Codes()
        );
        Assert.Equal(
            [1L, 2L],
            refusal.Reasons.Select(reason => reason.FindFact("line")?.AsWhole()).OfType<long>()
        );
    }

    [Fact]
    public void Another_form_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(
            "form",
            () =>
                TripApplication.Of("T-1", "U-3", TripCases.Applied, TripCases.Form(TripParameters.Report), [])
        );

    [Fact]
    public void Its_facts_and_those_of_its_clearance_are_what_the_process_asks_for()
    {
        TripApplication application = TripCases.To("C-1");
        TripClearance cleared = TripReview
            .Of(application, TripCases.Visits(1, 2, 3), [TripCases.Plan(4)], Policy.BuiltIn)
            .Then(review => review.Clear([]))
            .Accepted();
        ProcessInstance run = Start()
            .Apply(Event("apply", "salesperson", application.ToFacts()))
            .Then(applied => applied.Apply(Event("approve", "sales-manager", cleared.ToFacts())))
            .Accepted();
        Assert.Equal("approved", run.State.Id);
    }

    [Fact]
    public void An_exception_is_on_record_with_who_why_and_when()
    {
        TripApplication application = TripCases.To("C-1");
        TripClearance cleared = TripReview
            .Of(application, TripCases.Visits(1, 2, 3), [], Policy.BuiltIn)
            .Then(review => review.Clear([TripCases.Exception]))
            .Accepted();
        ProcessInstance applied = Start()
            .Apply(Event("apply", "salesperson", application.ToFacts()))
            .Accepted();

        Assert.Equal(
            ["processes.ruled-out"],
            applied.Apply(Event("approve", "sales-manager", cleared.ToFacts())).Refused().Codes()
        );
        ProcessInstance approved = applied
            .Apply(Event("approve-as-exception", "sales-manager", cleared.ToFacts()))
            .Accepted();
        Assert.Equal("approved", approved.State.Id);
        Assert.Equal(
            [
                "cleared: yes",
                "override: C-1",
                "override-by: U-2",
                "override-role: sales-manager",
                "override-reason: the customer asked for it",
                "override-at: 2026-10-08T10:00:00",
            ],
            approved.Journal[^1].Facts.Select(fact => fact.ToString())
        );
    }

    private static ProcessInstance Start() => ProcessInstance.Start(TripProcesses.Trip, "T-1");

    private static ProcessEvent Event(string move, string role, ValueList<Fact> facts) =>
        new()
        {
            EventId = $"E-{move}",
            Move = move,
            Role = role,
            By = "U-2",
            At = TripCases.Applied.PlusHours(2),
            Facts = facts,
        };
}
