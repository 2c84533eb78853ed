using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>What a quantity counts: pieces, boxes, 台 …</summary>
/// <remarks>
/// <para>
/// A unit is its code, of 1 to 16 characters that begin with a letter of any script,
/// such as <c>pcs</c>, <c>台</c> or <c>m2</c>; the library knows no conversion between units. Two units
/// are equal if their codes are, character by character. Order is not defined. The <c>default</c> is
/// <see cref="None"/>, the unit of the neutral zero, written <c>none</c>.
/// </para>
/// </remarks>
/// <example><c>UnitOfMeasure box = UnitOfMeasure.Parse("box");</c></example>
[JsonConverter(typeof(ParsableJsonConverter<UnitOfMeasure>))]
public readonly struct UnitOfMeasure : IEquatable<UnitOfMeasure>, IFactValue<UnitOfMeasure>
{
    private const int LongestCode = 16;
    private const string NoneCode = "none";
    private readonly string? code;

    private UnitOfMeasure(string code) => this.code = code == NoneCode ? null : code;

    /// <summary>No unit; also the <c>default</c>.</summary>
    public static UnitOfMeasure None => default;

    /// <summary>Pieces, written <c>pcs</c>.</summary>
    public static UnitOfMeasure Piece => new("pcs");

    /// <inheritdoc/>
    public static string FactType => "unit";

    /// <summary>The characters of the code.</summary>
    public string Code => code ?? NoneCode;

    /// <summary>Reads a code.</summary>
    /// <param name="s">1 to 16 characters: a letter, and then letters, their marks and digits.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static UnitOfMeasure Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out UnitOfMeasure result)
            ? result
            : throw new FormatException(
                $"'{s}' is not a unit of measure. Write 1 to {LongestCode} letters, such as pcs, m2 or 台."
            );
    }

    /// <summary>Reads a code, if the text is one.</summary>
    /// <param name="s">1 to 16 characters: a letter, and then letters, their marks and digits.</param>
    /// <param name="result">The unit, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out UnitOfMeasure result)
    {
        bool valid = s is { Length: > 0 and <= LongestCode } && IsCode(s);
        result = valid ? new UnitOfMeasure(s!) : default;
        return valid;
    }

    /// <summary>Whether two units are the same.</summary>
    /// <param name="left">The left unit.</param>
    /// <param name="right">The right unit.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(UnitOfMeasure left, UnitOfMeasure right) => left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    /// <param name="left">The left unit.</param>
    /// <param name="right">The right unit.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(UnitOfMeasure left, UnitOfMeasure right) => !left.Equals(right);

    /// <summary>Whether the other unit has the same code.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True if it has.</returns>
    public bool Equals(UnitOfMeasure other) => code == other.code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnitOfMeasure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Answers the code.</summary>
    /// <returns>The letters of the code.</returns>
    public override string ToString() => Code;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static UnitOfMeasure IParsable<UnitOfMeasure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UnitOfMeasure>.TryParse(
        string? s,
        IFormatProvider? provider,
        out UnitOfMeasure result
    ) => TryParse(s, out result);

    private static bool IsCode(string text)
    {
        bool first = true;
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool follows =
                Rune.IsDigit(rune)
                || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (!(Rune.IsLetter(rune) || (follows && !first)))
            {
                return false;
            }

            first = false;
        }

        return true;
    }
}
