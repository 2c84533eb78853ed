using System.Numerics;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>What holds for every split inside floors and caps, against a second telling of the exact shares.</summary>
public class BoundedLaws
{
    private const int Cases = 10_000;

    public static TheoryData<AllocationRule> Rules => [.. BoundedCase.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_fits_exactly_when_there_are_exact_shares(AllocationRule rule) =>
        Law.Holds(
            BoundedCase.Any,
            asked => Assert.Equal(ExactShares.Of(asked) is not null, asked.TryBy(rule, out _)),
            Cases
        );

    [Theory]
    [MemberData(nameof(Rules))]
    public void Parts_add_up_stay_inside_and_are_within_one_unit(AllocationRule rule) =>
        Law.Holds(
            BoundedCase.Any,
            asked =>
            {
                if (!asked.TryBy(rule, out long[] parts))
                {
                    return;
                }

                ExactShares exact = ExactShares.Of(asked)!;
                Assert.Equal(asked.Total, parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part));
                for (int i = 0; i < parts.Length; i++)
                {
                    Assert.InRange(parts[i], asked.Least[i], asked.Most[i]);
                    BigInteger off = BigInteger.Abs((parts[i] * exact.Denominator) - exact.Numerators[i]);
                    Assert.True(off < exact.Denominator, $"Part {i} is {parts[i]}.");
                }
            },
            Cases
        );

    [Fact]
    public void Running_totals_are_the_nearest_whole_numbers() =>
        Law.Holds(
            BoundedCase.Any,
            asked =>
            {
                if (!asked.TryBy(AllocationRule.CumulativeRounding, out long[] parts))
                {
                    return;
                }

                ExactShares exact = ExactShares.Of(asked)!;
                BigInteger running = 0;
                BigInteger exactly = 0;
                for (int i = 0; i < parts.Length; i++)
                {
                    running += parts[i];
                    exactly += exact.Numerators[i];
                    BigInteger off = BigInteger.Abs((running * exact.Denominator) - exactly);
                    Assert.True(2 * off <= exact.Denominator, $"Up to part {i} it is {running}.");
                }
            },
            Cases
        );

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_negatives_split_into_the_negatives(AllocationRule rule) =>
        Law.Holds(
            BoundedCase.Any,
            asked =>
            {
                bool fits = asked.TryBy(rule, out long[] parts, out Int128 gap);
                Assert.Equal(fits, asked.Mirrored.TryBy(rule, out long[] mirrored, out Int128 mirroredGap));
                Assert.Equal(-gap, mirroredGap);
                Split.Same([.. parts.Select(part => -part)], mirrored);
            },
            Cases
        );

    [Theory]
    [MemberData(nameof(Rules))]
    public void Without_bounds_it_is_the_plain_split(AllocationRule rule) =>
        Law.Holds(
            Split.Extreme,
            split =>
            {
                long[] none = [.. split.Weights.Select(_ => long.MinValue)];
                long[] any = [.. split.Weights.Select(_ => long.MaxValue)];
                Assert.True(
                    new BoundedCase(split.Total, split.Weights, none, any).TryBy(rule, out long[] parts)
                );
                Split.Same(split.By(rule), parts);
            },
            Cases
        );
}
