using SalesProcess.Decisions;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>Executes a table row by row and says where page and code differ.</summary>
internal static class TableRun
{
    private const string Arrow = "→";
    private static readonly string[] Nothing = ["", "–", "—", "-"];

    public static IEnumerable<string> Differences(PageTable table)
    {
        if (table.Example is null || !Examples.ByName.TryGetValue(table.Example, out Example? example))
        {
            return
            [
                $"{table.Page}:{table.Line}: no test reads this table. Put <!-- example: NAME --> above it, with one of: "
                    + $"{string.Join(", ", Examples.ByName.Keys.Order(StringComparer.Ordinal))}.",
            ];
        }

        string[] columns = [.. table.Headers.Select(EnglishName)];
        string[] unknown =
        [
            .. columns.Where(
                (column, i) => !(IsFound(table.Headers[i]) ? example.Found : example.Given).Contains(column)
            ),
        ];
        if (unknown.Length > 0 || !table.Headers.Any(IsFound))
        {
            return
            [
                $"{table.Page}:{table.Line}: unknown or no columns: {string.Join(", ", unknown)}. Given may be "
                    + $"{string.Join(", ", example.Given)}; found, with an arrow, may be {string.Join(", ", example.Found)}.",
            ];
        }

        return table.Rows.SelectMany(row => Differences(table, row, columns, example));
    }

    private static IEnumerable<string> Differences(
        PageTable table,
        PageRow row,
        string[] columns,
        Example example
    )
    {
        var given = new Dictionary<string, string>();
        for (int i = 0; i < columns.Length; i++)
        {
            if (!IsFound(table.Headers[i]))
            {
                given[columns[i]] = Normal(row.Cells[i]);
            }
        }

        IReadOnlyDictionary<string, string> found;
        try
        {
            found = example.Run(new Row(given, table.Policy));
        }
        catch (Exception fault)
            when (fault is FormatException or ArgumentException or InvalidOperationException)
        {
            return [$"{table.Page}:{row.Line}: the row cannot be run: {fault.Message}"];
        }

        if (
            found.TryGetValue("Refusal", out string? refusal)
            && !columns.Contains("Refusal")
            && refusal.Length > 0
        )
        {
            return
            [
                $"{table.Page}:{row.Line}: the code refuses: {refusal}. Give the table a column → Refusal.",
            ];
        }

        return columns
            .Select((column, i) => (column, i))
            .Where(c => IsFound(table.Headers[c.i]))
            .Select(c =>
                (c.column, Page: Normal(row.Cells[c.i]), Code: Normal(found.GetValueOrDefault(c.column, "")))
            )
            .Where(c => c.Page != c.Code)
            .Select(c =>
                $"{table.Page}:{row.Line}: {c.column}: the page says '{c.Page}', the code says '{c.Code}'."
            );
    }

    private static bool IsFound(string header) => header.StartsWith(Arrow, StringComparison.Ordinal);

    private static string EnglishName(string header) => header.TrimStart('→', ' ').Split(" / ")[0].Trim();

    private static string Normal(string cell) => Nothing.Contains(cell) ? "" : cell;
}
