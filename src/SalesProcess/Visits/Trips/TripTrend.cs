using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Whether frequency and efficiency of trips were raised from one period to a later one.</summary>
/// <remarks>Made by <see cref="TripFigures.ComparedWith"/> only. Equality is that of both parts. Order is not
/// defined.</remarks>
public sealed record TripTrend
{
    internal TripTrend(TripFigures earlier, TripFigures later) => (Earlier, Later) = (earlier, later);

    /// <summary>The figures of the earlier period.</summary>
    public TripFigures Earlier { get; }

    /// <summary>The figures of the later period.</summary>
    public TripFigures Later { get; }

    /// <summary>Whether more trips a day were made.</summary>
    public bool IsFrequencyRaised => Later.TripsPerDay > Earlier.TripsPerDay;

    /// <summary>Whether a trip brought more visits; null where one of the periods had no trip.</summary>
    public bool? IsEfficiencyRaised =>
        (Earlier.VisitsPerTrip, Later.VisitsPerTrip) is ({ } before, { } after) ? after > before : null;

    /// <summary>Answers both figures.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Earlier} → {Later}";
}
