using System.Numerics;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>What holds for every split under both rules, over generated totals up to 10^15 and weights.</summary>
public class AllocationLaws
{
    private const int Cases = 100_000;

    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void The_parts_add_up_to_the_total(AllocationRule rule) =>
        Law.Holds(
            Split.Any,
            split => Assert.Equal(split.Total, split.By(rule).Aggregate(BigInteger.Zero, (s, p) => s + p)),
            Cases
        );

    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void A_part_is_its_exact_share_rounded_up_or_down(AllocationRule rule) =>
        Law.Holds(
            Split.Any,
            split =>
            {
                long[] parts = split.By(rule);
                for (int i = 0; i < parts.Length; i++)
                {
                    // less than one off the exact share: |part - T*w/W| < 1
                    Int128 off = (parts[i] * split.WeightSum) - ((Int128)split.Total * split.Weights[i]);
                    if (Int128.Abs(off) >= split.WeightSum)
                    {
                        Assert.Fail($"Part {i} is {parts[i]}.");
                    }
                }
            },
            Cases
        );

    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void A_weight_of_zero_gets_zero(AllocationRule rule) =>
        Law.Holds(
            Split.Any,
            split => Assert.DoesNotContain(split.By(rule).Zip(split.Weights), p => p is (not 0, 0)),
            Cases
        );

    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void The_negative_of_a_total_splits_into_the_negatives_of_its_parts(AllocationRule rule) =>
        Law.Holds(
            Split.Any,
            split =>
                Split.Same(
                    [.. split.By(rule).Select(part => -part)],
                    (split with { Total = -split.Total }).By(rule)
                ),
            Cases
        );

    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void Only_the_proportions_of_the_weights_count(AllocationRule rule) =>
        Law.Holds(
            Split.AnyWith(Gen.Choose(2, 1000)),
            pair =>
            {
                (Split split, int factor) = pair;
                long[] scaled = [.. split.Weights.Select(weight => weight * factor)];
                Split.Same(split.By(rule), (split with { Weights = scaled }).By(rule));
            },
            Cases
        );

    [Theory]
    [InlineData(AllocationRule.CumulativeRounding)]
    [InlineData(AllocationRule.LargestRemainder)]
    public void Weights_as_fractions_split_as_their_whole_multiples_do(AllocationRule rule) =>
        Law.Holds(
            Split.AnyWith(Gen.Choose(2, 1000)),
            pair =>
            {
                (Split split, int divisor) = pair;
                ValueList<Ratio> weights = split.Weights.Select(w => new Ratio(w, divisor)).ToValueList();
                ValueList<Quantity> parts = Allocation.Split(Quantity.Pieces(split.Total), weights, rule);
                Split.Same(split.By(rule), [.. parts.Select(part => part.Count)]);
            },
            Cases
        );
}
