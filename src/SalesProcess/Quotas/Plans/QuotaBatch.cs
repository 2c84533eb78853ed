namespace SalesProcess.Quotas;

/// <summary>Month plans of many salespeople at once, over spans: plain numbers, no explanation, no allocation.</summary>
/// <remarks>Every row is what <see cref="QuotaPlan"/> plans for the same target and weights, to the unit.</remarks>
public static partial class QuotaBatch
{
    /// <summary>The most days that one call splits over: those of a leap year.</summary>
    public const int MostDays = 366;

    /// <summary>Splits every target over the same days, exactly, by rounding the running total.</summary>
    /// <param name="targets">One target a salesperson, in smallest units; none negative.</param>
    /// <param name="dayWeights">One weight a day, none negative, at least one above zero unless all targets are zero;
    /// at most <see cref="MostDays"/> of them, and together at most 2⁶³ − 1. Only their proportions count.</param>
    /// <param name="amounts">Receives the amounts row by row: all days of the first target, then all of the second.
    /// Exactly targets × days long, and overlapping neither of the others.</param>
    /// <exception cref="ArgumentException">A length, a target, a weight or their sum is not as said, or the spans
    /// overlap. Nothing is written then.</exception>
    /// <example>
    /// <code>
    /// long[] amounts = new long[2 * 4];
    /// QuotaBatch.SplitMonth([10, 20], [1, 1, 1, 1], amounts); // 3, 2, 3, 2, 5, 5, 5, 5
    /// </code>
    /// </example>
    public static void SplitMonth(
        ReadOnlySpan<long> targets,
        ReadOnlySpan<long> dayWeights,
        Span<long> amounts
    )
    {
        CheckSpans(targets, dayWeights, amounts);
        long sum = CheckWeights(targets, dayWeights);
        if (sum == 0)
        {
            amounts.Clear();
        }
        else
        {
            RunningTotals.Split(targets, dayWeights, sum, amounts);
        }
    }

    private static void CheckSpans(
        ReadOnlySpan<long> targets,
        ReadOnlySpan<long> dayWeights,
        ReadOnlySpan<long> amounts
    )
    {
        if (dayWeights.Length > MostDays)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"There are {dayWeights.Length} weights; give at most {MostDays}."
                ),
                nameof(dayWeights)
            );
        }

        if ((long)targets.Length * dayWeights.Length != amounts.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{targets.Length} targets over {dayWeights.Length} days need room for {(long)targets.Length * dayWeights.Length} amounts; there is room for {amounts.Length}."
                ),
                nameof(amounts)
            );
        }

        if (amounts.Overlaps(targets) || amounts.Overlaps(dayWeights))
        {
            throw new ArgumentException(
                "The amounts must not overlap the targets or the weights. Give a span of their own.",
                nameof(amounts)
            );
        }

        int negative = targets.IndexOfAnyInRange(long.MinValue, -1);
        if (negative >= 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Target {negative} is {targets[negative]}. Give targets of zero or more."
                ),
                nameof(targets)
            );
        }
    }

    private static long CheckWeights(ReadOnlySpan<long> targets, ReadOnlySpan<long> dayWeights)
    {
        Int128 sum = 0;
        for (int day = 0; day < dayWeights.Length; day++)
        {
            sum +=
                dayWeights[day] >= 0
                    ? dayWeights[day]
                    : throw new ArgumentException(
                        FormattableString.Invariant(
                            $"Weight {day} is {dayWeights[day]}. Give weights of zero or more."
                        ),
                        nameof(dayWeights)
                    );
        }

        if (sum > long.MaxValue)
        {
            throw new ArgumentException(
                "The weights add up to more than 2^63 - 1. Give smaller ones of the same proportions.",
                nameof(dayWeights)
            );
        }

        return sum > 0 || targets.IndexOfAnyExcept(0) < 0
            ? (long)sum
            : throw new ArgumentException(
                "No weight is above zero, so the targets have nowhere to go. Give a weight above zero.",
                nameof(dayWeights)
            );
    }
}
