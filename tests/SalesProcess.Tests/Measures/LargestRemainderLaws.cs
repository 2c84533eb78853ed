using System.Numerics;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>What the largest remainder adds for parts without an order, such as customers.</summary>
public class LargestRemainderLaws
{
    private const int Cases = 100_000;

    [Fact]
    public void A_larger_remainder_goes_before_a_smaller_one_and_the_earlier_before_an_equal_one() =>
        Law.Holds(
            Split.Any,
            split =>
            {
                long[] parts = split.By(AllocationRule.LargestRemainder);
                BigInteger[] remainders = split.Remainders;
                int[] inTurn = [.. Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i])];
                bool[] gotTheUnit = [.. inTurn.Select(i => IsAboveItsShare(split, parts, i))];
                int units = gotTheUnit.TakeWhile(got => got).Count();
                Assert.DoesNotContain(true, gotTheUnit[units..]);
            },
            Cases
        );

    [Fact]
    public void The_order_of_the_weights_does_not_matter_where_no_two_remainders_are_equal()
    {
        int withTies = 0;
        Law.Holds(
            Split.WithoutTiesWith(Gen.Shuffle(Enumerable.Range(0, Split.MostParts))),
            pair =>
            {
                (Split split, int[] places) = pair;
                int[] order = [.. places.Where(place => place < split.Weights.Length)];
                if (split.Remainders.Distinct().Count() < split.Weights.Length)
                {
                    withTies++;
                    return;
                }

                long[] parts = split.By(AllocationRule.LargestRemainder);
                long[] shuffled = [.. order.Select(i => split.Weights[i])];
                Split.Same(
                    [.. order.Select(i => parts[i])],
                    (split with { Weights = shuffled }).By(AllocationRule.LargestRemainder)
                );
            },
            Cases
        );
        Assert.InRange(withTies, 0, Cases / 20);
    }

    // the exact share rounded down in size is T*w/W without its fraction
    private static bool IsAboveItsShare(Split split, long[] parts, int i) =>
        parts[i] != (long)((Int128)split.Total * split.Weights[i] / split.WeightSum);
}
