using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>An amount of money: whole minor units of one ISO 4217 currency.</summary>
/// <remarks>
/// <para>
/// CNY 1.00 is 100 minor units (fen), JPY 1 is one, KWD 1.000 is a thousand. The range is that of a 64-bit number
/// of minor units. Arithmetic is checked: an amount outside the range is an <see cref="OverflowException"/>.
/// </para>
/// <para>
/// Two amounts are equal if amount and currency are. Order is defined within one currency; comparing two
/// currencies, like adding them, is an <see cref="ArgumentException"/>.
/// </para>
/// <para>
/// The <c>default</c> is the neutral zero, <c>XXX 0</c>: adding it changes nothing, whatever the currency, so that
/// a sum can begin with it. There is no other amount in XXX. It equals only itself: CNY 0.00 is another value.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Money target = Money.Of(300_000m, Currency.Cny);   // CNY 300000.00
/// Money share = Money.FromMinorUnits(1_666_667, Currency.Cny);
/// Money.Parse("CNY 300000.00") == target             // true, under every culture
/// </code>
/// </example>
[JsonConverter(typeof(ParsableJsonConverter<Money>))]
public readonly partial struct Money : IMeasure<Money>, IComparable
{
    private readonly long minorUnits;
    private readonly Currency currency;

    private Money(long minorUnits, Currency currency) =>
        (this.minorUnits, this.currency) = (minorUnits, currency);

    /// <inheritdoc/>
    public static string FactType => "money";

    /// <summary>The amount in minor units, such as fen; it carries the sign.</summary>
    public long MinorUnits => minorUnits;

    /// <summary>The currency; <see cref="Currency.None"/> for the neutral zero.</summary>
    public Currency Currency => currency;

    /// <summary>The amount as people write it, exactly.</summary>
    public decimal Amount => (decimal)minorUnits / UnitsPerWhole;

    /// <inheritdoc/>
    public long Units => minorUnits;

    /// <inheritdoc/>
    public string UnitCode => currency.Code;

    /// <inheritdoc/>
    public long UnitsPerWhole => PlainNumber.PowerOfTen(currency.Decimals);

    /// <summary>Makes an amount of its minor units.</summary>
    /// <param name="minorUnits">The number of minor units: 100 for CNY 1.00.</param>
    /// <param name="currency">The currency; not <see cref="Currency.None"/> unless the amount is zero.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">The amount is not zero and has no currency.</exception>
    public static Money FromMinorUnits(long minorUnits, Currency currency) =>
        minorUnits == 0 || currency != Currency.None
            ? new(minorUnits, currency)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"An amount of {minorUnits} needs a currency; XXX holds only zero."
                ),
                nameof(currency)
            );

    /// <summary>Makes an amount that needs no rounding.</summary>
    /// <param name="amount">The amount as people write it.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>Exactly that amount.</returns>
    /// <exception cref="ArgumentException">The amount has more decimals than the currency; name a rounding.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        long power = PlainNumber.PowerOfTen(currency.Decimals);
        if (amount < (decimal)long.MinValue / power || amount > (decimal)long.MaxValue / power)
        {
            throw UnitMatch.TooLarge(
                string.Create(CultureInfo.InvariantCulture, $"{amount}"),
                new Money(0, currency)
            );
        }

        decimal scaled = amount * power;
        return scaled == decimal.Truncate(scaled)
            ? FromMinorUnits(decimal.ToInt64(scaled), currency)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{amount} has more than the {currency.Decimals} decimals of {currency}. Name a rounding, or round it first."
                ),
                nameof(amount)
            );
    }

    /// <summary>Makes an amount, rounded to whole minor units by a named rule.</summary>
    /// <param name="amount">The exact amount as people write it.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is not a defined one.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money Of(Ratio amount, Currency currency, Rounding rounding) =>
        amount.TryRoundTimes(PlainNumber.PowerOfTen(currency.Decimals), rounding, out long minorUnits)
            ? FromMinorUnits(minorUnits, currency)
            : throw UnitMatch.TooLarge($"{amount}", new Money(0, currency));

    /// <inheritdoc/>
    public Money WithUnits(long units) => FromMinorUnits(units, currency);

    /// <summary>Reads an amount, as <see cref="ToString()"/> writes it: <c>CNY 1234.50</c>.</summary>
    /// <param name="s">Code, space, and the amount with all decimals of the currency, without separators.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Money Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Money result)
            ? result
            : throw new FormatException(
                $"'{s}' is not an amount of money. Write an ISO 4217 code, a space and the amount with a point and "
                    + "no separators, such as CNY 1234.50."
            );
    }

    /// <summary>Reads an amount, if the text is one.</summary>
    /// <param name="s">Code, space and amount; fewer decimals than the currency has are enough, more are not.</param>
    /// <param name="result">The amount, or the neutral zero.</param>
    /// <returns>Whether the text is an amount that fits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result)
    {
        result = default;
        if (
            s?.Split(' ') is not [var code, var amount]
            || !Currency.TryParse(code, out Currency currency)
            || !PlainNumber.TryDecimal(amount, currency.Decimals, out long digits, out int decimals)
        )
        {
            return false;
        }

        Int128 units = (Int128)digits * PlainNumber.PowerOfTen(currency.Decimals - decimals);
        bool fits =
            units >= long.MinValue && units <= long.MaxValue && (units == 0 || currency != Currency.None);
        result = fits ? new Money((long)units, currency) : default;
        return fits;
    }

    /// <summary>Answers code and amount, the same under every culture: <c>CNY 1234.50</c>.</summary>
    /// <returns>A text that reads back to an equal value.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Answers code and amount.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the form that reads back, the same under every culture;
    /// <c>N</c> for the amount with its thousands grouped, to be shown to people.</param>
    /// <param name="formatProvider">For <c>N</c>, whose separators to use; null for the invariant ones.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{UnitCode} {PlainNumber.Write(minorUnits, currency.Decimals, PlainNumber.Grouping(format, formatProvider))}";

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse(string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);
}
