using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits.Coverage;

/// <summary>What became of the visits of a period.</summary>
public class CoverageOfVisits
{
    private static readonly LocalDate First = new(2026, 10, 1);
    private static readonly DateInterval October = new(First, new LocalDate(2026, 10, 31));
    private static readonly PolicyEdition Host = Policy.With(
        (
            "visits.productive-outcomes",
            """
            [{ "id": "order", "clause": "LIB-PLAN-23", "text": { "en": "order", "zh": "订单" } },
             { "id": "talk", "clause": "LIB-PLAN-23", "text": { "en": "talk", "zh": "洽谈" },
               "when": [{ "trait": "customer-grade", "values": ["a"] }] }]
            """
        )
    );

    [Fact]
    public void The_counts_add_up_over_standings_and_over_cells() =>
        Law.Holds(
            AnyVisits,
            one =>
            {
                VisitCoverage coverage = VisitCoverage.Of(one.Visits, October, one.AsOf, Host).Accepted();
                CoverageCell total = coverage.Total;
                Assert.Equal(total.Planned, total.Done + total.Missed + total.Cancelled + total.Open);
                Assert.Equal(total.Planned, coverage.Cells.Sum(cell => cell.Planned));
                Assert.Equal(total.Done, coverage.Cells.Sum(cell => cell.Done));
                Assert.Equal(total.Unplanned, coverage.Cells.Sum(cell => cell.Unplanned));
                Assert.Equal(total.Missed, coverage.Cells.Sum(cell => cell.Missed));
                Assert.Equal(total.Cancelled, coverage.Cells.Sum(cell => cell.Cancelled));
                Assert.Equal(total.Open, coverage.Cells.Sum(cell => cell.Open));
                Assert.Equal(total.Productive, coverage.Cells.Sum(cell => cell.Productive));
                Assert.InRange(total.Productive, 0, total.Made);
                Assert.InRange(total.CustomersVisited, Math.Min(1, total.Made), total.Made);
                Assert.True(total.Compliance is not { } share || (share >= Ratio.Zero && share <= Ratio.One));
                Assert.Equal(coverage.Cells.Count + 1, coverage.ToRows().Count);
            }
        );

    [Fact]
    public void The_order_of_the_visits_changes_no_count() =>
        Law.Holds(
            AnyVisits,
            one =>
                Assert.Equal(
                    VisitCoverage.Of(one.Visits, October, one.AsOf, Host).Accepted().Total,
                    VisitCoverage
                        .Of(one.Visits.Reverse().ToValueList(), October, one.AsOf, Host)
                        .Accepted()
                        .Total
                )
        );

