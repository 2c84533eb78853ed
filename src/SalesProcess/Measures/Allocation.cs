using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>Splits a whole amount by weights, exactly, under a named rule.</summary>
/// <remarks>The rules and one example under each: <see cref="AllocationRule"/>.</remarks>
public static partial class Allocation
{
    /// <summary>Splits a whole number by whole weights.</summary>
    /// <param name="total">The number to split; it may be negative.</param>
    /// <param name="weights">One weight a part, none negative; at least one positive unless the total is zero. Only
    /// their proportions count. They add up to at most 2⁶³ − 1.</param>
    /// <param name="rule">Who gets the odd unit.</param>
    /// <param name="parts">Receives one part a weight; exactly as long as <paramref name="weights"/>, and not
    /// overlapping it.</param>
    /// <exception cref="ArgumentException">The lengths differ, the spans overlap, a weight is negative, all weights
    /// of a total are zero, or the weights add up to more than 2⁶³ − 1. Nothing is written then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    public static void Split(long total, ReadOnlySpan<long> weights, AllocationRule rule, Span<long> parts)
    {
        if (weights.Length != parts.Length)
        {
            throw new ArgumentException(
                $"There are {weights.Length} weights and room for {parts.Length} parts; make them equally many.",
                nameof(parts)
            );
        }

        if (parts.Overlaps(weights))
        {
            throw new ArgumentException("The parts must not overlap the weights.", nameof(parts));
        }

        long sum = Weights.Sum(total, weights);
        switch (rule)
        {
            case AllocationRule.CumulativeRounding:
                CumulativeRounding.Split(total, weights, sum, parts);
                break;
            case AllocationRule.LargestRemainder:
                LargestRemainder.Split(total, weights, sum, parts);
                break;
            default:
                throw NotDefined(rule);
        }
    }

    /// <summary>Splits an amount of money or a quantity by exact weights.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="total">The amount to split; it may be negative.</param>
    /// <param name="weights">One weight a part, none negative; at least one positive unless the total is zero. Only
    /// their proportions count.</param>
    /// <param name="rule">Who gets the odd unit.</param>
    /// <returns>One part a weight, in the same order, of the currency or unit of the total.</returns>
    /// <exception cref="ArgumentException">A weight is negative, all weights of a total are zero, or the weights, as
    /// whole numbers of the same proportions, add up to more than 2⁶³ − 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    /// <example><c>Allocation.Split(Quantity.Pieces(10), [1, 1, 1, 1], AllocationRule.CumulativeRounding)</c> is
    /// 3, 2, 3 and 2 pcs.</example>
    public static ValueList<TMeasure> Split<TMeasure>(
        TMeasure total,
        ValueList<Ratio> weights,
        AllocationRule rule
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(weights);
        long[] parts = new long[weights.Count];
        Split(total.Units, Weights.ToWhole(weights), rule, parts);
        return parts.Select(total.WithUnits).ToValueList();
    }

    private static ArgumentOutOfRangeException NotDefined(AllocationRule rule) =>
        new(nameof(rule), rule, "The rule must be CumulativeRounding or LargestRemainder.");
}
