using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>A share in hundredths, in whole parts per million: 12.5 %, 8.3333 %.</summary>
/// <remarks>
/// <para>
/// Four decimals of a percent are exact; a share that needs more stays a <see cref="Ratio"/> or is rounded by a
/// named rule. A percentage may be negative or above 100 %. Equality and order are those of the numbers. The
/// <c>default</c> is 0 %.
/// </para>
/// </remarks>
/// <example><c>Percentage.Parse("12.5%").Ratio == new Ratio(1, 8)</c></example>
[JsonConverter(typeof(ParsableJsonConverter<Percentage>))]
public readonly struct Percentage
    : IEquatable<Percentage>,
        IComparable<Percentage>,
        IComparable,
        IFactValue<Percentage>,
        IComparisonOperators<Percentage, Percentage, bool>
{
    private const int Decimals = 4;
    private const long Million = 1_000_000;
    private readonly long partsPerMillion;

    private Percentage(long partsPerMillion) => this.partsPerMillion = partsPerMillion;

    /// <inheritdoc/>
    public static string FactType => "percentage";

    /// <summary>The share in millionths: 125,000 for 12.5 %.</summary>
    public long PartsPerMillion => partsPerMillion;

    /// <summary>The share as an exact fraction of one: 1/8 for 12.5 %.</summary>
    public Ratio Ratio => new(partsPerMillion, Million);

    /// <summary>Makes a percentage of millionths.</summary>
    /// <param name="partsPerMillion">The share in millionths: 10,000 for 1 %.</param>
    /// <returns>The percentage.</returns>
    public static Percentage FromPartsPerMillion(long partsPerMillion) => new(partsPerMillion);

    /// <summary>Makes a percentage of a share, rounded to four decimals of a percent by a named rule.</summary>
    /// <param name="share">The share as a fraction of one.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded percentage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is not a defined one.</exception>
    /// <exception cref="OverflowException">The percentage does not fit.</exception>
    public static Percentage Of(Ratio share, Rounding rounding) =>
        share.TryRoundTimes(Million, rounding, out long partsPerMillion)
            ? new(partsPerMillion)
            : throw new OverflowException(
                $"{share} of one does not fit a percentage: {new Percentage(long.MinValue)} to {new Percentage(long.MaxValue)} do."
            );

    /// <summary>Reads a percentage: <c>12.5%</c>.</summary>
    /// <param name="s">A number with at most four decimals, and a percent sign.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Percentage Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Percentage result)
            ? result
            : throw new FormatException(
                $"'{s}' is not a percentage. Write a number with at most {Decimals} decimals and %, such as 12.5%."
            );
    }

    /// <summary>Reads a percentage, if the text is one.</summary>
    /// <param name="s">A number with at most four decimals, and a percent sign.</param>
    /// <param name="result">The percentage, or 0 %.</param>
    /// <returns>Whether the text is a percentage that fits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Percentage result)
    {
        result = default;
        if (
            s is not { Length: > 1 }
            || s[^1] != '%'
            || !PlainNumber.TryDecimal(s[..^1], Decimals, out long digits, out int decimals)
        )
        {
            return false;
        }

        Int128 parts = (Int128)digits * PlainNumber.PowerOfTen(Decimals - decimals);
        bool fits = parts >= long.MinValue && parts <= long.MaxValue;
        result = fits ? new Percentage((long)parts) : default;
        return fits;
    }

    /// <summary>Whether two percentages are the same number.</summary>
    /// <param name="left">The left percentage.</param>
    /// <param name="right">The right percentage.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>Whether two percentages are different numbers.</summary>
    /// <param name="left">The left percentage.</param>
    /// <param name="right">The right percentage.</param>
    /// <returns>True if they are.</returns>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);

    /// <summary>Whether the left percentage is the smaller one.</summary>
    /// <param name="left">The left percentage.</param>
    /// <param name="right">The right percentage.</param>
    /// <returns>True if it is.</returns>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left percentage is the smaller one or the same.</summary>
    /// <param name="left">The left percentage.</param>
    /// <param name="right">The right percentage.</param>
    /// <returns>True if it is.</returns>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left percentage is the larger one.</summary>
    /// <param name="left">The left percentage.</param>
    /// <param name="right">The right percentage.</param>
    /// <returns>True if it is.</returns>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left percentage is the larger one or the same.</summary>
    /// <param name="left">The left percentage.</param>
    /// <param name="right">The right percentage.</param>
    /// <returns>True if it is.</returns>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two percentages as numbers.</summary>
    /// <param name="other">The other percentage.</param>
    /// <returns>Negative, zero or positive as this one is smaller, equal or larger.</returns>
    public int CompareTo(Percentage other) => partsPerMillion.CompareTo(other.partsPerMillion);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Percentage other => CompareTo(other),
            _ => throw new ArgumentException("A percentage compares with percentages only.", nameof(obj)),
        };

    /// <summary>Whether the other percentage is the same number.</summary>
    /// <param name="other">The other percentage.</param>
    /// <returns>True if it is.</returns>
    public bool Equals(Percentage other) => partsPerMillion == other.partsPerMillion;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => partsPerMillion.GetHashCode();

    /// <summary>Answers the percentage without trailing zeros, the same under every culture: <c>12.5%</c>.</summary>
    /// <returns>A text that reads back to an equal value.</returns>
    public override string ToString()
    {
        string digits = PlainNumber.Write(partsPerMillion, Decimals, grouped: null);
        return string.Create(CultureInfo.InvariantCulture, $"{digits.TrimEnd('0').TrimEnd('.')}%");
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static Percentage IParsable<Percentage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Percentage>.TryParse(string? s, IFormatProvider? provider, out Percentage result) =>
        TryParse(s, out result);
}
