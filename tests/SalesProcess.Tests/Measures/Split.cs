using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>A total and the weights to split it by, as the laws of allocation draw them.</summary>
internal sealed record Split(long Total, long[] Weights)
{
    private const long Quadrillion = 1_000_000_000_000_000;
    public const int MostParts = 31;

    /// <summary>Splits as they happen: totals up to 10^15, up to 31 weights; small, large, equal, many of zero.</summary>
    public static Arbitrary<Split> Any =>
        Draw(Totals, Gen.OneOf(Weight.Ties, Weight.Percents, Weight.Large, Weight.Equal))
            .ThatShrinks(Smaller);

    /// <summary>Such splits, each with something else to try on it; only the split shrinks.</summary>
    public static Arbitrary<(Split, T)> AnyWith<T>(Gen<T> other) => Paired(Any.Generator, other);

    /// <summary>Splits by weights so large and different that two equal remainders are rare.</summary>
    public static Arbitrary<(Split, T)> WithoutTiesWith<T>(Gen<T> other) =>
        Paired(Draw(Totals, Weight.Large), other);

    /// <summary>Splits at the ends of 64 bits as well: totals of any size, weights that add up to almost 2^63.</summary>
    public static Arbitrary<Split> Extreme =>
        Draw(
                Gen.OneOf(
                    Totals,
                    Law.Whole(long.MinValue, long.MinValue + Quadrillion),
                    Law.Whole(long.MaxValue - Quadrillion, long.MaxValue),
                    Gen.Elements(long.MinValue, long.MaxValue, 0, 1, -1)
                ),
                Gen.OneOf(Weight.Ties, Weight.Large, Weight.Giant)
            )
            .ThatShrinks(Smaller);

    public Int128 WeightSum => Weights.Aggregate(Int128.Zero, (sum, weight) => sum + weight);

    /// <summary>What each part lacks of its exact share rounded down in size, in parts of the sum of weights.</summary>
    public BigInteger[] Remainders =>
        [.. Weights.Select(w => BigInteger.Abs((BigInteger)Total * w) % (BigInteger)WeightSum)];

    public long[] By(AllocationRule rule)
    {
        long[] parts = new long[Weights.Length];
        Allocation.Split(Total, Weights, rule, parts);
        return parts;
    }

    /// <summary>Holds that two splits have the same parts; made for laws, which hold it very often.</summary>
    public static void Same(long[] expected, long[] actual)
    {
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            Assert.Equal(expected, actual);
        }
    }

    public override string ToString() => $"{Total} by {string.Join(',', Weights)}";

    private static Arbitrary<(Split, T)> Paired<T>(Gen<Split> splits, Gen<T> other) =>
        splits
            .Zip(other)
            .Select(pair => (pair.Item1, pair.Item2))
            .ThatShrinks(pair => Smaller(pair.Item1).Select(split => (split, pair.Item2)));

    private static IEnumerable<Split> Smaller(Split split) => split.Shrunk().Where(s => s.WeightSum > 0);

    private IEnumerable<Split> Shrunk()
    {
        if (Total != 0)
        {
            yield return this with
            {
                Total = Total / 2,
            };
        }

        for (int i = 0; i < Weights.Length; i++)
        {
            yield return this with
            {
                Weights = [.. Weights[..i], .. Weights[(i + 1)..]],
            };
            if (Weights[i] > 0)
            {
                yield return this with
                {
                    Weights = [.. Weights[..i], Weights[i] / 2, .. Weights[(i + 1)..]],
                };
            }
        }
    }

    private static Gen<long> Totals =>
        Gen.OneOf(Gen.Choose(-60, 60).Select(n => (long)n), Law.Whole(-Quadrillion, Quadrillion));

    private static Gen<Split> Draw(Gen<long> totals, Gen<Gen<long>> weights) =>
        from total in totals
        from count in Gen.Choose(1, MostParts)
        from weight in weights
        from drawn in weight.ArrayOf(count)
        select new Split(total, drawn.Any(w => w > 0) ? drawn : [.. drawn[1..], 1]);

    private static class Weight
    {
        public static Gen<Gen<long>> Ties => Gen.Constant(Gen.Choose(0, 3).Select(n => (long)n));

        public static Gen<Gen<long>> Percents => Gen.Constant(Gen.Choose(0, 100).Select(n => (long)n));

        public static Gen<Gen<long>> Large => Gen.Constant(Law.Whole(0, 1_000_000_000_000));

        // 31 of them add up to less than 2^63
        public static Gen<Gen<long>> Giant => Gen.Constant(Law.Whole(1L << 57, 1L << 58));

        public static Gen<Gen<long>> Equal => Gen.Choose(1, 1000).Select(n => Gen.Constant((long)n));
    }
}
