using System.Globalization;
using System.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>The one spelling of a range in one line, from which it can be read again by a person or a test.</summary>
internal static class BandSpelling
{
    internal static string Of(PolicyBands range)
    {
        var text = new StringBuilder();
        text.Append(End(range.From));
        foreach (PolicyBand band in range.Bands)
        {
            text.Append(CultureInfo.InvariantCulture, $" {band.Name}");
            if (band.DownBelow is { } down)
            {
                text.Append(CultureInfo.InvariantCulture, $"({down})");
            }

            if (band.Points is { } points)
            {
                text.Append(CultureInfo.InvariantCulture, $"={points}");
            }

            text.Append(CultureInfo.InvariantCulture, $" {End(band.To)}");
        }

        text.Append(CultureInfo.InvariantCulture, $", edge {Kebab.Of(range.Edge)}");
        if (range.Currency is { } currency)
        {
            text.Append(CultureInfo.InvariantCulture, $", {currency.Code}");
        }

        return range.Movement is { } movement
            ? text.Append(CultureInfo.InvariantCulture, $", {movement}").ToString()
            : text.ToString();
    }

    private static string End(long? end) => end?.ToString(CultureInfo.InvariantCulture) ?? "*";
}
