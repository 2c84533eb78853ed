using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <content>Splits in whole lots.</content>
public static partial class Allocation
{
    /// <summary>Splits a whole number in whole lots, such as boxes of 50.</summary>
    /// <param name="total">The number to split; it may be negative.</param>
    /// <param name="lot">The size of a lot; above zero.</param>
    /// <param name="weights">One weight a part, none negative; at least one positive unless the total is zero. They
    /// add up to at most 2⁶³ − 1.</param>
    /// <param name="rule">Who gets the odd lot.</param>
    /// <param name="rest">Who gets what does not fill a lot.</param>
    /// <param name="parts">Receives one part a weight; exactly as long as <paramref name="weights"/>, and not
    /// overlapping it.</param>
    /// <returns>What is in no part: the rest where it is kept separate, else zero.</returns>
    /// <remarks>The whole lots of the total are split under the rule, so every part is its exact number of lots rounded
    /// up or down. Bounds in lots: split the number of lots with <see cref="TrySplitWithin"/>, and multiply.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, the spans overlap, a weight is negative, all weights
    /// of a total are zero, or the weights add up to more than 2⁶³ − 1. Nothing is written then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lot is not above zero, or a rule is not a defined one.</exception>
    /// <example>1000 in lots of 25 by 5, 3, 2 is 500, 300, 200.</example>
    public static long SplitInLots(
        long total,
        long lot,
        ReadOnlySpan<long> weights,
        AllocationRule rule,
        LotRest rest,
        Span<long> parts
    )
    {
        if (lot < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(lot), lot, "A lot must hold at least one unit.");
        }

        if (rest is not (LotRest.Separate or LotRest.Last or LotRest.LargestShare))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rest),
                rest,
                "The rest must be Separate, Last or LargestShare."
            );
        }

        _ = Weights.Sum(total, weights); // a total below one lot needs a place, too
        (long lots, long left) = Math.DivRem(total, lot);
        Split(lots, weights, rule, parts);
        foreach (ref long part in parts)
        {
            part *= lot;
        }

        if (rest == LotRest.Separate || left == 0)
        {
            return left;
        }

        int place = rest == LotRest.Last ? weights.LastIndexOfAnyExcept(0) : PlaceOfLargest(weights);
        parts[place] += left;
        return 0;
    }

    /// <summary>Splits an amount of money or a quantity in whole lots.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="total">The amount to split; it may be negative.</param>
    /// <param name="lot">The size of a lot, of the currency or unit of the total; above zero.</param>
    /// <param name="weights">One weight a part, none negative; at least one positive unless the total is zero.</param>
    /// <param name="rule">Who gets the odd lot.</param>
    /// <param name="rest">Who gets what does not fill a lot.</param>
    /// <returns>The parts, and what is in no part.</returns>
    /// <exception cref="ArgumentException">The lot has another currency or unit, a weight is negative, all weights of
    /// a total are zero, or the weights, as whole numbers of the same proportions, add up to more than 2⁶³ − 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lot is not above zero, or a rule is not a defined one.</exception>
    /// <example>CHF 100.00 in lots of CHF 0.05 by 1, 2, 3, 7 is CHF 7.70, 15.40, 23.05 and 53.85.</example>
    public static LotSplit<TMeasure> SplitInLots<TMeasure>(
        TMeasure total,
        TMeasure lot,
        ValueList<Ratio> weights,
        AllocationRule rule,
        LotRest rest
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (lot.UnitCode != total.UnitCode)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A lot of {lot} does not divide {total}. Give a lot in {total.UnitCode}."
                ),
                nameof(lot)
            );
        }

        long[] parts = new long[weights.Count];
        long left = SplitInLots(total.Units, lot.Units, Weights.ToWhole(weights), rule, rest, parts);
        return new LotSplit<TMeasure>(parts.Select(total.WithUnits).ToValueList(), total.WithUnits(left));
    }

    private static int PlaceOfLargest(ReadOnlySpan<long> weights)
    {
        int place = 0;
        for (int i = 1; i < weights.Length; i++)
        {
            place = weights[i] > weights[place] ? i : place;
        }

        return place;
    }
}
