using System.Globalization;
using System.Numerics;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Quotas;

/// <summary>A fraction of whole numbers of any size, for working weights out again by other code.</summary>
internal readonly record struct Fraction(BigInteger Above, BigInteger Below)
{
    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction Of(BigInteger whole) => new(whole, 1);

    public static Fraction Parse(string text) =>
        text.Split('/') switch
        {
            [var whole] => Of(BigInteger.Parse(whole, CultureInfo.InvariantCulture)),
            [var above, var below] => new(
                BigInteger.Parse(above, CultureInfo.InvariantCulture),
                BigInteger.Parse(below, CultureInfo.InvariantCulture)
            ),
            _ => throw new FormatException(text),
        };

    /// <summary>Reads a list of ratios, or of fractions that no ratio holds.</summary>
    public static Fraction[] ParseList(FactValue value) =>
        value.Type is "ratio-list" or "fraction-list"
            ? [.. value.Text.Split(", ").Select(Parse)]
            : throw new FormatException(value.Type);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new Fraction(left.Above * right.Below + right.Above * left.Below, left.Below * right.Below).Lowest();

    public static Fraction operator *(Fraction left, Fraction right) =>
        new Fraction(left.Above * right.Above, left.Below * right.Below).Lowest();

    public static Fraction operator /(Fraction left, Fraction right) =>
        new Fraction(left.Above * right.Below, left.Below * right.Above).Lowest();

    public static Fraction Sum(IEnumerable<Fraction> all) => all.Aggregate(Zero, (sum, next) => sum + next);

    /// <summary>The whole number nearest to it, a half up; it is not negative.</summary>
    public BigInteger Rounded() => (2 * Above + Below) / (2 * Below);

    public Fraction Lowest() =>
        BigInteger.GreatestCommonDivisor(Above, Below) is var shared && shared > 1
            ? new(Above / shared, Below / shared)
            : this;
}
