using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What all lines of a batch have in common, and the re-planning of one line.</summary>
internal readonly struct ReplanMonth
{
    // up to here, twice a remainder times a sum of weights fits 64 bits
    private const long MostForShares = int.MaxValue;

    private readonly long allWeight;
    private readonly long closedWeight;
    private readonly long takersWeight;
    private readonly int takersFrom;
    private readonly int takersTo;
    private readonly WhenAhead whenAhead;

    private ReplanMonth(
        ReadOnlySpan<long> weights,
        long allWeight,
        int closedDays,
        (int Offset, int Length) takers,
        WhenAhead whenAhead
    )
    {
        this.allWeight = allWeight;
        this.whenAhead = whenAhead;
        (takersFrom, takersTo) = (takers.Offset, takers.Offset + takers.Length);
        closedWeight = Weights.Sum(0, weights[..closedDays]);
        takersWeight = Weights.Sum(0, weights[closedDays..][takersFrom..takersTo]);
    }

    internal static ReplanMonth Of(
        ReadOnlySpan<long> weights,
        int closedDays,
        Range takers,
        WhenAhead whenAhead,
        ReadOnlySpan<long> targets
    )
    {
        if (whenAhead is not (WhenAhead.KeepThePlan or WhenAhead.LowerTheRest))
        {
            throw new ArgumentOutOfRangeException(
                nameof(whenAhead),
                whenAhead,
                "When ahead, the rule must be KeepThePlan or LowerTheRest."
            );
        }

        if (closedDays < 0 || closedDays > weights.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(closedDays),
                closedDays,
                $"The closed days must be 0 to {weights.Length}, the days of the month."
            );
        }

        long most = 0;
        foreach (long target in targets)
        {
            most =
                target >= 0
                    ? Math.Max(most, target)
                    : throw new ArgumentOutOfRangeException(
                        nameof(targets),
                        target,
                        "A target must be zero or more."
                    );
        }

        return new(
            weights,
            Weights.Sum(most, weights),
            closedDays,
            takers.GetOffsetAndLength(weights.Length - closedDays),
            whenAhead
        );
    }

    /// <summary>Plans the open days of one line; answers what no day takes of the gap.</summary>
    internal long Line(long target, long actual, ReadOnlySpan<long> openWeights, Span<long> amounts)
    {
        long due =
            allWeight <= MostForShares
                ? Plan(target, openWeights, amounts)
                : PlanWide(target, openWeights, amounts);
        long gap = due - actual;
        if (gap > 0 && takersWeight is > 0 and <= MostForShares)
        {
            var shares = new RunningShares(gap, takersWeight);
            long rest = shares.Start;
            for (int i = takersFrom; i < takersTo; i++)
            {
                amounts[i] += shares.Next(openWeights[i], ref rest);
            }

            return 0;
        }

        return gap == 0 ? 0 : SpreadWide(target - due, gap, openWeights, amounts);
    }

    private long Plan(long target, ReadOnlySpan<long> openWeights, Span<long> amounts)
    {
        if (allWeight == 0)
        {
            amounts.Clear();
            return 0;
        }

        var shares = new RunningShares(target, allWeight);
        long rest = shares.Start;
        long due = shares.Next(closedWeight, ref rest);
        for (int i = 0; i < openWeights.Length && i < amounts.Length; i++)
        {
            amounts[i] = shares.Next(openWeights[i], ref rest);
        }

        return due;
    }

    private long PlanWide(long target, ReadOnlySpan<long> openWeights, Span<long> amounts)
    {
        long soFar = closedWeight;
        long due = CumulativeRounding.UpTo(target, soFar, allWeight);
        long before = due;
        for (int i = 0; i < openWeights.Length; i++)
        {
            soFar += openWeights[i];
            long after = CumulativeRounding.UpTo(target, soFar, allWeight);
            amounts[i] = after - before;
            before = after;
        }

        return due;
    }

    private long SpreadWide(long planned, long gap, ReadOnlySpan<long> openWeights, Span<long> amounts)
    {
        CatchUpSpread.Spread(
            gap,
            openWeights,
            amounts,
            takersFrom..takersTo,
            capPercent: null,
            whenAhead,
            amounts
        );
        Int128 left = (Int128)gap + planned;
        foreach (long amount in amounts)
        {
            left -= amount;
        }

        return (long)left;
    }
}
