using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>The table of currencies, read once from the data in the package; XXX, no currency, stands beside it.</summary>
internal static class Iso4217
{
    private static readonly FrozenDictionary<string, Currency> ByCode = Load();

    internal static ValueList<Currency> All { get; } = ByCode.Values.Order().ToValueList();

    internal static bool TryFind([NotNullWhen(true)] string? code, out Currency currency)
    {
        currency = default;
        return code is not null && (code == Currency.None.Code || ByCode.TryGetValue(code, out currency));
    }

    private static FrozenDictionary<string, Currency> Load() =>
        EmbeddedData
            .Rows("Measures/Data/iso-4217.csv")
            .Select(row => new Currency(row[0], byte.Parse(row[1], CultureInfo.InvariantCulture)))
            .ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);
}
