using System.Text.Json;
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
                    "This policy changes 'other' and cannot be laid over 'built-in'.",
                    "该政策是对“other”的修改，不能叠加到“built-in”上。"
                )
            );

    [Fact]
    public void A_file_that_changes_a_policy_cannot_stand_alone()
    {
        string policy = PolicyBook
            .BuiltIn.ToJson()
            .Replace(
                "\"policy\": \"built-in\",",
                "\"policy\": \"acme\", \"extends\": \"built-in\",",
                StringComparison.Ordinal
            );

        PolicyFile
            .ProblemsOfWhole(policy)
            .AreExactly(
                (
                    "3:32",
                    "$.extends",
                    "This policy changes 'built-in', so it cannot stand alone. Overlay it on that policy, or leave out 'extends'.",
                    "该政策是对“built-in”的修改，不能单独使用。请叠加到该政策上，或删去“extends”。"
                )
            );
    }

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
    [InlineData("{ \"format\": 1 }")]
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
                    "此处不认识“name”。可用：format, policy, title, editions, $schema, extends, clauses。"
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
                    "'extends' stands twice. Keep one.",
                    "“extends”重复出现，请只保留一个。"
                )
            );

    [Theory]
    [InlineData("", "1:1")]
    [InlineData(" \n ", "2:2")]
    [InlineData("{", "1:2")]
    [InlineData("{ \"format\": \"sales-process/policy/1\"\n  \"policy\": 1 }", "2:3")]
    [InlineData("{ \"标题\": }", "1:9")]
    [InlineData("{ \"😀\": }", "1:9")]
    [InlineData("{ } x", "1:5")]
    [InlineData("{ // no comment\n }", "1:3")]
    [InlineData("{ \"a\": 1, }", "1:11")]
    [InlineData("{ \"a\": 01 }", "1:9")]
    [InlineData("{ \"a\": NaN }", "1:8")]
    [InlineData("{ 'a': 1 }", "1:3")]
    [InlineData("\u0000", "1:1")]
    public void Text_that_is_not_JSON(string document, string at) =>
        PolicyFile
            .ProblemsOf(document)
            .AreExactly(
                (
                    at,
                    "$",
                    "The text is not JSON from here on. Look for a missing comma, quote or bracket just before.",
                    "从此处起文本不是有效的JSON。请检查前面是否缺少逗号、引号或括号。"
                )
            );

    [Theory]
    [InlineData(@"\ud83d")]
    [InlineData(@"\ude00")]
    [InlineData(@"\ude00\ud83d")]
    public void Half_of_a_surrogate_pair(string text) =>
        Assert.Equal(
            (
                "7:30",
                "$.editions[0].parameters['visits.display'].value",
                @"The text holds half a character: one of \uD800 to \uDFFF without its other half.",
                @"文本含有不完整的字符：\uD800至\uDFFF须成对出现。"
            ),
            PolicyFile
                .ProblemsOf(PolicyFile.Overlay($"\"visits.display\": {{ \"value\": \"{text}\" }}"))
                .Select(p => ($"{p.Line}:{p.Column}", p.Path, p.Message.English, p.Message.Chinese))
                .First()
        );

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name()
    {
        var problem = PolicyFile.ProblemsOf(PolicyFile.Overlay("""  "visits\ud800": { "value": [] }"""))[0];

        Assert.Equal((7, 3, "$.editions[0].parameters"), (problem.Line, problem.Column, problem.Path));
    }

    [Fact]
    public void Text_that_is_nested_too_deep_is_refused_and_does_not_end_the_program() =>
        Assert.Single(PolicyFile.ProblemsOf(new string('[', 1_000_000)));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Lines_are_counted_whatever_ends_them(string lineEnd) =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayOf(OneEdition, extends: "other").ReplaceLineEndings(lineEnd))
            .AreExactly(
                (
                    "4:14",
                    "$.extends",
                    "This policy changes 'other' and cannot be laid over 'built-in'.",
                    "该政策是对“other”的修改，不能叠加到“built-in”上。"
                )
            );

    // A column counts UTF-16 units, as editors do: 某 is one, 😀 is two.
    [Theory]
    [InlineData("a", "1:21")]
    [InlineData("é", "1:21")]
    [InlineData("某", "1:21")]
    [InlineData("😀", "1:22")]
    public void Columns_are_counted_in_characters(string text, string at) =>
        Assert.Equal(
            at,
            PolicyFile
                .ProblemsOf($$"""{ "{{text}}": 1, "format": "x" }""")
                .Select(problem => $"{problem.Line}:{problem.Column}")
                .Single()
        );

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal("acme", PolicyFile.Read("\uFEFF" + PolicyFile.OverlayOf(OneEdition)).Policy);
        Assert.Equal(1, PolicyFile.ProblemsOf("\uFEFF[ ]")[0].Column);
    }

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
