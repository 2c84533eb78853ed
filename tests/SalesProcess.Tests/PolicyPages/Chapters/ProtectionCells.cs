using NodaTime.Text;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>Dates, times and names inside the cells of the pages on protection.</summary>
internal static class ProtectionCells
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture(
        "yyyy-MM-dd HH:mm"
    );

    public static LocalDate? Find(string? cell) =>
        cell is null or "" or "–" or "-" ? null : LocalDatePattern.Iso.Parse(cell).GetValueOrThrow();

    /// <summary>Reads a member of an enum in kebab case.</summary>
    public static TEnum Member<TEnum>(string cell)
        where TEnum : struct, Enum =>
        Enum.Parse<TEnum>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    public static LocalDateTime At(string cell) => Time.Parse(cell).GetValueOrThrow();
}
