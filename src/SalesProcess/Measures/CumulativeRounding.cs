namespace SalesProcess.Measures;

/// <summary>Rounds the running total, half away from zero; a part is the step of the running total.</summary>
internal static class CumulativeRounding
{
    internal static void Split(long total, ReadOnlySpan<long> weights, long sum, Span<long> parts)
    {
        long weightSoFar = 0;
        long before = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weightSoFar += weights[i];
            long after = UpTo(total, weightSoFar, sum);
            parts[i] = after - before;
            before = after;
        }
    }

    /// <summary>The running total where the weights so far add up to a given part of their sum.</summary>
    internal static long UpTo(long total, long weightSoFar, long sum) =>
        sum == 0
            ? 0
            : (long)WholeDivision.Divide((Int128)total * weightSoFar, sum, Rounding.HalfAwayFromZero);
}
