using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits.Cadence;

/// <summary>How often customers are contacted, and what is overdue.</summary>
public class CaringForCustomers
{
    private static readonly LocalDateTime Noon = new(2026, 10, 9, 12, 0);

    private static readonly CaredCustomer Customer = new()
    {
        Id = "C-1",
        Since = new LocalDate(2026, 9, 1),
        Grade = "a",
    };

    [Theory]
    [InlineData(CareDuty.VisitFrequency, "VISIT-FREQ-01")]
    [InlineData(CareDuty.MaintenanceStrategy, "VISIT-MAINT-01")]
    [InlineData(CareDuty.MaintenanceContact, "VISIT-MAINT-02")]
    [InlineData(CareDuty.LargeCustomerReturnCall, "VISIT-CALLBACK-01")]
    [InlineData(CareDuty.TerminalCustomerCare, "VISIT-CALLBACK-02")]
    [InlineData(CareDuty.ReturnVisit, "VISIT-CALLBACK-03")]
    public void What_the_sources_call_regular_is_refused_with_its_clause_until_the_company_says_how_often(
        CareDuty duty,
        string clause
    ) =>
        Assert.Equal(
            clause,
            CustomerCare.DutiesOf(duty, Customer, Policy.BuiltIn).Refused().Reasons[0].Clause!.ToString()
        );

    [Fact]
    public void The_leader_of_a_dealer_is_visited_three_times_a_month()
    {
        Decision<ValueList<RecurringDuty>> duties = CustomerCare.DutiesOf(
            CareDuty.LeaderVisit,
            Customer,
            Policy.BuiltIn
        );
        Assert.Equal("leader-visit: per-period 3 month calendar-days", duties.Accepted()[0].ToString());
        Assert.Equal(
            "How often is the customer 'C-1' contacted (visits to the leader of a dealer)? 3 times a month.",
            duties.Explained().ToString()
        );
        Assert.Equal("visits.leader-visits", duties.Explained().Readings[0].Parameter);
    }

    [Fact]
    public void A_customer_that_no_rule_fits_is_named_with_grade_and_need()
    {
        RefusalReason reason = CustomerCare
            .Review(
                CareDuty.VisitFrequency,
                [Customer],
                Noon,
                WorkingCalendar.MainlandChina,
                Policy.With(("visits.visit-frequency", "[]"))
            )
            .Refused()
            .Reasons[0];
        Assert.Equal(
            "No rule of 'visits.visit-frequency' fits the customer 'C-1' (grade: a; need: not given). Add a rule that does to the policy file, or give the customer a rule of its own.",
            reason.Message.English
        );
        Assert.Equal(
            "“visits.visit-frequency”中没有适用于客户“C-1”的规则（等级：a；需求：未给出）。请在政策文件中补充规则，或为该客户单独设定规则。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void One_list_holds_customers_with_rules_of_their_own_and_those_of_the_policy()
    {
        DutyReview review = CustomerCare
            .Review(
                CareDuty.LeaderVisit,
                [
                    Customer,
                    Customer with
                    {
                        Id = "C-2",
                        OwnRules =
                        [
                            new(
                                CareDuty.LeaderVisit,
                                "visit",
                                new SalesProcess.Activities.Cadence.EveryDays(5, CadenceDays.CalendarDays)
                            ),
                        ],
                        Contacts = [new("visit", Noon.PlusDays(-1)), new("leader-visit", Noon)],
                    },
                ],
                Noon,
                WorkingCalendar.MainlandChina,
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Equal(["leader-visit", "own-visit"], review.Standings.Select(one => one.Duty.Id));
        Assert.Equal("C-1", Assert.Single(review.Overdue).Subject);
        Assert.Equal("1 of 2 overdue", review.ToString());
        Assert.Equal(2, review.ToRows(Language.English).Count);
        Assert.Equal("DEALER-LEADER-01", Assert.Single(review.OverdueReasons()).Clause!.ToString());
    }

    [Fact]
    public void A_customer_that_stands_twice_is_refused() =>
        Assert.Equal(
            ["activities.subject-twice"],
            CustomerCare
                .Review(
                    CareDuty.LeaderVisit,
                    [Customer, Customer],
                    Noon,
                    WorkingCalendar.MainlandChina,
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void Birthday_care_shows_no_birthday_in_words()
    {
        Decision<ValueList<BirthdayCare>> care = BirthdayCare.Between(
            [new("C-1", new AnnualDate(10, 15), new LocalDate(2026, 1, 1))],
            new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 31))
        );
        Assert.Equal("C-1", care.Accepted()[0].ToString());
        Assert.DoesNotContain(
            "10-15",
            ExplanationText.Render(care.Explained(), Language.English),
            StringComparison.Ordinal
        );
        Assert.Equal(new DateOnly(2026, 10, 15), care.Accepted()[0].ToRow().On);
    }

    [Fact]
    public void Overdue_adjustments_are_listed_the_longest_first()
    {
        NeedChangeReview review = NeedChangeReview
            .Of(
                [
                    new("C-1", new LocalDate(2026, 10, 5), null),
                    new("C-2", new LocalDate(2026, 10, 1), null),
                    new("C-3", new LocalDate(2026, 10, 20), null),
                ],
                new LocalDate(2026, 10, 9),
                Policy.With(("visits.strategy-adjustment-days", "3"))
            )
            .Accepted();
        Assert.Equal(["C-2", "C-1"], review.Overdue.Select(one => one.Change.CustomerId));
        Assert.Equal(
            "The need of the customer 'C-2' changed on 2026-10-01, and the maintenance strategy was to follow by 2026-10-04. Adjust it, and record the day.",
            review.OverdueReasons()[0].Message.English
        );
        Assert.Equal(["overdue", "overdue"], review.ToRows(Language.English).Select(row => row.State));
    }
}
