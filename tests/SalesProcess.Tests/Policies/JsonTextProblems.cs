using SalesProcess.Documents;

namespace SalesProcess.Tests.Policies;

/// <summary>A policy file that is not even JSON, and where its lines and columns are.</summary>
public class JsonTextProblems
{
    private const string OneEdition = """{ "edition": "a", "from": "2026-01-01", "parameters": { } }""";

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
                    "The text is not JSON from here on. Look just before for a comma, quote or bracket that is missing or too many; comments are not allowed.",
                    "从此处起文本不是有效的JSON。请检查前面是否缺少或多出逗号、引号或括号；不可使用注释。"
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
    public void Text_that_is_nested_too_deep_is_refused_and_does_not_end_the_program()
    {
        string deep = new string('[', 1_000_000) + new string(']', 1_000_000);
        DocumentProblem problem = PolicyFile.ProblemsOf(deep)[^1];
        Assert.Equal((1, 257), (problem.Line, problem.Column));
        Assert.Equal(
            "The document is nested more than 256 deep here. Put less into one.",
            problem.Message.English
        );
        Assert.Equal("文档在此处嵌套超过256层，请减少嵌套。", problem.Message.Chinese);
    }

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
                    "This policy changes 'other' and cannot be laid over 'built-in'. Overlay it on 'other'.",
                    "该政策是对“other”的修改，不能叠加到“built-in”上。请叠加到“other”上。"
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
}
