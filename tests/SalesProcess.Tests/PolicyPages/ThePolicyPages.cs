using SalesProcess.Activities;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

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
        string[] differences = [.. TableRun.Differences(table)];
        Assert.True(
            differences.Length == 0 && table.Rows.Count > 0,
            $"{example}:\n{string.Join('\n', differences)}"
        );
    }

    [Fact]
    public void Name_only_policy_files_that_can_be_read() =>
        Assert.Empty(AllPages.SelectMany(page => page.Problems));

    [Fact]
    public void State_each_clause_in_the_words_of_the_catalogue()
    {
        var differences =
            from page in AllPages
            from table in page.Tables
            where table.IsStatement
            let stated = StatementOf(table)
            from row in table.Rows
            where string.Join(" | ", row.Cells) != stated
            select $"{table.Page}:{row.Line}: the catalogue says of {table.Clause}: {stated}";
        Assert.Empty(differences);
    }

    [Fact]
    public void Head_every_table_with_a_clause_of_their_policy() =>
        Assert.Empty(
            from page in AllPages
            from table in page.Tables
            where table.Clause is null || !table.Policy.Clauses.TryFind(table.Clause, out _)
            select $"{table.Page}:{table.Line}: the table stands under {table.Clause?.ToString() ?? "no clause"}, "
                + "which the policy does not have."
        );

    private static string StatementOf(PageTable table) =>
        table.Clause is not null && table.Policy.Clauses.TryFind(table.Clause, out Clause? clause)
            ? $"{clause.Statement.English} | {clause.Statement.Chinese}"
            : "nothing: there is no such clause";

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
    public void Leave_out_no_clause_that_an_answer_under_the_built_in_policy_could_cite()
    {
        PolicyEdition edition = PolicyBook.BuiltIn.Editions[^1];
        IEnumerable<ClauseId> ofItems = Enum.GetValues<VisitStep>()
            .SelectMany(step =>
                edition.TryRead(VisitParameters.ChecklistOf(step), out var items, out _)
                    ? items.Value.Select(item => item.Clause)
                    : []
            );
        IEnumerable<ClauseId> ofDuties = edition.TryRead(
            ActivityParameters.DailyDuties,
            out var duties,
            out _
        )
            ? duties.Value.Select(duty => duty.Clause)
            : [];
        IEnumerable<ClauseId> ofTargets = edition.TryRead(ActivityParameters.Targets, out var targets, out _)
            ? targets
                .Value.SelectMany(target => (ClauseId?[])[target.Clause, target.Evidence?.Clause])
                .OfType<ClauseId>()
            : [];
        Assert.Empty(
            edition
                .Readings.Select(reading => reading.Clause)
                .Concat(PolicyVocabulary.Parameters.Select(parameter => parameter.Clause))
                .Concat(ofItems)
                .Concat(ofDuties)
                .Concat(ofTargets)
                .Select(clause => clause.ToString())
                .Except(ImplementedClauses.All)
        );
    }

    [Fact]
    public void Are_summed_up_by_an_up_to_date_coverage_page() =>
        Approved.Matches(CoveragePage.Make(PageFolder.Own), "docs", "policy", "coverage.md");

    private static IEnumerable<PolicyPage> AllPages => PageFolder.Own.Concat(PageFolder.Company);
}
