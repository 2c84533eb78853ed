using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Terminal customers receive maintenance service by their situation, and their movements are followed up.</summary>
public class TerminalCustomersInCare
{
    private const string Weekly = """
        [{ "id": "call", "clause": "LIFE-MGMT-S4-02", "label": { "en": "call", "zh": "电话" },
           "activity": { "name": "call", "label": { "en": "call", "zh": "电话" } }, "count": 2, "unit": "times-a-week",
           "when": [{ "trait": "customer-need", "values": ["training"] }] }]
        """;

    [Fact]
    public void A_rule_by_the_week_counts_in_the_week_of_the_policy()
    {
        CadenceStanding standing = Review(Policy.With(("customers.maintenance-service", Weekly)), "training")
            .Accepted()
            .Standings[0];
        Assert.Equal(new LocalDate(2026, 10, 18), standing.Due.On);
        Assert.Equal("LIFE-MGMT-S4-02", standing.Duty.Clause.ToString());
    }

    [Fact]
    public void Whom_no_rule_fits_is_named_and_unset_rules_are_refused()
    {
        Assert.Equal(
            ["customers.no-service-rule"],
            Review(Policy.With(("customers.maintenance-service", Weekly)), "price").Refused().Codes()
        );
        Assert.Equal(["policies.value-from-host"], Review(Policy.BuiltIn, "training").Refused().Codes());
    }

    [Fact]
    public void A_movement_is_followed_up_in_time_up_to_the_end_of_its_last_day()
    {
        PolicyEdition policy = Policy.With(("customers.follow-up-within-days", "2"));
        CadenceDue due = PromptlyDue
            .FollowUpBy(LifecycleScript.Begun, policy, WorkingCalendar.MainlandChina)
            .Accepted();
        Assert.Equal(new LocalDate(2026, 10, 10), due.On);
        ProcessInstance movement = ProcessInstance.Start(
            CustomerProcesses.CustomerMovement,
            "M-1",
            [new Fact("follow-up-by", FactValue.Of(due.On), new("to follow up by", "应跟进日期"))]
        );
        Assert.Equal(DeadlineState.Open, StateAt(movement, new(2026, 10, 10, 23, 59)));
        Assert.Equal(DeadlineState.Overdue, StateAt(movement, new(2026, 10, 11, 0, 0)));
        ProcessInstance followed = movement
            .Apply(
                new ProcessEvent
                {
                    EventId = "E-1",
                    Move = "follow-up",
                    Role = "salesperson",
                    By = "U-1",
                    At = new LocalDateTime(2026, 10, 10, 18, 0),
                    Facts = [new Fact("follow-up", FactValue.Of("F-1"), new("follow-up", "跟进"))],
                }
            )
            .Accepted();
        Assert.Equal(DeadlineState.Kept, StateAt(followed, new(2026, 12, 1, 0, 0)));
    }

    [Fact]
    public void The_day_follows_from_the_explanation_alone()
    {
        PolicyEdition policy = Policy.With(("customers.sign-within-days", "7"));
        Explanation why = PromptlyDue
            .SignBy(LifecycleScript.Begun, policy, WorkingCalendar.MainlandChina)
            .Explained();
        long days = why.Readings.Single(one => one.Parameter == "customers.sign-within-days").Value.AsWhole();
        Assert.Equal(why.FactNamed("from").AsDate().PlusDays((int)days), why.Outcome.AsDate());
        Assert.Equal(["LIFE-SIGN-ACT-01", "LIB-LIFE-08"], why.Clauses.Select(clause => clause.ToString()));
    }

    private static DeadlineState StateAt(ProcessInstance movement, LocalDateTime at) =>
        movement.DeadlinesAt(at)[0].State;

    private static Decision<DutyReview> Review(PolicyEdition policy, string need) =>
        TerminalCare.Review(
            [
                new TerminalCustomer
                {
                    CustomerId = "C-1",
                    Since = new LocalDate(2026, 10, 12),
                    Need = need,
                    Given = [new GivenService("call", new LocalDateTime(2026, 10, 13, 9, 0))],
                },
            ],
            new LocalDateTime(2026, 10, 15, 9, 0),
            WorkingCalendar.MainlandChina,
            policy
        );
}
