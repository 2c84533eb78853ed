using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Where a value lies among bands: the number of inner edges that it has reached or passed.</summary>
internal static class BandMath
{
    /// <summary>The place of the band that holds a value, from zero; −1 where the value is outside of the range.</summary>
    internal static int IndexOf(PolicyBands range, Ratio value)
    {
        if (value < range.Least || value > range.Most)
        {
            return -1;
        }

        int place = 0;
        while (place + 1 < range.Bands.Count && IsAtLeast(range, place + 1, value))
        {
            place++;
        }

        return place;
    }

    /// <summary>The same for a whole number, without fractions.</summary>
    internal static int IndexOf(PolicyBands range, long value)
    {
        if (value < range.Least || value > range.Most)
        {
            return -1;
        }

        int place = 0;
        while (place + 1 < range.Bands.Count && value >= LowestWhole(range, place + 1))
        {
            place++;
        }

        return place;
    }

    /// <summary>Whether a value has come over an edge, as the range says who owns it.</summary>
    internal static bool IsOver(PolicyBands range, Ratio value, long edge) =>
        range.Edge == BandEdge.Above ? value >= edge : value > edge;

    /// <summary>The lowest whole number of a band.</summary>
    internal static long LowestWhole(PolicyBands range, int place) =>
        place == 0 ? range.Least
        : range.Edge == BandEdge.Above ? range.Bands[place].From!.Value
        : range.Bands[place].From!.Value + 1;

    /// <summary>The highest whole number of a band.</summary>
    internal static long HighestWhole(PolicyBands range, int place) =>
        place == range.Bands.Count - 1 ? range.Most : LowestWhole(range, place + 1) - 1;

    private static bool IsAtLeast(PolicyBands range, int place, Ratio value) =>
        IsOver(range, value, range.Bands[place].From!.Value);
}
