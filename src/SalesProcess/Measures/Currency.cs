using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>A currency of ISO 4217, with the number of decimals of its minor unit.</summary>
/// <remarks>
/// <para>
/// Two currencies are equal if their codes are; order is that of the codes (ordinal). The <c>default</c> is
/// <see cref="None"/> (XXX, "no currency").
/// </para>
/// <para>The table of codes is data in the package; metals, funds without a minor unit and test codes are left
/// out, because an amount in them has no smallest unit.</para>
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<Currency>))]
public readonly struct Currency
    : IEquatable<Currency>,
        IComparable<Currency>,
        IComparable,
        IFactValue<Currency>
{
    private readonly string? code;
    private readonly byte decimals;

    internal Currency(string code, byte decimals) => (this.code, this.decimals) = (code, decimals);

    /// <summary>No currency, XXX; also the <c>default</c>.</summary>
    public static Currency None => default;

    /// <summary>The yuan renminbi, CNY, of 100 fen.</summary>
    public static Currency Cny => Parse("CNY");

    /// <inheritdoc/>
    public static string FactType => "currency";

    /// <summary>The three letters of the code; XXX for the <c>default</c>.</summary>
    public string Code => code ?? "XXX";

    /// <summary>The number of decimals of the minor unit: 2 for CNY, 0 for JPY, 3 for KWD.</summary>
    public int Decimals => decimals;

    /// <summary>Every currency of the table, by code; <see cref="None"/> is not among them.</summary>
    public static ValueList<Currency> All => Iso4217.All;

    /// <summary>Reads a code.</summary>
    /// <param name="s">Three capital letters; XXX reads as <see cref="None"/>.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="FormatException">The table has no such code.</exception>
    public static Currency Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Currency result)
            ? result
            : throw new FormatException(
                $"'{s}' is not an ISO 4217 currency with a minor unit. Write three capital letters, such as CNY."
            );
    }

    /// <summary>Reads a code, if the table has it.</summary>
    /// <param name="s">Three capital letters.</param>
    /// <param name="result">The currency, or <see cref="None"/>.</param>
    /// <returns>Whether the table has the code, or it is XXX.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Currency result) =>
        Iso4217.TryFind(s, out result);

    /// <summary>Whether two currencies are the same.</summary>
    /// <param name="left">The left currency.</param>
    /// <param name="right">The right currency.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether two currencies differ.</summary>
    /// <param name="left">The left currency.</param>
    /// <param name="right">The right currency.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one.</summary>
    /// <param name="left">The left currency.</param>
    /// <param name="right">The right currency.</param>
    /// <returns>True if it does.</returns>
    public static bool operator <(Currency left, Currency right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes before the right one or equals it.</summary>
    /// <param name="left">The left currency.</param>
    /// <param name="right">The right currency.</param>
    /// <returns>True if it does.</returns>
    public static bool operator <=(Currency left, Currency right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes after the right one.</summary>
    /// <param name="left">The left currency.</param>
    /// <param name="right">The right currency.</param>
    /// <returns>True if it does.</returns>
    public static bool operator >(Currency left, Currency right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes after the right one or equals it.</summary>
    /// <param name="left">The left currency.</param>
    /// <param name="right">The right currency.</param>
    /// <returns>True if it does.</returns>
    public static bool operator >=(Currency left, Currency right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two currencies by their codes.</summary>
    /// <param name="other">The other currency.</param>
    /// <returns>Negative, zero or positive as this code comes before, with or after the other.</returns>
    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Currency other => CompareTo(other),
            _ => throw new ArgumentException("A currency compares with currencies only.", nameof(obj)),
        };

    /// <summary>Whether the other currency has the same code.</summary>
    /// <param name="other">The other currency.</param>
    /// <returns>True if it has.</returns>
    public bool Equals(Currency other) => Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Answers the code.</summary>
    /// <returns>Three capital letters.</returns>
    public override string ToString() => Code;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Currency>.TryParse(string? s, IFormatProvider? provider, out Currency result) =>
        TryParse(s, out result);
}
