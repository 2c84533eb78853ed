using System.Globalization;

namespace SalesProcess.Measures;

/// <summary>Plain ASCII numbers, the same in every culture: an optional minus, digits, and a point where allowed.</summary>
internal static class PlainNumber
{
    /// <summary>Reads an optional minus and digits; no plus, no spaces, no separators.</summary>
    internal static bool TryWhole(string text, out long value)
    {
        value = 0;
        return text.Length > 0
            && text.AsSpan(text[0] == '-' ? 1 : 0).ContainsAnyExceptInRange('0', '9') is false
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a decimal exactly, as its digits without the point and the number of decimals.</summary>
    internal static bool TryDecimal(string text, int mostDecimals, out long digits, out int decimals)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        decimals = point < 0 ? 0 : text.Length - point - 1;
        digits = 0;
        bool pointInside = point < 0 || (point > 0 && char.IsAsciiDigit(text[point - 1]) && decimals > 0);
        return pointInside
            && decimals <= mostDecimals
            && TryWhole(point < 0 ? text : text.Remove(point, 1), out digits);
    }

    internal static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>Reads a format: none or G for the plain form, N for grouped thousands in a given culture.</summary>
    internal static NumberFormatInfo? Grouping(string? format, IFormatProvider? provider) =>
        format switch
        {
            null or "" or "G" => null,
            "N" => NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture),
            _ => throw new FormatException($"'{format}' is not a format of a measure. Use G or N."),
        };

    /// <summary>Writes digits with the point put back, with thousands grouped where a format is given.</summary>
    internal static string Write(long digits, int decimals, NumberFormatInfo? grouped)
    {
        NumberFormatInfo format = grouped ?? NumberFormatInfo.InvariantInfo;
        Int128 size = Int128.Abs(digits);
        Int128 power = PowerOfTen(decimals);
        string whole = (size / power).ToString(grouped is null ? "D" : "N0", format);
        string part =
            decimals == 0
                ? ""
                : format.NumberDecimalSeparator
                    + (size % power).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0');
        return (digits < 0 ? format.NegativeSign : "") + whole + part;
    }
}
