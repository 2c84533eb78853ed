using System.Globalization;

namespace SalesProcess.Measures;

/// <content>Splits inside floors and caps, over spans.</content>
public static partial class Allocation
{
    /// <summary>Splits a whole number by whole weights, every part inside its floor and its cap.</summary>
    /// <param name="total">The number to split; it may be negative.</param>
    /// <param name="weights">One weight a part, none negative; only their proportions count. They add up to at most
    /// 2⁶³ − 1. A part of no weight gets zero, or the bound nearest to zero.</param>
    /// <param name="least">The floor of each part; <see cref="long.MinValue"/> where there is none.</param>
    /// <param name="most">The cap of each part, not below its floor; <see cref="long.MaxValue"/> where there is none.
    /// A part whose floor is its cap is held.</param>
    /// <param name="rule">Who gets the odd unit.</param>
    /// <param name="parts">Receives one part a weight; as long as the other spans, and overlapping none of them. Not
    /// written where nothing fits.</param>
    /// <param name="gap">Zero where the total fits; above zero what of it finds no place under the caps; below zero
    /// what the floors ask for beyond it.</param>
    /// <returns>Whether the total fits.</returns>
    /// <remarks>
    /// <para>
    /// The exact shares are λ·weight, raised to the floor or cut to the cap where they would leave them, with the one
    /// λ by which they add up to the total. A share is then rounded up or down, which never leaves its bounds: by
    /// <see cref="AllocationRule.LargestRemainder"/> no other whole parts inside the bounds lie closer to the exact
    /// shares, added up or at the worst; by <see cref="AllocationRule.CumulativeRounding"/> every running total is
    /// the whole number nearest to the exact one.
    /// </para>
    /// <para>The negatives of total, floors and caps split into the negatives of the parts. Nothing is allocated for
    /// up to 256 parts.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, the spans overlap, a weight is negative, the weights
    /// add up to more than 2⁶³ − 1, or a floor is above its cap. Nothing is written then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    /// <example>100 by 8, 1, 1 where the second gets at least 15: the exact shares are 680/9, 15 and 85/9, the parts
    /// 76, 15 and 9.</example>
    public static bool TrySplitWithin(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> least,
        ReadOnlySpan<long> most,
        AllocationRule rule,
        Span<long> parts,
        out Int128 gap
    )
    {
        if (rule is not (AllocationRule.CumulativeRounding or AllocationRule.LargestRemainder))
        {
            throw NotDefined(rule);
        }

        AsLongAsTheWeights(least.Length, weights.Length, nameof(least));
        AsLongAsTheWeights(most.Length, weights.Length, nameof(most));
        AsLongAsTheWeights(parts.Length, weights.Length, nameof(parts));
        if (parts.Overlaps(weights) || parts.Overlaps(least) || parts.Overlaps(most))
        {
            throw new ArgumentException(
                "The parts must not overlap the weights, the floors or the caps.",
                nameof(parts)
            );
        }

        _ = Weights.Sum(total: 0, weights);
        for (int i = 0; i < weights.Length; i++)
        {
            if (least[i] > most[i])
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Part {i} has the floor {least[i]} above its cap {most[i]}. Lower the floor or raise the cap."
                    ),
                    nameof(least)
                );
            }
        }

        return BoundedSplit.TrySplit(total, weights, least, most, rule, parts, out gap);
    }

    private static void AsLongAsTheWeights(int length, int weights, string parameter)
    {
        if (length != weights)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are {weights} weights and {length} {parameter}; make them equally many."
                ),
                parameter
            );
        }
    }
}
