using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Visits;

/// <summary>How often trips were made in a period, and how many visits a trip brought.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record TripFigures
{
    private TripFigures(DateInterval period, int trips, long visits) =>
        (Period, Trips, Visits) = (period, trips, visits);

    /// <summary>The days of the period, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>The trips that set out in the period.</summary>
    public int Trips { get; }

    /// <summary>The visits of these trips.</summary>
    public long Visits { get; }

    /// <summary>Trips a calendar day, exactly.</summary>
    public Ratio TripsPerDay => new(Trips, Period.Length);

    /// <summary>Visits a trip, exactly; null where there was no trip.</summary>
    public Ratio? VisitsPerTrip => Trips == 0 ? null : new Ratio(Visits, Trips);

    /// <summary>Counts the trips of a period.</summary>
    /// <param name="period">The days, both ends included.</param>
    /// <param name="trips">The trips, of one salesperson or of several; those that set out on other days do not
    /// count.</param>
    /// <returns>The figures, with their explanation; refused with each trip that stands twice.</returns>
    [Implements("TRIP-05")]
    public static Decision<TripFigures> Of(DateInterval period, ValueList<MadeTrip> trips)
    {
        ArgumentNullException.ThrowIfNull(period);
        _ = Required.Items(trips);
        ValueList<RefusalReason> twice = VisitForms
            .Twice(trips.Select(trip => trip.TripId))
            .Select(trip => TripFigureRefusals.TripTwice.Because(TripFacts.Frequency, TripFacts.Trip(trip)))
            .ToValueList();
        if (twice.Count > 0)
        {
            return Decision.Refuse<TripFigures>(new Refusal(twice));
        }

        MadeTrip[] inside = [.. trips.Where(trip => period.Contains(trip.Departure))];
        var figures = new TripFigures(period, inside.Length, inside.Sum(trip => (long)trip.Visits));
        return Decision.Accept(figures, () => TripFigureExplanations.OfFigures(figures));
    }

    /// <summary>Compares the figures with those of an earlier period: whether frequency and efficiency were
    /// raised.</summary>
    /// <param name="earlier">The figures of the earlier period, which may be longer or shorter.</param>
    /// <returns>The comparison, with its explanation. Refused where the periods overlap or are the other way
    /// round.</returns>
    [Implements("TRIP-05")]
    public Decision<TripTrend> ComparedWith(TripFigures earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.Period.End >= Period.Start)
        {
            return Decision.Refuse<TripTrend>(
                TripFigureRefusals.PeriodNotEarlier.Because(
                    TripFacts.Frequency,
                    TripFigureExplanations.Day(
                        "earlier-to",
                        earlier.Period.End,
                        "end of the earlier period",
                        "前期末日"
                    ),
                    TripFigureExplanations.Day("from", Period.Start, "start of the period", "本期首日")
                )
            );
        }

        var trend = new TripTrend(earlier, this);
        return Decision.Accept(trend, () => TripFigureExplanations.OfTrend(trend));
    }

    /// <summary>Lists the figures as a flat row, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public TripFiguresRow ToRow() => TripFiguresRow.Of(this);

    /// <summary>Answers the period, the trips and the visits.</summary>
    /// <returns>Such as <c>2026-10-01..2026-10-31: 2 trips, 7 visits</c>.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Period.Start)}..{FactValue.Of(Period.End)}: {English.Count(Trips, "trip")}, {English.Count(Visits, "visit")}";
}