    [Fact]
    public void Every_count_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            AnyVisits,
            one =>
            {
                Decision<VisitCoverage> decision = VisitCoverage.Of(one.Visits, October, one.AsOf, Host);
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
                CoverageCell total = decision.Accepted().Total;
                Assert.Equal(total.Done, why.FactsNamed("done").Count);
                Assert.Equal(total.Unplanned, why.FactsNamed("unplanned").Count);
                Assert.Equal(total.Missed, why.FactsNamed("missed").Count);
                Assert.Equal(total.Cancelled, why.FactsNamed("cancelled").Count);
                Assert.Equal(total.Open, why.FactsNamed("open").Count);
                Assert.Equal(total.Productive, why.FactsNamed("productive").Count);
                Assert.Equal(total.Done, why.Outcome.AsWhole());
            }
        );

    [Fact]
    public void An_outcome_may_be_productive_with_one_class_of_customers_only()
    {
        ValueList<VisitFact> visits =
        [
            Visit("V-1", "a") with
            {
                DoneOn = First,
                Outcome = "talk",
            },
            Visit("V-2", "b") with
            {
                DoneOn = First,
                Outcome = "talk",
            },
        ];
        VisitCoverage coverage = VisitCoverage.Of(visits, October, First, Host).Accepted();
        Assert.Equal([1, 0], coverage.Cells.Select(cell => cell.Productive));
        Assert.Equal(new Ratio(1, 2), coverage.Total.ProductiveShare);
        Assert.Equal("S-1, a: 0 of 0 planned, 1 unplanned", coverage.Cells[0].ToString());
    }

    [Fact]
    public void A_company_that_names_no_productive_outcomes_has_no_answer_and_is_told_the_clause()
    {
        RefusalReason reason = VisitCoverage.Of([], October, First, Policy.BuiltIn).Refused().Reasons[0];
        Assert.Equal("LIB-PLAN-23", reason.Clause!.ToString());
    }

    [Fact]
    public void Every_fault_of_the_list_is_named_at_once() =>
        Assert.Equal(
            [
                "The visit 'V-1' stands 2 times in the list. Give it once, with what became of it.",
                "The visit 'V-2' was made on 2026-10-01 and is cancelled too. Take one of them back.",
            ],
            VisitCoverage
                .Of(
                    [
                        Visit("V-1", ""),
                        Visit("V-1", ""),
                        Visit("V-2", "") with
                        {
                            DoneOn = First,
                            CancelledOn = First,
                        },
                    ],
                    October,
                    First,
                    Host
                )
                .Refused()
                .Reasons.Select(reason => reason.Message.English)
        );

    [Fact]
    public void What_a_customer_still_lacks_is_never_below_zero() =>
        Law.Holds(
            AnyVisits,
            one =>
            {
                FrequencyReview review = FrequencyReview
                    .Of([new("C-1", "", 2), new("C-2", "", 0)], one.Visits, October, one.AsOf)
                    .Accepted();
                Assert.All(
                    review.Customers,
                    customer =>
                    {
                        Assert.Equal(customer.Made >= customer.Wish.Count, customer.IsMet);
                        Assert.InRange(customer.Left.Remaining, 0, customer.Wish.Count);
                        Assert.InRange(customer.Left.ToSchedule, 0, customer.Left.Remaining);
                    }
                );
                Assert.Equal(new Ratio(review.Met, 2), review.Compliance);
                Assert.Equal(2, review.ToRows().Count);
            }
        );

    private static Arbitrary<(ValueList<VisitFact> Visits, LocalDate AsOf)> AnyVisits =>
        (
            from visits in AnyVisit.ArrayOf()
            from asOf in Gen.Choose(-5, 40)
            select (Numbered(visits), First.PlusDays(asOf))
        ).ThatShrinks(one =>
            one.Item1.Select((_, i) => (one.Item1.Where((_, place) => place != i).ToValueList(), one.Item2))
        );

    private static ValueList<VisitFact> Numbered(VisitFact[] visits) =>
        visits.Select((visit, i) => visit with { VisitId = $"V-{i}" }).ToValueList();

    private static Gen<VisitFact> AnyVisit =>
        from grade in Gen.Elements("a", "b", "")
        from salesperson in Gen.Elements("S-1", "S-2")
        from customer in Gen.Elements("C-1", "C-2", "C-3")
        from planned in Day
        from end in Day
        from kind in Gen.Choose(0, 2)
        from outcome in Gen.Elements("order", "talk", "")
        select new VisitFact
        {
            VisitId = "V",
            CustomerId = customer,
            CustomerClass = grade,
            Salesperson = salesperson,
            PlannedOn = planned,
            DoneOn = kind == 0 ? end : null,
            CancelledOn = kind == 1 ? end : null,
            Outcome = outcome,
        };

    private static Gen<LocalDate?> Day =>
        Gen.Choose(-10, 40).Select(day => day < -5 ? (LocalDate?)null : First.PlusDays(day));

    private static VisitFact Visit(string id, string grade) =>
        new()
        {
            VisitId = id,
            CustomerId = "C-1",
            CustomerClass = grade,
            Salesperson = "S-1",
        };
}
