using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>A policy page: Markdown whose headings name clauses and whose tables are executed.</summary>
/// <param name="Name">The page, as a path that the reader finds.</param>
/// <param name="Tables">The tables, each with the policy in force at its place.</param>
/// <param name="Problems">What is wrong with the policy files that the page names, with page and line.</param>
internal sealed partial record PolicyPage(
    string Name,
    ValueList<PageTable> Tables,
    ValueList<string> Problems
)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads a page of a file; a comment may load a policy file that lies beside it.</summary>
    public static PolicyPage Read(string file, string name) =>
        Parse(File.ReadAllText(file), Path.GetDirectoryName(file)!, name);

    /// <summary>Reads the text of a page; each table is under the policy of the last comment before it that loads one.</summary>
    public static PolicyPage Parse(string markdown, string folder, string name)
    {
        string text = markdown.ReplaceLineEndings("\n");
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        ClauseId? clause = null;
        string? example = null;
        var tables = new List<PageTable>();
        var problems = new List<string>();
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
                    policy =
                        Load(folder, load.Groups[1].Value, $"{name}:{block.Line + 1}", problems) ?? policy;
                    break;
                case HtmlBlock when ExampleComment().Match(source) is { Success: true } named:
                    example = named.Groups[1].Value;
                    break;
                case Table table:
                    tables.Add(ReadTable(table, text, name, clause, example, policy));
                    example = null;
                    break;
            }
        }

        return new PolicyPage(name, tables.ToValueList(), problems.ToValueList());
    }

    /// <summary>Loads the last edition of a policy file; null, with every problem, where that cannot be done.</summary>
    private static PolicyEdition? Load(string folder, string policyFile, string at, List<string> problems)
    {
        string path = Path.Combine(folder, policyFile);
        if (!File.Exists(path))
        {
            problems.Add(
                $"{at}: there is no policy file '{policyFile}' beside the page. Put it there, or change the comment."
            );
            return null;
        }

        try
        {
            return PolicyBook.Parse(File.ReadAllText(path)).Editions[^1];
        }
        catch (DocumentFormatException broken)
        {
            problems.AddRange(broken.Problems.Select(problem => $"{at}: {policyFile}: {problem}"));
            return null;
        }
    }

    private static PageTable ReadTable(
        Table table,
        string text,
        string page,
        ClauseId? clause,
        string? example,
        PolicyEdition policy
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
        return new PageTable(
            page,
            rows[0].Line,
            clause,
            example,
            policy,
            rows[0].Cells,
            rows[1..].ToValueList()
        );
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
