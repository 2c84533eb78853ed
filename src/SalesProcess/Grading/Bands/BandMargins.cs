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
}
