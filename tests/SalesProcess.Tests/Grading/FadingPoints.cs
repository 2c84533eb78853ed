using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>Points that fade evenly or by halves, always worked out from the events.</summary>
public class FadingPoints
{
    private static readonly LocalDate AsOf = new(2026, 10, 1);

    private static readonly Parameter<long> Months = GradingSamples.Read(
        GradingSamples.Host,
        ValueParameters.FadeMonths
    );

    private static readonly Parameter<long> Days = GradingSamples.Read(
        GradingSamples.Host,
        ValueParameters.HalfLifeDays
    );

    private static Arbitrary<ValueList<ScoreEvent>> Events =>
        (
            from ages in Gen.Choose(0, 1_500).ListOf()
            from points in Gen.Choose(-500, 500).ListOf(ages.Count)
            select ages.Zip(points, (age, worth) => new ScoreEvent(AsOf.PlusDays(-age), worth)).ToValueList()
        ).ThatShrinks(events =>
            events.Count == 0
                ? []
                : [events.Skip(1).ToValueList(), events.Take(events.Count - 1).ToValueList()]
        );

    // ERPNext's scorecard weighs a period by (12 - n) / 12: 90 now and 60 a period ago are 145 of 191.667
    [Fact]
    public void Ninety_now_and_sixty_a_month_ago_are_an_average_of_seventy_five_and_fifteen_twenty_thirds()
    {
        DecayedScore score = Decays
            .Linear([new(AsOf, 90), new(AsOf.PlusMonths(-1), 60)], AsOf, Months)
            .Accepted();
        Assert.Equal((Ratio)145, score.Sum);
        Assert.Equal(new Ratio(23, 12), score.Weight);
        Assert.Equal(new Ratio(1_740, 23), score.Average);
        Assert.Equal(new Ratio(145 * 12, 2_300), score.Average / 100);
        Assert.Equal(
            new DecayedRow(AsOf.PlusMonths(-1).ToDateOnly(), 60, 1, "11/12", "55"),
            score.ToRows()[1]
        );
    }

    [Fact]
    public void A_month_counts_when_it_is_whole()
    {
        Assert.Equal([0L, 1L, 1L, 2L], PeriodsOf("2026-09-02", "2026-09-01", "2026-08-02", "2026-08-01"));
        Assert.Equal([0L], PeriodsOf("2026-10-01"));
    }

    [Fact]
    public void Forty_and_ten_after_a_half_life_are_twenty_and_five()
    {
        DecayedScore score = Decays
            .Halved([new(AsOf.PlusDays(-30), 40), new(AsOf.PlusDays(-30), 10)], AsOf, Days)
            .Accepted();
        Assert.Equal([(Ratio)20, (Ratio)5], score.Events.Select(one => one.Left));
        Assert.Equal("2026-09-01: 40 x 1/2", score.Events[0].ToString());
    }

    [Fact]
    public void After_thirty_halvings_something_is_left_and_after_one_more_nothing()
    {
        DecayedScore score = Decays
            .Halved([new(AsOf.PlusDays(-900), 1), new(AsOf.PlusDays(-930), 1)], AsOf, Days)
            .Accepted();
        Assert.Equal(new Ratio(1, 1L << 30), score.Events[0].Weight);
        Assert.Equal(Ratio.Zero, score.Events[1].Weight);
    }

    [Fact]
    public void Nothing_left_has_no_average() =>
        Assert.Null(Decays.Linear([new(AsOf.PlusYears(-2), 90)], AsOf, Months).Accepted().Average);

    [Fact]
    public void The_order_of_the_events_does_not_matter_and_a_weight_lies_from_zero_to_one() =>
        Law.Holds(
            Events,
            events =>
            {
                ValueList<ScoreEvent> turned = events.Reverse().ToValueList();
                Assert.Equal(Linear(events).Sum, Linear(turned).Sum);
                Assert.Equal(Halved(events).Sum, Halved(turned).Sum);
                Assert.All(
                    Linear(events).Events.Concat(Halved(events).Events),
                    one => Assert.True(one.Weight >= Ratio.Zero && one.Weight <= Ratio.One)
                );
            },
            cases: 300
        );

