using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>A whole number of one unit: 12 pcs, 3 box, 40 台.</summary>
/// <remarks>
/// <para>
/// The range is that of a 64-bit number. Arithmetic is checked: a quantity outside the range is an
/// <see cref="OverflowException"/>.
/// </para>
/// <para>
/// Two quantities are equal if number and unit are. Order is defined within one unit; comparing two units, like
/// adding them, is an <see cref="ArgumentException"/>.
/// </para>
/// <para>
/// The <c>default</c> is the neutral zero, <c>0 none</c>: adding it changes nothing, whatever the unit, so that a
/// sum can begin with it. There is no other quantity without a unit. It equals only itself: 0 pcs is another value.
/// </para>
/// </remarks>
/// <example><c>Quantity onHand = Quantity.Of(12, UnitOfMeasure.Piece);</c> writes itself as <c>12 pcs</c>.</example>
[JsonConverter(typeof(ParsableJsonConverter<Quantity>))]
public readonly partial struct Quantity : IMeasure<Quantity>, IComparable
{
    private readonly long count;
    private readonly UnitOfMeasure unit;

    private Quantity(long count, UnitOfMeasure unit) => (this.count, this.unit) = (count, unit);

    /// <inheritdoc/>
    public static string FactType => "quantity";

    /// <summary>How many; it carries the sign.</summary>
    public long Count => count;

    /// <summary>Of what; <see cref="UnitOfMeasure.None"/> for the neutral zero.</summary>
    public UnitOfMeasure Unit => unit;

    /// <inheritdoc/>
    public long Units => count;

    /// <inheritdoc/>
    public string UnitCode => unit.Code;

    /// <inheritdoc/>
    public long UnitsPerWhole => 1;

    /// <summary>Makes a quantity.</summary>
    /// <param name="count">How many.</param>
    /// <param name="unit">Of what; not <see cref="UnitOfMeasure.None"/> unless the number is zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The number is not zero and has no unit.</exception>
    public static Quantity Of(long count, UnitOfMeasure unit) =>
        count == 0 || unit != UnitOfMeasure.None
            ? new(count, unit)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A quantity of {count} needs a unit; without one there is only zero."
                ),
                nameof(unit)
            );

    /// <summary>Makes a quantity of pieces.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Pieces(long count) => new(count, UnitOfMeasure.Piece);

    /// <inheritdoc/>
    public Quantity WithUnits(long units) => Of(units, unit);

    /// <summary>Reads a quantity, as <see cref="ToString()"/> writes it: <c>12 pcs</c>.</summary>
    /// <param name="s">A whole number without separators, a space, and the code of the unit.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Quantity Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Quantity result)
            ? result
            : throw new FormatException(
                $"'{s}' is not a quantity. Write a whole number, a space and a unit, such as 12 pcs."
            );
    }

    /// <summary>Reads a quantity, if the text is one.</summary>
    /// <param name="s">A whole number without separators, a space, and the code of the unit.</param>
    /// <param name="result">The quantity, or the neutral zero.</param>
    /// <returns>Whether the text is a quantity that fits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result)
    {
        result = default;
        if (
            s?.Split(' ') is not [var number, var code]
            || !UnitOfMeasure.TryParse(code, out UnitOfMeasure unit)
            || !PlainNumber.TryWhole(number, out long count)
            || (count != 0 && unit == UnitOfMeasure.None)
        )
        {
            return false;
        }

        result = new Quantity(count, unit);
        return true;
    }

    /// <summary>Answers number and unit, the same under every culture: <c>12 pcs</c>.</summary>
    /// <returns>A text that reads back to an equal value.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Answers number and unit.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the form that reads back, the same under every culture;
    /// <c>N</c> for the number with its thousands grouped, to be shown to people.</param>
    /// <param name="formatProvider">For <c>N</c>, whose separators to use; null for the invariant ones.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{PlainNumber.Write(count, 0, PlainNumber.Grouping(format, formatProvider))} {UnitCode}";

    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Quantity>.TryParse(string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, out result);
}
