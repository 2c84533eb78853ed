using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <content>Plans the rest of a month anew for many lines.</content>
public static partial class QuotaBatch
{
    /// <summary>Plans the rest of one month anew for many lines, such as all salespeople, in one call.</summary>
    /// <param name="targets">The target of each line in smallest units; none negative.</param>
    /// <param name="actuals">What each line sold to the end of the last closed day; it may be negative.</param>
    /// <param name="weights">The weight of each day of the month, closed and open, as whole numbers of the same
    /// proportions; none negative, at least one positive unless every target is zero.</param>
    /// <param name="closedDays">How many days of the month are closed.</param>
    /// <param name="takers">Which open days take what is behind the plan, as a range among the open days: <c>..</c>
    /// for all of them, <c>..0</c> for none.</param>
    /// <param name="whenAhead">What a lead does.</param>
    /// <param name="amounts">Receives the new target of every open day, line after line.</param>
    /// <param name="uncovered">Receives for each line what no day takes of its gap.</param>
    /// <exception cref="ArgumentException">The lengths do not match, the results overlap each other or what is given,
    /// or the weights may not split a target.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A target is negative, the closed days or the range lie outside
    /// the month, or the value for a lead is not a defined one.</exception>
    /// <exception cref="OverflowException">A gap does not fit 64 bits; lines before it are written.</exception>
    public static void Replan(
        ReadOnlySpan<long> targets,
        ReadOnlySpan<long> actuals,
        ReadOnlySpan<long> weights,
        int closedDays,
        Range takers,
        WhenAhead whenAhead,
        Span<long> amounts,
        Span<long> uncovered
    )
    {
        ReplanMonth month = ReplanMonth.Of(weights, closedDays, takers, whenAhead, targets);
        int open = weights.Length - closedDays;
        Demand(actuals.Length == targets.Length, nameof(actuals), "one amount a target");
        Demand(uncovered.Length == targets.Length, nameof(uncovered), "room for one amount a target");
        Demand(
            amounts.Length == (long)targets.Length * open,
            nameof(amounts),
            "room for one amount a target and open day"
        );
        Demand(
            !amounts.Overlaps(targets) && !amounts.Overlaps(actuals) && !amounts.Overlaps(weights),
            nameof(amounts),
            "no place of the targets, the actuals or the weights"
        );
        Demand(
            !uncovered.Overlaps(targets)
                && !uncovered.Overlaps(actuals)
                && !uncovered.Overlaps(weights)
                && !uncovered.Overlaps(amounts),
            nameof(uncovered),
            "no place of the targets, the actuals, the weights or the amounts"
        );
        ReadOnlySpan<long> openWeights = weights[closedDays..];
        for (int line = 0; line < targets.Length; line++)
        {
            uncovered[line] = month.Line(
                targets[line],
                actuals[line],
                openWeights,
                amounts.Slice(line * open, open)
            );
        }
    }

    private static void Demand(bool holds, string parameter, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"The span must hold {rule}.", parameter);
        }
    }
}
