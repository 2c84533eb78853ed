using System.Numerics;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <content>How weights are joined.</content>
public sealed partial record DayWeights
{
    /// <summary>Multiplies weights day by day, exactly: the calendar, times weekday factors, times an event.</summary>
    /// <param name="other">Weights of the same days.</param>
    /// <returns>The products, with both sources.</returns>
    /// <exception cref="ArgumentException">The other weights are of other days.</exception>
    public DayWeights Times(DayWeights other)
    {
        ArgumentNullException.ThrowIfNull(other);
        DayWeightArguments.SameDays(Days, other.Days, nameof(other));
        ValueList<DayWeights> factors = [.. FactorsOf(this), .. FactorsOf(other)];
        return new(
            Days,
            DayWeightKind.Product,
            Join(factors.Select(factor => factor.Name), " × "),
            Exact.Times(other.Exact)
        )
        {
            MadeOf = factors,
        };
    }

    /// <summary>Mixes weights by shares, exactly: 3/5 of last year and 2/5 of every day alike.</summary>
    /// <param name="shares">The weights with their shares, all of the same days. Each is brought to a sum of one over
    /// its days first, so that large amounts do not outweigh small ones.</param>
    /// <returns>The mixture; it adds up to one. Refused where weights with a share above zero are all zero.</returns>
    /// <exception cref="ArgumentException">There is no share above zero, a share is negative, or the weights are of
    /// different days.</exception>
    public static Decision<DayWeights> Mix(ValueList<WeightShare> shares)
    {
        DayWeightArguments.Shares(shares);
        WeightShare[] counted = [.. shares.Where(share => share.Share.Sign > 0)];
        RefusalReason[] reasons =
        [
            .. counted
                .Where(share => share.Weights.IsAllZero)
                .Select(share =>
                    QuotaRefusals.SourceAllZero.Because(
                        QuotaFacts.WeightClause,
                        DayWeightFacts.Source(share.Weights)
                    )
                ),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<DayWeights>(new Refusal([.. reasons]));
        }

        DateInterval days = shares[0].Weights.Days;
        var mixture = new DayWeights(
            days,
            DayWeightKind.Mixture,
            Join(counted.Select(NameOf), " + "),
            Mixed(counted, days.Length)
        )
        {
            MadeOf = counted.Select(share => share.Weights).ToValueList(),
            Facts = [DayWeightFacts.Shares(counted.Select(share => share.Share))],
        };
        return Decision.Accept(mixture, mixture.Explain);
    }

    /// <summary>Σ share · part / sum, over one denominator: the product of the sums of parts and of shares.</summary>
    private static ExactWeights Mixed(WeightShare[] shares, int days)
    {
        ExactWeights ratios = ExactWeights.Of(Array.ConvertAll(shares, share => share.Share));
        BigInteger[] sums = Array.ConvertAll(shares, share => share.Weights.Exact.Sum);
        BigInteger all = sums.Aggregate(BigInteger.One, (product, sum) => product * sum);
        var parts = new BigInteger[days];
        for (int source = 0; source < shares.Length; source++)
        {
            BigInteger factor = ratios.Parts[source] * (all / sums[source]);
            for (int day = 0; day < days; day++)
            {
                parts[day] += factor * shares[source].Weights.Parts[day];
            }
        }

        return ExactWeights.Of(parts, all * ratios.Sum);
    }

    private static ValueList<DayWeights> FactorsOf(DayWeights weights) =>
        weights is { Kind: DayWeightKind.Product, Whole: null } ? weights.MadeOf : [weights];

    private static BilingualText NameOf(WeightShare share)
    {
        (string open, string close) = share.Weights.MadeOf.Count > 0 ? ("(", ")") : ("", "");
        (string openZh, string closeZh) = share.Weights.MadeOf.Count > 0 ? ("（", "）") : ("", "");
        return new(
            $"{share.Share} {open}{share.Weights.Name.English}{close}",
            $"{share.Share} {openZh}{share.Weights.Name.Chinese}{closeZh}"
        );
    }

    private static BilingualText Join(IEnumerable<BilingualText> names, string sign)
    {
        BilingualText[] all = [.. names];
        return new(
            string.Join(sign, all.Select(name => name.English)),
            string.Join(sign, all.Select(name => name.Chinese))
        );
    }
}
