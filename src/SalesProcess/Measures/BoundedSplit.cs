namespace SalesProcess.Measures;

/// <summary>
/// Finds the shares in proportion to the weights inside floors and caps, and rounds them. In each pass the parts that
/// are still free share what the settled ones leave; those that would leave their bounds on the side on which more is
/// left over than is lacking are settled at the bound. No pass settles a part wrongly, because what it leaves for the
/// others only moves them further to that side; the passes end where no free part leaves its bounds.
/// </summary>
internal static class BoundedSplit
{
    internal const int OnStack = 256;

    internal static bool TrySplit(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> least,
        ReadOnlySpan<long> most,
        AllocationRule rule,
        Span<long> parts,
        out Int128 gap
    )
    {
        (Int128 over, Int128 shortBy) = Gaps(total, weights, least, most);
        gap = shortBy > 0 ? shortBy : -over;
        if (gap != 0)
        {
            return false;
        }

        Span<Place> places =
            weights.Length <= OnStack
                ? stackalloc Place[OnStack].Slice(0, weights.Length)
                : new Place[weights.Length];
        Level level = Settle(total, weights, least, most, places, parts);
        if (rule == AllocationRule.CumulativeRounding)
        {
            RoundRunningTotal(level, weights, places, parts);
        }
        else
        {
            RoundByRemainder(level, weights, places, parts);
        }

        return true;
    }

    /// <summary>What the floors ask for beyond the total, and what of it finds no place under the caps; none below
    /// zero.</summary>
    internal static (Int128 Over, Int128 ShortBy) Gaps(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> least,
        ReadOnlySpan<long> most
    )
    {
        Int128 lowest = 0;
        Int128 highest = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            lowest += weights[i] > 0 ? least[i] : NearestToZero(least[i], most[i]);
            highest += weights[i] > 0 ? most[i] : NearestToZero(least[i], most[i]);
        }

        return (Int128.Max(lowest - total, 0), Int128.Max(total - highest, 0));
    }

    private static long NearestToZero(long least, long most) => Math.Max(least, Math.Min(0, most));

    /// <summary>Settles every part that lies at a bound, and finds the level of those that stay free.</summary>
    private static Level Settle(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> least,
        ReadOnlySpan<long> most,
        Span<Place> places,
        Span<long> parts
    )
    {
        Int128 rest = total;
        long free = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            bool held = weights[i] == 0 || least[i] == most[i];
            places[i] = held ? Place.Settled : Place.Inside;
            parts[i] = held ? NearestToZero(least[i], most[i]) : 0;
            rest -= parts[i];
            free += held ? 0 : weights[i];
        }

        while (free > 0)
        {
            var level = new Level(rest, free);
            int side = FindPlaces(level, weights, least, most, places, out bool allInside);
            if (allInside)
            {
                return level;
            }

            for (int i = 0; i < weights.Length; i++)
            {
                bool settles = places[i] switch
                {
                    Place.Above => side >= 0,
                    Place.Below => side <= 0,
                    _ => false,
                };
                if (settles)
                {
                    parts[i] = places[i] == Place.Above ? most[i] : least[i];
                    rest -= parts[i];
                    free -= weights[i];
                    places[i] = Place.Settled;
                }
            }
        }

        return default;
    }

    /// <summary>Finds where every free share lies, and whether more would be left above the caps (1) or lacking under
    /// the floors (−1).</summary>
    private static int FindPlaces(
        Level level,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> least,
        ReadOnlySpan<long> most,
        Span<Place> places,
        out bool allInside
    )
    {
        Int128 whole = 0;
        Int128 fractions = 0;
        allInside = true;
        for (int i = 0; i < weights.Length; i++)
        {
            if (places[i] == Place.Settled)
            {
                continue;
            }

            (Int128 share, long fraction) = level.ShareOf(weights[i]);
            places[i] =
                share > most[i] || (share == most[i] && fraction > 0) ? Place.Above
                : share < least[i] || (share == least[i] && fraction < 0) ? Place.Below
                : Place.Inside;
            if (places[i] != Place.Inside)
            {
                whole += share - (places[i] == Place.Above ? most[i] : least[i]);
                fractions += fraction;
                allInside = false;
            }
        }

        (Int128 carried, Int128 left) = Int128.DivRem(fractions, level.Weight);
        return whole + carried != 0 ? Int128.Sign(whole + carried) : Int128.Sign(left);
    }

    /// <summary>Rounds the running total of the shares, a half away from zero; only free parts have fractions.</summary>
    private static void RoundRunningTotal(
        Level level,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<Place> places,
        Span<long> parts
    )
    {
        ulong all = (ulong)level.Weight;
        ulong soFar = 0;
        bool roundedUp = false;
        for (int i = 0; i < weights.Length; i++)
        {
            if (places[i] == Place.Settled)
            {
                continue;
            }

            (Int128 share, long fraction) = level.ShareOf(weights[i]);
            soFar += (ulong)Math.Abs(fraction);
            int units = roundedUp ? -1 : 0;
            if (soFar >= all)
            {
                soFar -= all;
                units++;
            }

            roundedUp = soFar >= all - soFar;
            units += roundedUp ? 1 : 0;
            parts[i] = (long)share + (level.Sign * units);
        }
    }

    private static void RoundByRemainder(
        Level level,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<Place> places,
        Span<long> parts
    )
    {
        Span<LargestRemainder.Remainder> remainders =
            weights.Length <= OnStack
                ? stackalloc LargestRemainder.Remainder[OnStack].Slice(0, weights.Length)
                : new LargestRemainder.Remainder[weights.Length];
        Int128 fractions = 0;
        int free = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (places[i] != Place.Settled)
            {
                (Int128 share, long fraction) = level.ShareOf(weights[i]);
                parts[i] = (long)share;
                fractions += fraction;
                remainders[free++] = new(Math.Abs(fraction), i);
            }
        }

        if (free > 0)
        {
            LargestRemainder.GiveOut((int)(fractions / level.Weight), remainders[..free], parts);
        }
    }

    private enum Place : byte
    {
        Inside,
        Above,
        Below,
        Settled,
    }

    /// <summary>What the free parts share, over their weight: λ, as a whole number and a fraction of one sign.</summary>
    private readonly struct Level(Int128 rest, long weight)
    {
        private readonly Int128 whole = rest / weight;
        private readonly long fraction = (long)(rest % weight);

        internal long Weight { get; } = weight;

        internal int Sign { get; } = Int128.Sign(rest);

        /// <summary>The exact share of a free part, rounded toward zero, and its fraction in parts of the weight.</summary>
        internal (Int128 Whole, long Fraction) ShareOf(long part)
        {
            // neither product overflows: the part is no more than the weight, and the fraction is less
            Int128 product = (Int128)fraction * part;
            if (product >= long.MinValue && product <= long.MaxValue)
            {
                (long quotient, long left) = Math.DivRem((long)product, Weight);
                return ((whole * part) + quotient, left);
            }

            (Int128 carried, Int128 rest) = Int128.DivRem(product, Weight);
            return ((whole * part) + carried, (long)rest);
        }
    }
}
