using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Visits;

/// <summary>Whether customers had as many visits in a period as they are to have.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record FrequencyReview
{
    private static readonly ClauseId Clause = ClauseId.Parse("VISIT-FREQ-01");

    private FrequencyReview(DateInterval days, ValueList<CustomerFrequency> customers) =>
        (From, To, Customers) = (days.Start, days.End, customers);

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>Every customer, in the order given.</summary>
    public ValueList<CustomerFrequency> Customers { get; }

    /// <summary>How many customers had all their visits.</summary>
    public int Met => Customers.Count(customer => customer.IsMet);

    /// <summary>The share of customers that had all their visits; null where there is no customer.</summary>
    public Ratio? Compliance => Customers.Count == 0 ? null : new Ratio(Met, Customers.Count);

    /// <summary>Holds the visits of a period against what is wished.</summary>
    /// <param name="wishes">The customers, each once, with what each is to have in the period.</param>
    /// <param name="visits">The visits; a made one is of the day on which it was made, an open one of its planned
    /// date.</param>
    /// <param name="days">The days of the period, both ends included.</param>
    /// <param name="asOf">The day of the judgement; what was done later does not count.</param>
    /// <returns>The review; refused with each customer that stands twice.</returns>
    [Implements("VISIT-FREQ-01")]
    public static Decision<FrequencyReview> Of(
        ValueList<WishedVisits> wishes,
        ValueList<VisitFact> visits,
        DateInterval days,
        LocalDate asOf
    )
    {
        _ = Required.Items(wishes);
        _ = Required.Items(visits);
        ArgumentNullException.ThrowIfNull(days);
        ValueList<RefusalReason> twice = wishes
            .Repeated(wish => wish.CustomerId)
            .Select(group =>
                CoverageRefusals.CustomerTwice.Because(
                    Clause,
                    CareFacts.Customer(group.Key),
                    CoverageFacts.Times(group.Count())
                )
            )
            .ToValueList();
        if (twice.Count > 0)
        {
            return Decision.Refuse<FrequencyReview>(new Refusal(twice));
        }

        ILookup<string, VisitFact> of = visits.ToLookup(visit => visit.CustomerId, StringComparer.Ordinal);
        var review = new FrequencyReview(
            days,
            wishes
                .Select(wish => new CustomerFrequency(
                    wish,
                    of[wish.CustomerId].Count(visit => IsMade(visit, days, asOf)),
                    of[wish.CustomerId].Count(visit => IsOpen(visit, days, asOf))
                ))
                .ToValueList()
        );
        return Decision.Accept(review, () => review.Explain(asOf));
    }

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <returns>One row a customer, in the order given.</returns>
    public ValueList<FrequencyRow> ToRows() => Customers.Select(customer => customer.ToRow()).ToValueList();

    /// <summary>Answers the period and how many customers had their visits.</summary>
    /// <returns>Such as <c>2026-10-01 to 2026-10-31: 8 of 10</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(From)} to {FactValue.Of(To)}: {Met} of {Customers.Count}"
        );

    private static bool IsMade(VisitFact visit, DateInterval days, LocalDate asOf) =>
        visit.DoneOn is { } done && done <= asOf && days.Contains(done);

    private static bool IsOpen(VisitFact visit, DateInterval days, LocalDate asOf) =>
        visit.PlannedOn is { } planned
        && days.Contains(planned)
        && VisitCoverage.StandingOf(visit, asOf) == VisitStanding.Open;

    private Explanation Explain(LocalDate asOf) =>
        new()
        {
            Decision = "visits.frequency-compliance",
            Question = new(
                $"From {FactValue.Of(From)} to {FactValue.Of(To)}, did the customers have their visits?",
                $"{FactValue.Of(From)}至{FactValue.Of(To)}，客户的拜访次数是否达到要求？"
            ),
            Answer = new($"{Met} of {Customers.Count}.", $"{Customers.Count}个客户中{Met}个达到。"),
            Outcome = FactValue.Of(Met),
            Clauses = [Clause],
            Facts =
            [
                VisitPlanFacts.Date("as-of", asOf, "as of", "截至"),
                .. Customers.SelectMany(customer =>
                    new[]
                    {
                        CareFacts.Customer(customer.Wish.CustomerId),
                        new Fact(
                            "wished",
                            FactValue.Of(customer.Wish.Count),
                            new("visits wished", "要求次数")
                        ),
                        new Fact("made", FactValue.Of(customer.Made), new("visits made", "已完成次数")),
                    }
                ),
            ],
        };
}
