using SalesProcess.Documents;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with a policy file as a document is said with its place.</summary>
public class DocumentProblems
{
    private const string OneEdition = """{ "edition": "a", "from": "2026-01-01", "parameters": { } }""";

    [Fact]
    public void A_file_that_changes_a_policy_must_name_it() =>
        PolicyFile
            .ProblemsOf(Without("  \"extends\": \"built-in\",\n"))
            .AreExactly(
                (
                    "1:1",
                    "$",
                    "'extends' is missing: write \"extends\": \"built-in\" to change that policy.",
                    "缺少“extends”：如要修改该政策，请写“\"extends\": \"built-in\"”。"
                )
            );

    [Fact]
    public void A_file_that_changes_another_policy_cannot_be_laid_over_this_one() =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayOf(OneEdition, extends: "other"))
            .AreExactly(
                (
                    "4:14",
                    "$.extends",
                    "This policy changes 'other' and cannot be laid over 'built-in'. Overlay it on 'other'.",
                    "该政策是对“other”的修改，不能叠加到“built-in”上。请叠加到“other”上。"
                )
            );

    [Theory]
    [InlineData("\"sales-process/policy/2\"")]
    [InlineData("\"\"")]
    public void Another_format(string format) =>
        PolicyFile
            .ProblemsOf($$"""{ "format": {{format}} }""")
            .AreExactly(
                (
                    "1:13",
                    "$.format",
                    "The format must be \"sales-process/policy/1\".",
                    "“format”必须为“sales-process/policy/1”。"
                )
            );

    [Theory]
    [InlineData("{ }")]
    [InlineData("[ ]")]
    [InlineData("null")]
    [InlineData("\"sales-process/policy/1\"")]
    [InlineData("1")]
    [InlineData("[ { \"format\": \"sales-process/policy/1\" } ]")]
    public void No_format(string document) =>
        PolicyFile
            .ProblemsOf(document)
            .AreExactly(
                (
                    "1:1",
                    "$",
                    "A document with \"format\": \"sales-process/policy/1\" is expected.",
                    "应为含有“\"format\": \"sales-process/policy/1\"”的文档。"
                )
            );

    [Fact]
    public void Missing_and_unknown_members() =>
        PolicyFile
            .ProblemsOf("""{ "format": "sales-process/policy/1", "extends": "built-in", "name": "acme" }""")
            .AreExactly(
                ("1:1", "$", "'policy' is missing.", "缺少“policy”。"),
                ("1:1", "$", "'title' is missing.", "缺少“title”。"),
                ("1:1", "$", "'editions' is missing.", "缺少“editions”。"),
                (
                    "1:70",
                    "$.name",
                    "'name' is not known here. Known: format, policy, title, editions, $schema, extends, clauses.",
                    "此处不支持“name”。可用：format, policy, title, editions, $schema, extends, clauses。"
                )
            );

    [Fact]
    public void A_schema_that_is_no_text() =>
        PolicyFile
            .ProblemsOf(Without("{\n  \"format\"", "{\n  \"$schema\": { },\n  \"format\""))
            .AreExactly(
                ("2:14", "$['$schema']", "This must be a text in quotes.", "此处必须是带引号的文本。")
            );

    [Fact]
    public void A_member_that_stands_twice() =>
        PolicyFile
            .ProblemsOf(Without("  \"editions\"", "  \"extends\": \"built-in\",\n  \"editions\""))
            .AreExactly(
                (
                    "5:14",
                    "$.extends",
                    "'extends' appears twice. Keep one.",
                    "“extends”重复出现，请只保留一个。"
                )
            );

    [Fact]
    public void The_exception_lists_every_problem_in_English()
    {
        var thrown = Assert.Throws<DocumentFormatException>(() => PolicyFile.Read("{ \"format\": \"x\" }"));

        Assert.Equal(
            "The document has 1 problem(s):\n1:13 $.format: The format must be \"sales-process/policy/1\".",
            thrown.Message
        );
        Assert.IsAssignableFrom<FormatException>(thrown);
    }

    [Fact]
    public void A_missing_text_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("json", () => PolicyBook.BuiltIn.Overlay(null!));
        Assert.Throws<ArgumentNullException>("json", () => PolicyBook.Parse(null!));
    }

    private static string Without(string text, string instead = "")
    {
        string file = PolicyFile.OverlayOf(OneEdition).ReplaceLineEndings("\n");
        Assert.Contains(text, file, StringComparison.Ordinal);
        return file.Replace(text, instead, StringComparison.Ordinal);
    }
}
