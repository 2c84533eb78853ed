using System.Globalization;

namespace SalesProcess.Decisions;

/// <summary>English words for texts that people read.</summary>
internal static class English
{
    /// <summary>A number before what it counts: <c>1 line</c>, <c>2 lines</c>, <c>0 duties</c>.</summary>
    internal static string Count(Int128 number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
