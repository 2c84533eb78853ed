using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>A comment of a page loads a policy file from there on; one that cannot be read is reported with its line.</summary>
public class PoliciesOfAPage
{
    private const string Statement = """

        | English | 中文 |
        | --- | --- |
        | a | b |

        """;

    private static readonly string Folder = Repository.PathOf("docs", "policy");

    private static PolicyPage Page(params string[] comments) =>
        PolicyPage.Parse(
            Statement + string.Concat(comments.Select(comment => $"\n{comment}\n{Statement}")),
            Folder,
            "page.md"
        );

    [Fact]
    public void Each_table_runs_under_the_policy_in_force_at_its_place()
    {
        PolicyPage page = Page(
            "<!-- policy: sample-host.policy.json -->",
            "<!-- policy: progress-host.policy.json -->"
        );
        Assert.Empty(page.Problems);
        Assert.Equal(3, page.Tables.Select(table => table.Policy.Id).Distinct().Count());
        Assert.Equal(Policy.BuiltIn.Id, page.Tables[0].Policy.Id);
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported_with_page_and_line() =>
        Assert.Equal(
            [
                "page.md:6: there is no policy file 'none.json' beside the page. Put it there, or change the comment.",
            ],
            Page("<!-- policy: none.json -->").Problems
        );

    [Fact]
    public void Every_problem_of_a_broken_file_is_reported_with_page_and_line()
    {
        PolicyPage page = Page("<!-- policy: index.md -->", "<!-- policy: none.json -->");
        Assert.Equal(2, page.Problems.Count);
        Assert.StartsWith("page.md:6: index.md: 1:1 ", page.Problems[0], StringComparison.Ordinal);
        Assert.StartsWith("page.md:12: there is no", page.Problems[1], StringComparison.Ordinal);
        Assert.Equal(3, page.Tables.Count);
    }
}
