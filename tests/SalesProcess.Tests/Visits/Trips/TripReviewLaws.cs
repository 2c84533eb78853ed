using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What holds of a review whatever was visited and planned; the model counts day by day.</summary>
public class TripReviewLaws
{
    /// <summary>What happened on the days of September: nothing, a visit, a breakthrough, a plan.</summary>
    private static readonly Arbitrary<(char[] Days, int Limit)> Histories = (
        from days in Gen.Elements('.', '.', 'v', 'v', 'b', 'p').ArrayOf()
        from limit in Gen.Choose(1, 5)
        select (Days: days.Take(30).ToArray(), limit)
    ).ThatShrinks(history =>
        history.Days.Select((_, i) => (history.Days.Where((_, j) => j != i).ToArray(), history.limit))
    );

    [Fact]
    public void The_standing_is_that_of_a_count_day_by_day() =>
        Law.Holds(
            Histories,
            history =>
            {
                TripCustomerStanding standing = Review(history.Days, history.Limit).Standings[0];
                (int fruitless, bool planned) = Model(history.Days);
                Assert.Equal(fruitless, standing.Fruitless.Count);
                Assert.Equal(
                    fruitless < history.Limit ? TripStanding.Clear
                        : planned ? TripStanding.NewPlan
                        : TripStanding.RefusedInPrinciple,
                    standing.Standing
                );
            }
        );

    [Fact]
    public void The_order_in_which_visits_are_given_does_not_matter() =>
        Law.Holds(
            Histories,
            history =>
                Assert.Equal(
                    Review(history.Days, history.Limit).Standings,
                    Review(history.Days, history.Limit, reversed: true).Standings
                ),
            cases: 200
        );

    [Fact]
    public void The_standing_follows_from_its_stored_explanation_alone() =>
        Law.Holds(
            Histories,
            history =>
            {
                Explanation stored = ExplanationJson.Read(
                    ExplanationJson.Write(Ask(history.Days, history.Limit, reversed: false).Explained())
                );
                Explanation step = Assert.Single(stored.Steps);
                ValueList<FactValue> visits = step.FactsNamed("fruitless-at");
                long limit = step.Readings[0].Value.AsWhole();
                bool newPlan =
                    step.FindFact("plan-made-at") is { } made
                    && made.AsDateTime() > visits[^1].AsDateTime()
                    && made.AsDateTime() <= stored.FactNamed("applied-at").AsDateTime();
                Assert.True(
                    step.FindFact("last-breakthrough") is not { } breakthrough
                        || visits.All(visit => visit.AsDateTime() > breakthrough.AsDateTime())
                );
                Assert.Equal(
                    visits.Count < limit ? "clear"
                        : newPlan ? "new-plan"
                        : "refused-in-principle",
                    step.Outcome.Text
                );
                Assert.Equal(step.Outcome.Text == "refused-in-principle" ? "C-1" : "", stored.Outcome.Text);
            },
            cases: 300
        );

    [Fact]
    public void An_exception_of_the_manager_clears_whatever_was_refused() =>
        Law.Holds(
            Histories,
            history =>
            {
                TripReview review = Review(history.Days, history.Limit);
                bool refused = review.Standings[0].Standing == TripStanding.RefusedInPrinciple;
                Assert.Equal(!refused, review.Clear([]).IsAccepted);
                Assert.Equal(refused ? 1 : 0, review.Clear([TripCases.Exception]).Accepted().Overrides.Count);
            },
            cases: 200
        );

    /// <summary>Counts forward, day by day: a breakthrough forgets the visits, a visit forgets the plan.</summary>
    private static (int Fruitless, bool Planned) Model(char[] days)
    {
        int fruitless = 0;
        bool planned = false;
        foreach (char day in days)
        {
            (fruitless, planned) = day switch
            {
                'v' => (fruitless + 1, false),
                'b' => (0, false),
                'p' => (fruitless, fruitless > 0),
                _ => (fruitless, planned),
            };
        }

        return (fruitless, planned);
    }

    private static TripReview Review(char[] days, int limit, bool reversed = false) =>
        Ask(days, limit, reversed).Accepted();

    private static Decision<TripReview> Ask(char[] days, int limit, bool reversed)
    {
        LocalDateTime At(int i) => new(2026, 9, i + 1, 9, 0);
        PastVisit[] visits =
        [
            .. days.Select((day, i) => (day, i))
                .Where(one => one.day is 'v' or 'b')
                .Select(one => new PastVisit($"V-{one.i}", "C-1", At(one.i), one.day == 'b')),
        ];
        if (reversed)
        {
            Array.Reverse(visits);
        }

        return TripReview.Of(
            TripCases.To("C-1"),
            visits.ToValueList(),
            days.Select((day, i) => (day, i))
                .Where(one => one.day == 'p')
                .Select(one => new CustomerPlan($"P-{one.i}", "C-1", At(one.i)))
                .ToValueList(),
            Policies[limit]
        );
    }

    private static readonly PolicyEdition[] Policies =
    [
        .. Enumerable
            .Range(0, 6)
            .Select(limit => Policy.With(("visits.trip-fruitless-visits", $"{Math.Max(limit, 1)}"))),
    ];
}
