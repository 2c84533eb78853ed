namespace SalesProcess.Tests.Reference;

/// <summary>Writes the tables of the reference pages.</summary>
internal static class Markdown
{
    /// <summary>A page of lines, each ended by a line feed.</summary>
    public static string Page(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>A table with its heading.</summary>
    public static IEnumerable<string> Table(string[] heading, IEnumerable<string[]> rows) =>
        [Row(heading), Row([.. heading.Select(_ => "---")]), .. rows.Select(Row)];

    private static string Row(string[] cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
