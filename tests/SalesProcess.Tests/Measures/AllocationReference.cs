using System.Numerics;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>The splits against a plain second telling of each rule, in whole numbers without a limit.</summary>
public class AllocationReference
{
    private const int Cases = 100_000;

    [Fact]
    public void Cumulative_rounding_agrees() =>
        Law.Holds(
            Split.Extreme,
            split => Split.Same(RoundedSteps(split), split.By(AllocationRule.CumulativeRounding)),
            Cases
        );

    [Fact]
    public void The_largest_remainder_agrees() =>
        Law.Holds(
            Split.Extreme,
            split => Split.Same(LargestFirst(split), split.By(AllocationRule.LargestRemainder)),
            Cases
        );

    /// <summary>Steps of the running total of the size, half up; the sign is put back at the end.</summary>
    private static long[] RoundedSteps(Split split)
    {
        BigInteger all = (BigInteger)split.WeightSum;
        BigInteger size = BigInteger.Abs(split.Total);
        BigInteger weight = 0;
        BigInteger before = 0;
        long[] steps = new long[split.Weights.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            weight += split.Weights[i];
            BigInteger running = ((2 * size * weight) + all) / (2 * all);
            steps[i] = (long)(Math.Sign(split.Total) * (running - before));
            before = running;
        }

        return steps;
    }

    /// <summary>Whole shares of the size, then a unit each to the largest remainders.</summary>
    private static long[] LargestFirst(Split split)
    {
        BigInteger all = (BigInteger)split.WeightSum;
        BigInteger size = BigInteger.Abs(split.Total);
        BigInteger[] shares = [.. split.Weights.Select(weight => size * weight / all)];
        BigInteger[] remainders = [.. split.Weights.Select(weight => size * weight % all)];
        int left = (int)(size - shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share));
        IEnumerable<int> inTurn = Enumerable
            .Range(0, shares.Length)
            .OrderByDescending(i => remainders[i])
            .ThenBy(i => i);
        foreach (int i in inTurn.Take(left))
        {
            shares[i]++;
        }

        return [.. shares.Select(share => (long)(Math.Sign(split.Total) * share))];
    }
}
