using System.Globalization;
using NodaTime.Text;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>The given cells of a row, by the English name of their column.</summary>
internal sealed class Row(IReadOnlyDictionary<string, string> cells, PolicyEdition policy)
{
    public PolicyEdition Policy { get; } = policy;

    public string? Find(string column) =>
        cells.TryGetValue(column, out string? cell) && cell.Length > 0 ? cell : null;

    public bool Has(string column) => cells.ContainsKey(column);

    public string Text(string column) =>
        Find(column) ?? throw new FormatException($"The row needs something in '{column}'.");

    public IEnumerable<string> List(string column) =>
        Find(column)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        ?? [];

    public LocalDate Date(string column) => LocalDatePattern.Iso.Parse(Text(column)).GetValueOrThrow();

    public YearMonth Month(string column) => YearMonthPattern.Iso.Parse(Text(column)).GetValueOrThrow();

    public int Whole(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);

    public Money Money(string column) => SalesProcess.Measures.Money.Parse(Ungrouped(Text(column)));

    public Quantity Quantity(string column) => SalesProcess.Measures.Quantity.Parse(Ungrouped(Text(column)));

    public Quantity? FindQuantity(string column) => Find(column) is null ? null : Quantity(column);

    /// <summary>Reads hours and minutes, such as 7:30.</summary>
    public static Duration Time(string text) =>
        text.Split(':') is [var hours, var minutes]
            ? Duration.FromMinutes(
                (long)int.Parse(hours, CultureInfo.InvariantCulture) * 60
                    + int.Parse(minutes, CultureInfo.InvariantCulture)
            )
            : throw new FormatException($"'{text}' is not hours:minutes, such as 7:30.");

    private static string Ungrouped(string amount) => amount.Replace(",", "", StringComparison.Ordinal);
}
