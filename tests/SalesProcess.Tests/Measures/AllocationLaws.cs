using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>What holds for every split, over generated totals up to 10^15 and weights.</summary>
public class AllocationLaws
{
    private const int Cases = 100_000;

    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void The_parts_add_up_to_the_total(AllocationRule rule) =>
        Law.Holds(
            Splits,
            split => Assert.Equal(split.Total, split.By(rule).Aggregate(BigInteger.Zero, (s, p) => s + p)),
            Cases
        );

    private static Arbitrary<Split> Splits =>
        Law.Whole(-1_000_000_000_000_000, 1_000_000_000_000_000)
            .Zip(Gen.Choose(0, 1000).Select(w => (long)w).ListOf())
            .Select(pair => new Split(pair.Item1, [.. pair.Item2, 1]))
            .ThatShrinks(split => split.Smaller());

    public sealed record Split(long Total, long[] Weights)
    {
        public long[] By(AllocationRule rule)
        {
            long[] parts = new long[Weights.Length];
            Allocation.Split(Total, Weights, rule, parts);
            return parts;
        }

        public IEnumerable<Split> Smaller()
        {
            if (Total != 0)
            {
                yield return this with
                {
                    Total = Total / 2,
                };
            }

            for (int i = 0; i < Weights.Length - 1; i++)
            {
                yield return this with
                {
                    Weights = [.. Weights[..i], .. Weights[(i + 1)..]],
                };
            }
        }

        public override string ToString() => $"{Total} by {string.Join(',', Weights)}";
    }
}
