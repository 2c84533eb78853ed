using SalesProcess.Clauses;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>What docs/policy says is what the library does; every table of every page is executed.</summary>
public class ThePolicyPages
{
    public static TheoryData<string, int, string> Tables()
    {
        var data = new TheoryData<string, int, string>();
        foreach (
            PageTable table in AllPages.SelectMany(page => page.Tables).Where(table => !table.IsStatement)
        )
        {
            data.Add(table.Page, table.Line, table.Example ?? "no example");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Hold_row_by_row(string page, int line, string example)
    {
        PolicyPage from = AllPages.Single(p => p.Name == page);
        PageTable table = from.Tables.Single(t => t.Line == line);
        string[] differences = [.. TableRun.Differences(table, from.Policy)];
        Assert.True(
            differences.Length == 0 && table.Rows.Count > 0,
            $"{example}:\n{string.Join('\n', differences)}"
        );
    }

    [Fact]
    public void State_each_clause_in_the_words_of_the_catalogue()
    {
        foreach (PolicyPage page in AllPages)
        {
            foreach (PageTable table in page.Tables.Where(table => table.IsStatement))
            {
                Clause clause = page.Policy.Clauses[table.Clause!];
                Assert.Equal(
                    $"{clause.Statement.English} | {clause.Statement.Chinese}",
                    string.Join(" | ", table.Rows.Single().Cells)
                );
            }
        }
    }

    [Fact]
    public void Cite_every_clause_that_the_code_implements()
    {
        string[] shown =
        [
            .. PageFolder
                .Own.SelectMany(page => page.Tables)
                .Where(t => !t.IsStatement)
                .Select(t => t.Clause?.ToString() ?? ""),
        ];
        string[] stated =
        [
            .. PageFolder
                .Own.SelectMany(page => page.Tables)
                .Where(t => t.IsStatement)
                .Select(t => t.Clause?.ToString() ?? ""),
        ];
        Assert.Empty(ImplementedClauses.All.Except(shown));
        Assert.Empty(ImplementedClauses.All.Except(stated));
    }

    [Fact]
    public void Cite_no_clause_that_the_code_does_not_implement() =>
        Assert.Empty(
            PageFolder
                .Own.SelectMany(page => page.Tables)
                .Select(table =>
                    table.Clause?.ToString() ?? $"{table.Page}:{table.Line} stands under no clause"
                )
                .Except(ImplementedClauses.All)
        );

    [Fact]
    public void Are_summed_up_by_an_up_to_date_coverage_page() =>
        Approved.Matches(CoveragePage.Make(PageFolder.Own), "docs", "policy", "coverage.md");

    private static IEnumerable<PolicyPage> AllPages => PageFolder.Own.Concat(PageFolder.Company);
}
