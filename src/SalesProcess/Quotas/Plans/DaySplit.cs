using System.Numerics;
using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>Splits a target along days by rounding the running total; exact for weights of any size.</summary>
internal static class DaySplit
{
    /// <summary>One amount a weight; they add up to the target, or are all zero where all weights are.</summary>
    internal static long[] Of(long target, ExactWeights weights)
    {
        long[] amounts = new long[weights.Parts.Count];
        long[] whole = new long[amounts.Length];
        if (amounts.Length > QuotaBatch.MostDays || !weights.TryCopyTo(whole))
        {
            Wide(target, weights.Parts, amounts);
        }
        else if (whole.AsSpan().ContainsAnyExcept(0))
        {
            QuotaBatch.SplitMonth([target], whole, amounts);
        }

        return amounts;
    }

    private static void Wide(BigInteger target, ValueList<BigInteger> parts, long[] amounts)
    {
        BigInteger sum = parts.Aggregate(BigInteger.Zero, (so, part) => so + part);
        BigInteger soFar = 0;
        BigInteger before = 0;
        for (int i = 0; i < amounts.Length && !sum.IsZero; i++)
        {
            soFar += parts[i];
            BigInteger after = ((2 * target * soFar) + sum) / (2 * sum); // a half up; nothing here is negative
            amounts[i] = (long)(after - before);
            before = after;
        }
    }
}
