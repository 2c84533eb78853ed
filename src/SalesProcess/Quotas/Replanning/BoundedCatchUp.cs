using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Puts the gap of the closed days on the open ones of a plan whose days have floors and caps: no day leaves
/// them, a held day stays, and what finds no room is left over.</summary>
internal static class BoundedCatchUp
{
    internal static void Spread<TMeasure>(
        long gap,
        long[] weights,
        QuotaDay<TMeasure>[] open,
        ValueList<DayBound<TMeasure>> bounds,
        Range takers,
        CatchUpRule rule,
        long[] catchUp
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (gap >= 0)
        {
            (int from, int length) = takers.GetOffsetAndLength(open.Length);
            long[] room =
            [
                .. open.Select(
                    (day, place) => place >= from && place < from + length ? RoomAbove(day, bounds, rule) : 0
                ),
            ];
            Place(gap, rule.CapPercent is null ? weights : room, room, catchUp);
        }
        else if (rule.WhenAhead == WhenAhead.LowerTheRest)
        {
            long[] room = [.. open.Select(day => RoomBelow(day, bounds))];
            Place(-gap, room, room, catchUp);
            for (int i = 0; i < catchUp.Length; i++)
            {
                catchUp[i] = -catchUp[i];
            }
        }
    }

    /// <summary>Splits as much of an amount as finds room, in proportion to the weights.</summary>
    private static void Place(long amount, long[] weights, long[] room, long[] parts)
    {
        // a day without weight takes nothing, however much room it has
        Int128 all = weights
            .Zip(room, (weight, free) => weight > 0 ? (Int128)free : 0)
            .Aggregate(Int128.Zero, (sum, free) => sum + free);
        _ = Allocation.TrySplitWithin(
            (long)Int128.Min(amount, all),
            weights,
            new long[room.Length],
            room,
            AllocationRule.CumulativeRounding,
            parts,
            out _
        );
    }

    private static long RoomAbove<TMeasure>(
        QuotaDay<TMeasure> day,
        ValueList<DayBound<TMeasure>> bounds,
        CatchUpRule rule
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        long planned = day.Amount.Units;
        long underCap = rule.CapPercent is { } cap
            ? (long)Int128.Min((Int128)planned * (cap - 100) / 100, long.MaxValue)
            : long.MaxValue;
        return BoundOn(day, bounds)?.Most is { } most
            ? Math.Min(underCap, Math.Max(most.Units - planned, 0))
            : underCap;
    }

    private static long RoomBelow<TMeasure>(QuotaDay<TMeasure> day, ValueList<DayBound<TMeasure>> bounds)
        where TMeasure : struct, IMeasure<TMeasure> =>
        Math.Max(day.Amount.Units - (BoundOn(day, bounds)?.Least?.Units ?? 0), 0);

    private static DayBound<TMeasure>? BoundOn<TMeasure>(
        QuotaDay<TMeasure> day,
        ValueList<DayBound<TMeasure>> bounds
    )
        where TMeasure : struct, IMeasure<TMeasure> => bounds.FirstOrDefault(bound => bound.Date == day.Date);
}
