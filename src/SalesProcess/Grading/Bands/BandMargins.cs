using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Works out how far a value lies from the bands beside its own.</summary>
internal static class BandMargins
{
    /// <summary>The standing of a value in its band; null where a margin does not fit an exact ratio.</summary>
    internal static BandStanding? Standing(
        GradedValue value,
        PolicyBands range,
        int place,
        PolicyReading? reading
    )
    {
        try
        {
            return new BandStanding(
                range,
                place,
                value.Number,
                value.IsWhole,
                place + 1 < range.Bands.Count ? Up(value, range, place) : null,
                place > 0 ? Down(value, range, place) : null,
                reading
            );
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static BandMargin Up(GradedValue value, PolicyBands range, int place)
    {
        PolicyBand next = range.Bands[place + 1];
        return value.IsWhole
            ? new(next, BandMath.LowestWhole(range, place + 1) - value.Number, IsExclusive: false)
            : new(next, next.From!.Value - value.Number, range.Edge == BandEdge.Below);
    }

    private static BandMargin Down(GradedValue value, PolicyBands range, int place)
    {
        PolicyBand next = range.Bands[place - 1];
        return value.IsWhole
            ? new(next, value.Number - BandMath.LowestWhole(range, place), IsExclusive: false)
            : new(next, value.Number - range.Bands[place].From!.Value, range.Edge == BandEdge.Below);
    }

    /// <summary>What a held grade needs to rise; null at the top, and where the value has come that far already.</summary>
    internal static BandMargin? ToRise(BandStanding standing, int held)
    {
        PolicyBands range = standing.Range;
        return held + 1 == range.Bands.Count || standing.Place > held
            ? null
            : Up(Graded(standing), range, held);
    }

    /// <summary>What may be lost before a held grade is left; null at the bottom, and where the value is below already.</summary>
    internal static BandMargin? ToFall(BandStanding standing, int held)
    {
        PolicyBands range = standing.Range;
        long edge = held == 0 ? 0 : LeavingEdge(range.Bands[held]);
        if (held == 0 || !BandMath.IsOver(range, standing.Value, edge))
        {
            return null;
        }

        bool isBelow = range.Edge == BandEdge.Below;
        return standing.IsWhole
            ? new(range.Bands[held - 1], standing.Value - edge - (isBelow ? 1 : 0), IsExclusive: false)
            : new(range.Bands[held - 1], standing.Value - edge, isBelow);
    }

    /// <summary>The edge at which a band that is not the lowest is left downwards.</summary>
    internal static long LeavingEdge(PolicyBand band) => band.DownBelow ?? band.From!.Value;

    private static GradedValue Graded(BandStanding standing) =>
        new(standing.Value, standing.IsWhole, FactValue.Of(standing.Value), Currency: null);
}
