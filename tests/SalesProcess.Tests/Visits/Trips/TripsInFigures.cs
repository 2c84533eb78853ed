using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Trips in a period and visits a trip, exactly, and whether they were raised.</summary>
public class TripsInFigures
{
    private static readonly DateInterval October = new(new(2026, 10, 1), new(2026, 10, 31));
    private static readonly DateInterval September = new(new(2026, 9, 1), new(2026, 9, 30));

    [Fact]
    public void They_are_exact_and_shown_as_a_row()
    {
        TripFigures figures = TripFigures.Of(October, [Trip(1, 10, 3), Trip(2, 10, 4)]).Accepted();
        Assert.Equal(new Ratio(7, 2), figures.VisitsPerTrip);
        Assert.Equal(new Ratio(2, 31), figures.TripsPerDay);
        Assert.Equal("7/2", figures.ToRow().VisitsPerTrip);
        Assert.Equal("2026-10-01..2026-10-31: 2 trips, 7 visits", Cultures.Makes(figures.ToString));
        Assert.Equal(figures.ToString(), figures.ToRow().ToString());
    }

    [Fact]
    public void A_trip_that_stands_twice_is_refused() =>
        Assert.Equal(
            ["visits.trip-twice"],
            TripFigures.Of(October, [Trip(1, 10, 3), Trip(1, 10, 4)]).Refused().Codes()
        );

    [Fact]
    public void Periods_compare_forward_only()
    {
        TripFigures later = TripFigures.Of(October, [Trip(1, 10, 3)]).Accepted();
        TripFigures earlier = TripFigures.Of(September, [Trip(2, 9, 2)]).Accepted();
        Assert.Equal(["visits.period-not-earlier"], earlier.ComparedWith(later).Refused().Codes());
        Assert.Equal(["visits.period-not-earlier"], later.ComparedWith(later).Refused().Codes());
        Decision<TripTrend> trend = later.ComparedWith(earlier);
        // one trip in 31 days is less often than one in 30
        Assert.False(trend.Accepted().IsFrequencyRaised);
        Assert.True(trend.Accepted().IsEfficiencyRaised);
        Assert.Equal("Frequency: no; efficiency: yes.", trend.Explained().Answer.English);
    }

    [Fact]
    public void They_follow_from_the_trips_inside_the_period() =>
        Law.Holds(
            (from month in Gen.Choose(9, 11) from visits in Gen.Choose(0, 9) select (month, visits))
                .ListOf()
                .ThatShrinks(trips => trips.Select((_, i) => trips.Where((_, j) => j != i).ToList())),
            trips =>
            {
                ValueList<MadeTrip> made = trips
                    .Select((trip, i) => Trip(i, trip.month, trip.visits))
                    .ToValueList();
                Explanation why = TripFigures.Of(October, made).Explained();
                (int month, int visits)[] inside = [.. trips.Where(trip => trip.month == 10)];
                Assert.Equal(inside.Length, why.FactNamed("trips").AsWhole());
                Assert.Equal(inside.Sum(trip => trip.visits), why.FactNamed("visits").AsWhole());
                Assert.Equal(
                    inside.Length == 0
                        ? Ratio.Zero
                        : new Ratio(inside.Sum(trip => trip.visits), inside.Length),
                    why.Outcome.As<Ratio>()
                );
            },
            cases: 200
        );

    [Fact]
    public void A_negative_number_of_visits_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Trip(1, 10, -1));

    private static MadeTrip Trip(int number, int month, int visits) =>
        new($"T-{number}", "U-3", new LocalDate(2026, month, 5), visits);
}