    [Fact]
    public void What_is_older_is_never_worth_more() =>
        Law.Holds(
            Events,
            events =>
            {
                foreach (ScoreEvent one in events)
                {
                    ScoreEvent older = one with { On = one.On.PlusDays(-17) };
                    Assert.True(Linear([older]).Weight <= Linear([one]).Weight);
                    Assert.True(Halved([older]).Weight <= Halved([one]).Weight);
                }
            },
            cases: 200
        );

    [Fact]
    public void The_sum_follows_from_the_explanation_alone_also_when_it_was_stored() =>
        Law.Holds(
            Events,
            events =>
            {
                Explanation linear = Stored(Decays.Linear(events, AsOf, Months));
                long months = Assert.Single(linear.Readings).Value.AsWhole();
                Assert.Equal(
                    linear.Outcome.As<Ratio>(),
                    Sum(
                        linear,
                        (on, asOf) =>
                            new Ratio(
                                Math.Max(0, months - Period.Between(on, asOf, PeriodUnits.Months).Months),
                                months
                            )
                    )
                );
                Explanation halved = Stored(Decays.Halved(events, AsOf, Days));
                long days = Assert.Single(halved.Readings).Value.AsWhole();
                Assert.Equal(
                    halved.Outcome.As<Ratio>(),
                    Sum(
                        halved,
                        (on, asOf) =>
                            Period.DaysBetween(on, asOf) / days is var n and <= 30
                                ? new Ratio(1, 1L << (int)n)
                                : Ratio.Zero
                    )
                );
            },
            cases: 200
        );

    [Fact]
    public void Every_event_of_the_future_is_named()
    {
        Refusal no = Decays
            .Linear([new(AsOf.PlusDays(1), 1), new(AsOf, 1), new(AsOf.PlusDays(2), 1)], AsOf, Months)
            .Refused();
        Assert.Equal(["grading.event-after", "grading.event-after"], no.Codes());
        Assert.Equal(
            "The event of 2026-10-02 lies after 2026-10-01, the date of the score. Leave it out, or score as of a later date.",
            no.Reasons[0].Message.English
        );
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused_and_not_cut()
    {
        ValueList<ScoreEvent> events = [new(AsOf, long.MaxValue), new(AsOf, long.MaxValue)];
        Assert.Equal(["grading.sum-too-large"], Decays.Linear(events, AsOf, Months).Refused().Codes());
        Assert.Equal(["grading.sum-too-large"], Decays.Halved(events, AsOf, Days).Refused().Codes());
    }

    [Fact]
    public void A_sum_that_fits_is_answered_in_whatever_order_the_events_come()
    {
        ScoreEvent much = new(AsOf, long.MaxValue);
        ScoreEvent less = new(AsOf, -long.MaxValue);
        Assert.Equal(long.MaxValue, Linear([much, much, less]).Sum);
        Assert.Equal(Linear([much, less, much]).Sum, Linear([much, much, less]).Sum);
        Assert.Equal(Halved([much, less, much]).Sum, Halved([much, much, less]).Sum);
    }

    [Fact]
    public void Events_and_length_are_needed()
    {
        Assert.Throws<ArgumentNullException>("events", () => Decays.Linear(null!, AsOf, Months));
        Assert.Throws<ArgumentNullException>("length", () => Decays.Halved([], AsOf, null!));
        Assert.Throws<ArgumentOutOfRangeException>(
            "length",
            () => Decays.Halved([], AsOf, Days with { Value = 0 })
        );
    }

    private static DecayedScore Linear(ValueList<ScoreEvent> events) =>
        Decays.Linear(events, AsOf, Months).Accepted();

    private static DecayedScore Halved(ValueList<ScoreEvent> events) =>
        Decays.Halved(events, AsOf, Days).Accepted();

    private static IEnumerable<long> PeriodsOf(params string[] days) =>
        Linear(
            days.Select(day => new ScoreEvent(
                    NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow(),
                    12
                ))
                .ToValueList()
        )
            .Events.Select(one => one.Periods);

    private static Explanation Stored(Decision<DecayedScore> decision) =>
        ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));

    private static Ratio Sum(Explanation why, Func<LocalDate, LocalDate, Ratio> weight) =>
        why.Steps.Aggregate(
            Ratio.Zero,
            (sum, step) =>
                sum
                + (
                    weight(step.FactNamed("on").AsDate(), why.FactNamed("as-of").AsDate())
                    * step.FactNamed("points").AsWhole()
                )
        );
}
