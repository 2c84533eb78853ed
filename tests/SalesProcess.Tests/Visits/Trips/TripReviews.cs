using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>When the next trip to a customer is refused in principle, and what lifts that.</summary>
public class TripReviews
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Three_visits_without_breakthrough_are_enough(int visits, bool refused)
    {
        TripReview review = Review([.. Enumerable.Range(1, visits)]);
        Assert.Equal(
            refused ? TripStanding.RefusedInPrinciple : TripStanding.Clear,
            review.Standings[0].Standing
        );
        Assert.Equal(!refused, review.Clear([]).IsAccepted);
    }

    [Fact]
    public void The_refusal_says_how_many_since_when_and_both_ways_out()
    {
        RefusalReason reason = Assert.Single(Review(1, -2, 3, 10, 20).Clear([]).Refused().Reasons);
        Assert.Equal(
            new(
                "The trip 'T-1' to the customer 'C-1' is in principle not approved: 3 visits without breakthrough from 2026-09-03T09:00:00 to 2026-09-20T09:00:00, where 3 are enough, and no new plan since. Make a new plan, or have the sales manager make an exception.",
                "前往客户“C-1”的出差“T-1”原则上不予批准：自2026-09-03T09:00:00至2026-09-20T09:00:00有3次拜访未取得突破（界限为3次），其后没有新计划。请制订新计划，或由销售经理准许例外。"
            ),
            reason.Message
        );
        Assert.Equal("TRIP-03", reason.Clause!.ToString());
        Assert.Equal("built-in/1", reason.Edition);
        Assert.Equal(
            ["visits.no-new-plan", "visits.no-trip-exception"],
            reason.Ways.Select(way => Assert.Single(way).Code.Code)
        );
    }

    [Fact]
    public void Only_the_customer_concerned_is_refused()
    {
        TripReview review = TripReview
            .Of(TripCases.To("C-1", "C-2"), TripCases.Visits(1, 2, 3), [], Policy.BuiltIn)
            .Accepted();
        Assert.Equal(
            [TripStanding.RefusedInPrinciple, TripStanding.Clear],
            review.Standings.Select(standing => standing.Standing)
        );
        Assert.Equal(
            ["C-1"],
            review.Clear([]).Refused().Reasons.Select(reason => reason.FactNamed("customer").Text)
        );
    }

    [Fact]
    public void A_plan_for_another_customer_lifts_nothing() =>
        Assert.Equal(
            TripStanding.RefusedInPrinciple,
            TripReview
                .Of(
                    TripCases.To("C-1"),
                    TripCases.Visits(1, 2, 3),
                    [TripCases.Plan(20) with { CustomerId = "C-2" }],
                    Policy.BuiltIn
                )
                .Accepted()
                .Standings[0]
                .Standing
        );

    [Fact]
    public void Every_fault_of_an_exception_is_named_at_once()
    {
        TripOverride faulty = TripCases.Exception with
        {
            CustomerId = "C-9",
            Role = ProcessRoles.Supervisor,
            At = TripCases.Applied.PlusMinutes(-1),
        };
        Assert.Equal(
            [
                "visits.trip-refused-in-principle",
                "visits.exception-for-another",
                "visits.exception-by-another",
                "visits.exception-too-early",
            ],
            Review(1, 2, 3).Clear([faulty]).Refused().Codes()
        );
    }

    [Fact]
    public void An_exception_that_was_not_needed_is_not_kept() =>
        Assert.Empty(Review(1, 2).Clear([TripCases.Exception]).Accepted().Overrides);

    [Fact]
    public void A_clearance_cites_the_exception_and_rests_on_the_review()
    {
        Explanation why = Review(1, 2, 3).Clear([TripCases.Exception]).Explained();
        Assert.Equal("Yes, with 1 exception on record.", why.Answer.English);
        Assert.Equal(
            ["TRIP-03", "LIB-TRIP-01", "LIB-TRIP-02"],
            why.Clauses.Select(clause => clause.ToString())
        );
        Assert.Equal("U-2", why.FactNamed("override-by").Text);
        Assert.Equal("visits.trip-review", Assert.Single(why.Premises).Decision);
        Assert.Equal("K-48", why.Readings[0].Conflict);
    }

    [Fact]
    public void Visits_that_stand_twice_count_once_and_differing_ones_are_refused()
    {
        ValueList<PastVisit> visits = TripCases.Visits(1, 2);
        Assert.Equal(2, Review([.. visits, .. visits]).Standings[0].Fruitless.Count);
        Assert.Equal(
            ["visits.past-visit-differs"],
            TripReview
                .Of(
                    TripCases.To("C-1"),
                    [.. visits, visits[0] with { Breakthrough = true }],
                    [],
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Rows_hold_codes_and_words()
    {
        TripStandingRow row = Review(1, -2, 3, 4, 5).ToRows(Language.Chinese)[0];
        Assert.Equal(
            (
                "T-1",
                "C-1",
                3,
                3L,
                (DateTime?)new DateTime(2026, 9, 2, 9, 0, 0),
                (DateTime?)new DateTime(2026, 9, 3, 9, 0, 0)
            ),
            (row.Trip, row.Customer, row.FruitlessVisits, row.Limit, row.LastBreakthrough, row.Since)
        );
        Assert.Equal(
            ("", "refused-in-principle", "原则上不批准", "built-in/1"),
            (row.NewPlan, row.StandingCode, row.Standing, row.Edition)
        );
        Assert.Equal("T-1 C-1: 3 of 3, refused-in-principle", Cultures.Makes(row.ToString));
    }

    private static TripReview Review(params int[] days) => Review(TripCases.Visits(days));

    private static TripReview Review(ValueList<PastVisit> visits) =>
        TripReview.Of(TripCases.To("C-1"), visits, [], Policy.BuiltIn).Accepted();
}
