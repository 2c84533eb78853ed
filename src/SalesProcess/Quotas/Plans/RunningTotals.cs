namespace SalesProcess.Quotas;

/// <summary>Rounds running totals without a division a day; exact, not nearly so.</summary>
/// <remarks>
/// <para>
/// With T = q·W + r the running total R(T·C/W) is q·C + R(r·C/W), so a day gets q·w and the step of R(r·C/W). For
/// each day F = ⌈2⁶³·C/W⌉ is worked out once; then 2r·F/2⁶⁴ is r·C/W and an excess e, 0 ≤ e &lt; r/2⁶³.
/// </para>
/// <para>
/// r·C/W + ½ is a multiple of 1/2W. Where W ≤ 2³¹, e &lt; W/2⁶³ ≤ 1/2W, so adding e reaches no further whole number
/// and the rounded sum is exact. Beyond, e &lt; 1, so that the sum is right or one too large. It is too large only
/// if what is left beyond the whole number is less than e, so less than 2r/2⁶⁴; then a multiplication back tells.
/// </para>
/// </remarks>
internal static class RunningTotals
{
    private const long LargestSumWithoutCorrection = 1L << 31;
    private const int DaysOfAMonth = 31;
    private const ulong Half = 1UL << 63;

    internal static void Split(
        ReadOnlySpan<long> targets,
        ReadOnlySpan<long> weights,
        long sum,
        Span<long> amounts
    )
    {
        int days = weights.Length;
        Span<ulong> fractions = (
            days <= DaysOfAMonth ? stackalloc ulong[DaysOfAMonth] : stackalloc ulong[QuotaBatch.MostDays]
        ).Slice(0, days);
        Span<long> soFar = (
            days <= DaysOfAMonth ? stackalloc long[DaysOfAMonth] : stackalloc long[QuotaBatch.MostDays]
        ).Slice(0, days);
        long total = 0;
        for (int day = 0; day < days; day++)
        {
            total += weights[day];
            soFar[day] = total;
            fractions[day] = (ulong)((((UInt128)(ulong)total << 63) + (ulong)(sum - 1)) / (ulong)sum);
        }

        bool isSmall = sum <= LargestSumWithoutCorrection;
        for (int row = 0; row < targets.Length; row++)
        {
            Span<long> into = amounts.Slice(row * days, days);
            (long quotient, long rest) = Math.DivRem(targets[row], sum);
            if (isSmall)
            {
                Small(quotient, (ulong)rest, weights, fractions, into);
            }
            else
            {
                Large(quotient, (ulong)rest, weights, soFar, (ulong)sum, fractions, into);
            }
        }
    }

    private static void Small(
        long quotient,
        ulong rest,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<ulong> fractions,
        Span<long> amounts
    )
    {
        // no part of this exceeds the target: q·w + steps of a running total of at most r
        unchecked
        {
            ulong twice = rest << 1;
            ulong before = 0;
            for (int day = 0; day < weights.Length && day < fractions.Length && day < amounts.Length; day++)
            {
                ulong after = Math.BigMul(twice, fractions[day], out ulong below) + (below >> 63);
                amounts[day] = (quotient * weights[day]) + (long)(after - before);
                before = after;
            }
        }
    }

    private static void Large(
        long quotient,
        ulong rest,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> soFar,
        ulong sum,
        ReadOnlySpan<ulong> fractions,
        Span<long> amounts
    )
    {
        // r < W < 2⁶³, so that 2r fits 64 bits, and 2rC + W and 2W·(r + 1) fit 127
        unchecked
        {
            ulong twice = rest << 1;
            ulong before = 0;
            for (int day = 0; day < weights.Length; day++)
            {
                ulong after = Math.BigMul(twice, fractions[day], out ulong below) + (below >> 63);
                ulong beyond = below + Half;
                if (
                    beyond < twice
                    && (UInt128)after * (sum << 1) > ((UInt128)twice * (ulong)soFar[day]) + sum
                )
                {
                    after--;
                }

                amounts[day] = (quotient * weights[day]) + (long)(after - before);
                before = after;
            }
        }
    }
}
