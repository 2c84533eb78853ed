using System.Numerics;

namespace SalesProcess.Tests.Measures;

/// <summary>A second telling of the shares inside bounds: λ is looked for among all points where a part meets a bound,
/// in whole numbers without a limit. Shares are numerators over one denominator.</summary>
internal sealed record ExactShares(BigInteger[] Numerators, BigInteger Denominator)
{
    /// <summary>Null where nothing fits.</summary>
    public static ExactShares? Of(BoundedCase asked)
    {
        (BigInteger Above, BigInteger Below)[] turns =
        [
            .. asked
                .Weights.SelectMany(
                    (weight, i) =>
                        weight == 0
                            ? []
                            : new[]
                            {
                                ((BigInteger)asked.Least[i], (BigInteger)weight),
                                ((BigInteger)asked.Most[i], (BigInteger)weight),
                            }
                )
                .Order(
                    Comparer<(BigInteger Above, BigInteger Below)>.Create(
                        (left, right) => (left.Above * right.Below).CompareTo(right.Above * left.Below)
                    )
                ),
        ];
        if (turns.Length == 0)
        {
            ExactShares still = At(asked, 0, 1);
            return still.Sum == asked.Total ? still : null;
        }

        for (int i = 0; i < turns.Length; i++)
        {
            ExactShares after = At(asked, turns[i].Above, turns[i].Below);
            BigInteger lacking = (asked.Total * after.Denominator) - after.Sum;
            if (lacking == 0)
            {
                return after;
            }

            if (lacking < 0 && i == 0)
            {
                return null;
            }

            if (lacking < 0)
            {
                return Between(asked, turns[i - 1], turns[i]);
            }
        }

        return null;
    }

    public BigInteger Sum => Numerators.Aggregate(BigInteger.Zero, (sum, share) => sum + share);

    /// <summary>The shares at λ = above/below, over the denominator below.</summary>
    private static ExactShares At(BoundedCase asked, BigInteger above, BigInteger below) =>
        new(
            [
                .. asked.Weights.Select(
                    (weight, i) =>
                        BigInteger.Clamp(above * weight, asked.Least[i] * below, asked.Most[i] * below)
                ),
            ],
            below
        );

    /// <summary>Between two neighbouring turns every share is straight: λ divides what is lacking.</summary>
    private static ExactShares Between(
        BoundedCase asked,
        (BigInteger Above, BigInteger Below) from,
        (BigInteger Above, BigInteger Below) to
    )
    {
        BigInteger denominator = from.Below * to.Below;
        ExactShares low = At(asked, from.Above * to.Below, denominator);
        ExactShares high = At(asked, to.Above * from.Below, denominator);
        BigInteger lacking = (asked.Total * denominator) - low.Sum;
        BigInteger span = high.Sum - low.Sum;
        return new(
            [
                .. low.Numerators.Select(
                    (share, i) => (share * span) + ((high.Numerators[i] - share) * lacking)
                ),
            ],
            denominator * span
        );
    }
}
