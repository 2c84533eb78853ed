using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>A policy page: Markdown whose headings name clauses and whose tables are executed.</summary>
internal sealed partial record PolicyPage(
    string Name,
    string Folder,
    PolicyEdition Policy,
    ValueList<PageTable> Tables
)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads a page; a comment may load a policy file that lies beside it.</summary>
    public static PolicyPage Read(string file, string name)
    {
        string text = File.ReadAllText(file).ReplaceLineEndings("\n");
        string folder = Path.GetDirectoryName(file)!;
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        ClauseId? clause = null;
        string? example = null;
        var tables = new List<PageTable>();
        foreach (Block block in Markdown.Parse(text, Pipeline))
        {
            string source = text.Substring(block.Span.Start, block.Span.Length);
            switch (block)
            {
                case HeadingBlock:
                    clause = ClauseInHeading().Match(source) is { Success: true } id
                        ? ClauseId.Parse(id.Groups[1].Value)
                        : null;
                    break;
                case HtmlBlock when PolicyComment().Match(source) is { Success: true } load:
                    policy = Load(Path.Combine(folder, load.Groups[1].Value));
                    break;
                case HtmlBlock when ExampleComment().Match(source) is { Success: true } named:
                    example = named.Groups[1].Value;
                    break;
                case Table table:
                    tables.Add(ReadTable(table, text, name, clause, example));
                    example = null;
                    break;
            }
        }

        return new PolicyPage(name, folder, policy, tables.ToValueList());
    }

    private static PolicyEdition Load(string policyFile) =>
        PolicyBook.Parse(File.ReadAllText(policyFile)).Editions[^1];

    private static PageTable ReadTable(
        Table table,
        string text,
        string page,
        ClauseId? clause,
        string? example
    )
    {
        PageRow[] rows =
        [
            .. table
                .OfType<TableRow>()
                .Select(row => new PageRow(
                    row.Line + 1,
                    row.OfType<TableCell>().Select(cell => Plain(cell, text)).ToValueList()
                )),
        ];
        return new PageTable(page, rows[0].Line, clause, example, rows[0].Cells, rows[1..].ToValueList());
    }

    private static string Plain(TableCell cell, string text) =>
        cell.Count == 0
            ? ""
            : text.Substring(cell[0].Span.Start, cell[0].Span.Length)
                .Replace("`", "", StringComparison.Ordinal)
                .Replace("\\|", "|", StringComparison.Ordinal)
                .Trim();

    [GeneratedRegex(@"^#+ +([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)\b")]
    private static partial Regex ClauseInHeading();

    [GeneratedRegex("<!-- *example: *([a-z-]+) *-->")]
    private static partial Regex ExampleComment();

    [GeneratedRegex("<!-- *policy: *(.+?) *-->")]
    private static partial Regex PolicyComment();
}
