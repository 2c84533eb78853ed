using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.Policies;

/// <summary>A file that changes the built-in policy is read alone, and is then the same as laid over it.</summary>
public class ParsedOverlays
{
    private static readonly string File = PolicyFile.OverlayWithClauses(
        """{ "id": "ACME-WEEK-01", "area": "quotas", "statement": { "en": "Six days.", "zh": "六天。" } }""",
        """
          "quotas.planning-days-per-week": { "value": 6, "clause": "ACME-WEEK-01" },
          "visits.greeting": { "value": [
            { "id": "smile", "clause": "VISIT-GREET-01", "text": { "en": "Smile", "zh": "微笑" } }
          ] }
        """
    );

    private static readonly PolicyBook Parsed = PolicyBook.Parse(File);

    [Fact]
    public void It_is_what_it_is_laid_over_the_built_in_policy()
    {
        PolicyBook laid = PolicyBook.BuiltIn.Overlay(File);
        Assert.Equal((laid.Policy, laid.Title), (Parsed.Policy, Parsed.Title));
        Assert.Equal(laid.Clauses, Parsed.Clauses);
        Assert.Equal(laid.Editions.Select(e => e.Id), Parsed.Editions.Select(e => e.Id));
        Assert.Equal(laid.Editions.Select(e => e.InForceFrom), Parsed.Editions.Select(e => e.InForceFrom));
        Assert.Equal(laid.Editions.Select(e => e.Readings), Parsed.Editions.Select(e => e.Readings));
        Assert.Equal(laid.Editions.Select(e => e.Unset), Parsed.Editions.Select(e => e.Unset));
        Assert.Equal(laid.ToJson(), Parsed.ToJson());
    }

    [Fact]
    public void It_changes_what_it_sets_and_keeps_the_rest()
    {
        Assert.Equal(["built-in/1", "acme/1 over built-in/1"], Parsed.Editions.Select(e => e.Id));
        Assert.True(Parsed.Editions[1].TryRead(QuotaParameters.PlanningDaysPerWeek, out var week, out _));
        Assert.True(Parsed.Editions[1].TryRead(QuotaParameters.PlanningDaysPerMonth, out var month, out _));
        Assert.Equal((6, "ACME-WEEK-01", "acme/1"), (week.Value, week.Clause.ToString(), week.Edition));
        Assert.Equal(
            (22, "QUOTA-MONTH-01", "built-in/1"),
            (month.Value, month.Clause.ToString(), month.Edition)
        );
    }

    [Fact]
    public void Another_policy_may_be_laid_over_it() =>
        Assert.Equal(
            ["built-in/1", "acme/1 over built-in/1", "east/e over acme/1 over built-in/1"],
            Parsed
                .Overlay(
                    PolicyFile.OverlayOf(
                        """{ "edition": "e", "from": "2026-07-01", "parameters": { } }""",
                        policy: "east",
                        extends: "acme"
                    )
                )
                .Editions.Select(edition => edition.Id)
        );

    [Fact]
    public void A_file_that_changes_another_policy_cannot_be_read_alone() =>
        PolicyFile
            .ProblemsOfWhole(
                PolicyFile.OverlayOf(
                    """{ "edition": "e", "from": "2026-07-01", "parameters": { } }""",
                    extends: "other"
                )
            )
            .AreExactly(
                (
                    "4:14",
                    "$.extends",
                    "This policy changes 'other' and cannot be laid over 'built-in'. Overlay it on 'other'.",
                    "该政策是对“other”的修改，不能叠加到“built-in”上。请叠加到“other”上。"
                )
            );

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[\"built-in\"]")]
    public void What_it_changes_is_a_text(string extends)
    {
        DocumentProblem problem = Assert.Single(
            PolicyFile.ProblemsOfWhole(
                File.Replace("\"extends\": \"built-in\"", $"\"extends\": {extends}", StringComparison.Ordinal)
            )
        );
        Assert.Equal("$.extends", problem.Path);
    }

    [Fact]
    public void It_does_not_begin_before_the_built_in_policy() =>
        PolicyFile
            .ProblemsOfWhole(
                PolicyFile.OverlayOf("""{ "edition": "e", "from": "2006-12-31", "parameters": { } }""")
            )
            .AreExactly(
                (
                    "6:1",
                    "$.editions[0]",
                    "The edition begins on 2006-12-31, before the policy that it changes (2007-01-01). "
                        + "Begin it on 2007-01-01 or later.",
                    "该版本自2006-12-31起，早于其所修改的政策（2007-01-01）。请改为不早于2007-01-01。"
                )
            );
}
