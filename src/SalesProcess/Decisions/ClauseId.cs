using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SalesProcess.Decisions;

/// <summary>The citation of one clause of the policy, such as <c>QUOTA-MONTH-01</c>.</summary>
/// <remarks>
/// <para>
/// An ID is two or more groups of capital letters and digits joined by hyphens; the first group begins with a
/// letter. The built-in clauses and a company's own clauses share this form.
/// </para>
/// <para>
/// Equality and order are those of the characters of the ID (ordinal). A class, because no clause would be a
/// good <c>default</c>.
/// </para>
/// </remarks>
/// <example><c>ClauseId clause = ClauseId.Parse("QUOTA-MONTH-01");</c></example>
[JsonConverter(typeof(ParsableJsonConverter<ClauseId>))]
public sealed record ClauseId : IComparable<ClauseId>, IComparable, IFactValue<ClauseId>
{
    private readonly string id;

    private ClauseId(string id) => this.id = id;

    /// <inheritdoc/>
    public static string FactType => "clause";

    /// <summary>Reads an ID.</summary>
    /// <param name="s">The characters of the ID.</param>
    /// <returns>The ID.</returns>
    /// <exception cref="FormatException">The text is not of the form of an ID.</exception>
    public static ClauseId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out ClauseId? result)
            ? result
            : throw new FormatException(
                $"'{s}' is not a clause ID. Write two or more groups of capital letters and digits joined by "
                    + "hyphens, such as QUOTA-MONTH-01."
            );
    }

    /// <summary>Reads an ID, if the text is one.</summary>
    /// <param name="s">The characters of the ID.</param>
    /// <param name="result">The ID, or null.</param>
    /// <returns>Whether the text is of the form of an ID.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ClauseId? result)
    {
        result = IsClauseId(s) ? new ClauseId(s!) : null;
        return result is not null;
    }

    /// <summary>Compares two IDs by their characters.</summary>
    /// <param name="other">The other ID; null comes first.</param>
    /// <returns>Negative, zero or positive as this ID comes before, with or after the other.</returns>
    public int CompareTo(ClauseId? other) => string.CompareOrdinal(id, other?.id);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj is null or ClauseId
            ? CompareTo((ClauseId?)obj)
            : throw new ArgumentException("A clause ID compares with clause IDs only.", nameof(obj));

    /// <summary>Whether the left ID comes before the right one.</summary>
    /// <param name="left">The left ID.</param>
    /// <param name="right">The right ID.</param>
    /// <returns>True if it does.</returns>
    public static bool operator <(ClauseId? left, ClauseId? right) => Compare(left, right) < 0;

    /// <summary>Whether the left ID comes before the right one or equals it.</summary>
    /// <param name="left">The left ID.</param>
    /// <param name="right">The right ID.</param>
    /// <returns>True if it does.</returns>
    public static bool operator <=(ClauseId? left, ClauseId? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left ID comes after the right one.</summary>
    /// <param name="left">The left ID.</param>
    /// <param name="right">The right ID.</param>
    /// <returns>True if it does.</returns>
    public static bool operator >(ClauseId? left, ClauseId? right) => Compare(left, right) > 0;

    /// <summary>Whether the left ID comes after the right one or equals it.</summary>
    /// <param name="left">The left ID.</param>
    /// <param name="right">The right ID.</param>
    /// <returns>True if it does.</returns>
    public static bool operator >=(ClauseId? left, ClauseId? right) => Compare(left, right) >= 0;

    /// <summary>Answers the ID as it is written in the policy.</summary>
    /// <returns>The characters of the ID.</returns>
    public override string ToString() => id;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static int Compare(ClauseId? left, ClauseId? right) => string.CompareOrdinal(left?.id, right?.id);

    private static bool IsClauseId([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length == 0 || !char.IsAsciiLetterUpper(text[0]) || text[^1] == '-')
        {
            return false;
        }

        int hyphens = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '-' && text[i - 1] != '-')
            {
                hyphens++;
            }
            else if (!char.IsAsciiLetterUpper(text[i]) && !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return hyphens > 0;
    }

    static ClauseId IParsable<ClauseId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ClauseId>.TryParse(
        string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out ClauseId result
    ) => TryParse(s, out result);
}
