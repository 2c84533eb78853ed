using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>Checks weights, and brings exact weights to whole ones of the same proportions.</summary>
internal static class Weights
{
    /// <summary>Adds up weights that may split a total, or says which one may not.</summary>
    internal static long Sum(long total, ReadOnlySpan<long> weights)
    {
        Int128 sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] >= 0 ? weights[i] : throw Negative(i, weights[i], nameof(weights));
        }

        if (sum == 0 && total != 0)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Nothing of {weights.Length} weights is above zero, so {total} has nowhere to go."
                ),
                nameof(weights)
            );
        }

        return sum <= long.MaxValue ? (long)sum : throw TooLarge(nameof(weights));
    }

    /// <summary>Multiplies weights by their lowest common denominator and divides by what all share.</summary>
    internal static long[] ToWhole(ValueList<Ratio> weights) =>
        TryToWhole(weights) ?? throw TooLarge(nameof(weights));

    /// <summary>The same, or null where whole numbers of the same proportions do not fit.</summary>
    internal static long[]? TryToWhole(ValueList<Ratio> weights)
    {
        long least = long.MaxValue;
        for (int i = 0; i < weights.Count; i++)
        {
            least = weights[i].Sign switch
            {
                > 0 => Math.Min(least, weights[i].Denominator),
                0 => least,
                _ => throw Negative(i, weights[i], nameof(weights)),
            };
        }

        // beyond it, the weight with the least denominator exceeds 64 bits, whatever all share
        Int128 limit = (Int128)least * long.MaxValue;
        Int128 common = 1;
        foreach (Ratio weight in weights)
        {
            long factor =
                weight.Denominator / (long)WholeDivision.GreatestCommonDivisor(weight.Denominator, common);
            if (common > limit / factor)
            {
                return null;
            }

            common *= factor;
        }

        Int128[] scaled = [.. weights.Select(weight => weight.Numerator * (common / weight.Denominator))];
        Int128 shared = scaled.Aggregate(Int128.Zero, WholeDivision.GreatestCommonDivisor);
        Int128[] whole = [.. scaled.Select(weight => weight / Int128.Max(shared, 1))];
        return whole.Any(weight => weight > long.MaxValue) ? null : [.. whole.Select(weight => (long)weight)];
    }

    private static ArgumentException Negative(int place, Ratio weight, string parameter) =>
        new($"Weight {place} is {weight}; a weight must not be negative.", parameter);

    private static ArgumentException TooLarge(string parameter) =>
        new(
            "The weights, as whole numbers of the same proportions, exceed 2^63 - 1. Use smaller ones.",
            parameter
        );
}
