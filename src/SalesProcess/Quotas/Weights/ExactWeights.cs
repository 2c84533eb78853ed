using System.Globalization;
using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Weights as whole numbers over one denominator, in lowest terms; exact whatever their size.</summary>
internal readonly record struct ExactWeights(ValueList<BigInteger> Parts, BigInteger PerOne)
{
    internal BigInteger Sum
    {
        get
        {
            BigInteger sum = BigInteger.Zero;
            foreach (BigInteger part in Parts.AsSpan())
            {
                sum += part;
            }

            return sum;
        }
    }

    internal static ExactWeights Of(ReadOnlySpan<BigInteger> parts, BigInteger perOne)
    {
        BigInteger shared = perOne;
        foreach (BigInteger part in parts)
        {
            if (shared.IsOne)
            {
                return new(ValueList.Create(parts), perOne);
            }

            shared = BigInteger.GreatestCommonDivisor(shared, part);
        }

        var lowest = new BigInteger[parts.Length];
        for (int i = 0; i < lowest.Length; i++)
        {
            lowest[i] = parts[i] / shared;
        }

        return new(ValueList.Create<BigInteger>(lowest), perOne / shared);
    }

    internal static ExactWeights Of(IReadOnlyList<Ratio> weights)
    {
        BigInteger common = BigInteger.One;
        foreach (Ratio weight in weights)
        {
            common *= weight.Denominator / BigInteger.GreatestCommonDivisor(common, weight.Denominator);
        }

        var parts = new BigInteger[weights.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = weights[i].Numerator * (common / weights[i].Denominator);
        }

        return Of(parts, common);
    }

    internal ExactWeights Times(ExactWeights other)
    {
        var parts = new BigInteger[Parts.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Parts[i] * other.Parts[i];
        }

        return Of(parts, PerOne * other.PerOne);
    }

    internal bool TryRatio(int place, out Ratio weight)
    {
        (BigInteger above, BigInteger below) = LowestTerms(Parts[place]);
        bool fits = above <= long.MaxValue && below <= long.MaxValue;
        weight = fits ? new Ratio((long)above, (long)below) : Ratio.Zero;
        return fits;
    }

    internal string Show(int place) => Show(Parts[place]);

    internal string Show(BigInteger parts)
    {
        if (parts.IsZero || parts == PerOne)
        {
            return parts.IsZero ? "0" : "1"; // most days of a calendar
        }

        (BigInteger above, BigInteger below) = LowestTerms(parts);
        return below.IsOne ? Whole(above) : string.Create(CultureInfo.InvariantCulture, $"{above}/{below}");
    }

    internal bool TryCopyTo(Span<long> whole)
    {
        if (Sum > long.MaxValue)
        {
            return false;
        }

        for (int i = 0; i < whole.Length; i++)
        {
            whole[i] = (long)Parts[i];
        }

        return true;
    }

    /// <summary>The weights as a fact: ratios, or fractions of any size where a ratio cannot hold one of them.</summary>
    internal FactValue ToFact()
    {
        bool fit = true;
        var texts = new string[Parts.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            fit &= TryRatio(i, out _);
            texts[i] = Show(i);
        }

        return new FactValue(fit ? "ratio-list" : "fraction-list", string.Join(", ", texts));
    }

    // small numbers are written without an allocation
    private static string Whole(BigInteger number) =>
        number <= int.MaxValue
            ? ((int)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);

    private (BigInteger Above, BigInteger Below) LowestTerms(BigInteger parts)
    {
        BigInteger shared = BigInteger.GreatestCommonDivisor(parts, PerOne);
        return shared.IsOne ? (parts, PerOne) : (parts / shared, PerOne / shared);
    }
}
