using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Puts the gap of the closed days on the open ones, one signed amount a day.</summary>
/// <remarks>
/// Three cases, one mechanism: the gap, or what of it finds room, is split by the rounding of running totals. Its
/// shares are rounded up or down to whole units; so where the room of each day is its weight, no day gets more than
/// its room.
/// </remarks>
internal static class CatchUpSpread
{
    /// <summary>Spreads a gap.</summary>
    /// <param name="gap">Planned less sold, to date: negative where more was sold than planned.</param>
    /// <param name="weights">The whole weights of the open days.</param>
    /// <param name="baseline">The planned units of the open days; none negative.</param>
    /// <param name="takers">The open days that take a gap.</param>
    /// <param name="capPercent">The most that a day may carry, in percent of its plan; null where there is no cap.</param>
    /// <param name="whenAhead">What a lead does.</param>
    /// <param name="catchUp">One amount an open day is added to it; it may be the baseline itself.</param>
    /// <exception cref="OverflowException">The room under a cap does not fit 64 bits.</exception>
    internal static void Spread(
        long gap,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> baseline,
        Range takers,
        long? capPercent,
        WhenAhead whenAhead,
        Span<long> catchUp
    )
    {
        if (gap < 0)
        {
            if (whenAhead == WhenAhead.LowerTheRest)
            {
                SplitByRoom(gap, baseline, percentAbove: 100, catchUp);
            }
        }
        else if (capPercent is { } cap)
        {
            SplitByRoom(gap, baseline, cap - 100, catchUp);
        }
        else
        {
            SplitByWeight(gap, weights[takers], catchUp[takers]);
        }
    }

    private static void SplitByWeight(long gap, ReadOnlySpan<long> weights, Span<long> catchUp)
    {
        long sum = 0;
        foreach (long weight in weights)
        {
            sum += weight;
        }

        Split(gap, weights, percent: 100, sum, catchUp);
    }

    /// <summary>Splits what of the gap finds room, where the room of a day is a percentage of its plan.</summary>
    private static void SplitByRoom(
        long gap,
        ReadOnlySpan<long> baseline,
        long percentAbove,
        Span<long> catchUp
    )
    {
        long room = 0;
        foreach (long planned in baseline)
        {
            room += RoomOf(planned, percentAbove);
        }

        long placed = (long)Int128.Clamp(gap, -room, room);
        Split(placed, baseline, percentAbove, room, catchUp);
    }

    private static void Split(
        long gap,
        ReadOnlySpan<long> weights,
        long percent,
        long sum,
        Span<long> catchUp
    )
    {
        long soFar = 0;
        long before = 0;
        for (int i = 0; i < weights.Length && sum > 0; i++)
        {
            soFar += RoomOf(weights[i], percent);
            long after = CumulativeRounding.UpTo(gap, soFar, sum);
            catchUp[i] += after - before;
            before = after;
        }
    }

    private static long RoomOf(long planned, long percent) => (long)((Int128)planned * percent / 100);
}
