using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>An exact fraction of two whole numbers, such as the weight ½ of half a working day.</summary>
/// <remarks>
/// <para>
/// Always in lowest terms with a positive denominator, so that 2/4 and 1/2 are the same value. Equality and order
/// are those of the numbers. The <c>default</c> is zero.
/// </para>
/// <para>
/// Numerator and denominator are 64-bit. Arithmetic is exact; a result whose lowest terms do not fit is an
/// <see cref="OverflowException"/>, never a rounded value.
/// </para>
/// </remarks>
/// <example><c>Ratio half = new(1, 2);</c> writes itself as <c>1/2</c> and reads <c>1/2</c>, <c>0.5</c> and <c>3</c>.</example>
[JsonConverter(typeof(ParsableJsonConverter<Ratio>))]
public readonly partial struct Ratio
    : IEquatable<Ratio>,
        IComparable<Ratio>,
        IComparable,
        IFactValue<Ratio>,
        IComparisonOperators<Ratio, Ratio, bool>
{
    private readonly long numerator;
    private readonly long denominatorLessOne;

    /// <summary>Makes a fraction, in lowest terms.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    /// <exception cref="OverflowException">The lowest terms do not fit 64 bits.</exception>
    public Ratio(long numerator, long denominator)
    {
        if (denominator == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(denominator),
                "0",
                "The denominator of a ratio must not be zero."
            );
        }

        this =
            Reduce(numerator, denominator)
            ?? throw TooLarge(string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}"));
    }

    private Ratio((long Numerator, long Denominator) lowestTerms) =>
        (numerator, denominatorLessOne) = (lowestTerms.Numerator, lowestTerms.Denominator - 1);

    /// <summary>The ratio one.</summary>
    public static Ratio One => new((1, 1));

    /// <summary>The ratio zero; also the <c>default</c>.</summary>
    public static Ratio Zero => default;

    /// <inheritdoc/>
    public static string FactType => "ratio";

    /// <summary>The number above the line, in lowest terms; it carries the sign.</summary>
    public long Numerator => numerator;

    /// <summary>The number below the line, in lowest terms; at least 1.</summary>
    public long Denominator => denominatorLessOne + 1;

    /// <summary>−1, 0 or 1 as the value is negative, zero or positive.</summary>
    public int Sign => Math.Sign(numerator);

    /// <summary>Makes a whole number of the value.</summary>
    /// <param name="rounding">The rule for what is not whole.</param>
    /// <returns>The whole number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is not a defined one.</exception>
    public long Round(Rounding rounding)
    {
        _ = TryRoundTimes(1, rounding, out long result); // a ratio is no further from zero than its numerator
        return result;
    }

    /// <summary>Reads a fraction (<c>7/5</c>), a whole number (<c>3</c>) or a finite decimal (<c>1.4</c>).</summary>
    /// <param name="s">The text.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="FormatException">The text is none of these, or does not fit.</exception>
    public static Ratio Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Ratio result)
            ? result
            : throw new FormatException(
                $"'{s}' is not a ratio. Write a fraction such as 7/5, a whole number or a decimal such as 1.4."
            );
    }

    /// <summary>Reads a fraction, a whole number or a finite decimal, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The exact value, or zero.</param>
    /// <returns>Whether the text is a ratio that fits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        if (s.Split('/') is [var above, var below])
        {
            bool read = PlainNumber.TryWhole(above, out long n) & PlainNumber.TryWhole(below, out long d);
            result = read && d > 0 ? new Ratio(n, d) : default;
            return read && d > 0;
        }

        bool isDecimal = PlainNumber.TryDecimal(s, 18, out long digits, out int scale);
        result = isDecimal ? new Ratio(digits, PlainNumber.PowerOfTen(scale)) : default;
        return isDecimal;
    }

    /// <summary>Answers the fraction, or the whole number where the denominator is 1.</summary>
    /// <returns>A text that reads back to an equal value.</returns>
    public override string ToString() =>
        Denominator == 1
            ? numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{numerator}/{Denominator}");

    /// <summary>The value in percent with two decimals, rounded a half away from zero, for rows.</summary>
    internal decimal InPercent() =>
        (decimal)WholeDivision.Divide((Int128)numerator * 10_000, Denominator, Rounding.HalfAwayFromZero)
        / 100;

    /// <summary>Makes a whole number of a multiple of the value; the multiple itself need not fit a ratio.</summary>
    internal bool TryRoundTimes(long factor, Rounding rounding, out long result)
    {
        Int128 whole = WholeDivision.Divide((Int128)numerator * factor, Denominator, rounding);
        bool fits = whole >= long.MinValue && whole <= long.MaxValue;
        result = fits ? (long)whole : 0;
        return fits;
    }

    /// <summary>Makes a fraction of numbers that need only fit in lowest terms.</summary>
    internal static Ratio Of(Int128 numerator, long denominator) =>
        Reduce(numerator, denominator)
        ?? throw TooLarge(string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}"));

    /// <summary>Brings a fraction to lowest terms; null where they do not fit.</summary>
    private static Ratio? Reduce(Int128 numerator, Int128 denominator)
    {
        Int128 divisor =
            WholeDivision.GreatestCommonDivisor(numerator, denominator) * Int128.Sign(denominator);
        (Int128 above, Int128 below) = (numerator / divisor, denominator / divisor);
        return above >= long.MinValue && above <= long.MaxValue && below <= long.MaxValue
            ? new(((long)above, (long)below))
            : null;
    }

    private static OverflowException TooLarge(string calculation) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{calculation} does not fit: the lowest terms of a ratio lie from {long.MinValue} to {long.MaxValue}."
            )
        );

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static Ratio IParsable<Ratio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Ratio>.TryParse(string? s, IFormatProvider? provider, out Ratio result) =>
        TryParse(s, out result);
}
