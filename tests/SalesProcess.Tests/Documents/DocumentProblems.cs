using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Documents;

/// <summary>A faulty document is refused with all its problems at once, each with path, line and column.</summary>
public class DocumentProblems
{
    [Fact]
    public void All_problems_are_listed_in_the_order_of_the_document()
    {
        DocumentFormatException fault = Refused(
            """
            {
              "format": "sales-process/explanation/1",
              "decision": 7,
              "question": { "en": "", "zh": "问" },
              "answer": { "en": "a", "zh": "答", "de": "A" },
              "outcome": { "type": "text" },
              "clauses": ["SAMPLE-1", "sample-2", null],
              "facts": { },
              "readings": [{ "parameter": "p", "parameter": "p", "type": "t", "value": "v", "label": [],
                "clause": "SAMPLE-1", "edition": " " }],
              "notApplied": [{ "rule": "r", "label": { "en": "l", "zh": "标" }, "clause": "SAMPLE-1",
                "unmet": [{ "code": "no code", "message": { "en": "m", "zh": "信" }, "facts": [true] }] }],
              "step's": []
            }
            """
        );
        Assert.Equal(
            """
            The document has 16 problem(s):
            1:1 $: 'premises' is missing.
            1:1 $: 'steps' is missing.
            3:15 $.decision: This must be a text in quotes.
            4:23 $.question.en: The text is empty. Fill it in.
            5:43 $.answer.de: 'de' is not known here. Known: en, zh.
            6:14 $.outcome: 'value' is missing.
            7:27 $.clauses[1]: 'sample-2' is not a clause ID such as QUOTA-MONTH-01.
            7:39 $.clauses[2]: This must be a text in quotes.
            8:12 $.facts: This must be a list [ … ].
            9:16 $.readings[0]: 'inForceFrom' is missing.
            9:49 $.readings[0].parameter: 'parameter' appears twice. Keep one.
            9:90 $.readings[0].label: This must be an object { … }.
            10:38 $.readings[0].edition: The text is empty. Fill it in.
            12:25 $.notApplied[0].unmet[0].code: 'no code' is not a refusal code such as quotas.no-working-day.
            12:83 $.notApplied[0].unmet[0].facts[0]: This must be an object { … }.
            13:13 $['step\'s']: 'step's' is not known here. Known: format, decision, question, answer, outcome, clauses, facts, readings, notApplied, premises, steps.
            """.ReplaceLineEndings("\n"),
            fault.Message
        );
    }

    [Fact]
    public void Problems_are_had_in_Chinese_too() =>
        Assert.Equal(
            ["1:1 $: 缺少“reasons”。", "1:50 $.reason: 此处不支持“reason”。可用：format, reasons。"],
            Assert
                .Throws<DocumentFormatException>(() =>
                    RefusalJson.Read("""{ "format": "sales-process/refusal/1", "reason": [] }""")
                )
                .Problems.Select(problem => problem.In(Language.Chinese))
        );

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_are_counted_by_line_feeds_and_columns_by_characters(string lineEnd)
    {
        string json = string.Join(
            lineEnd,
            "{ \"format\": \"sales-process/refusal/1\", \"reasons\": [],",
            "\"中文\": 1,",
            "\"😀\": 2, \"x\": 3",
            "}"
        );
        Assert.Equal(
            ["2:7 $['中文']", "3:7 $['😀']", "3:15 $.x"],
            Assert
                .Throws<DocumentFormatException>(() => RefusalJson.Read(json))
                .Problems.Select(problem => $"{problem.Line}:{problem.Column} {problem.Path}")
        );
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("  ", 1, 3)]
    [InlineData("{", 1, 2)]
    [InlineData("{ \"format\" 1 }", 1, 12)]
    [InlineData("{\n  \"答\": \"是\" \"否\"\n}", 2, 12)]
    [InlineData("[1, 2,]", 1, 7)]
    [InlineData("{ } x", 1, 5)]
    [InlineData("{ } { }", 1, 5)]
    [InlineData("// a comment", 1, 1)]
    [InlineData("{ 'format': 1 }", 1, 3)]
    [InlineData("NaN", 1, 1)]
    [InlineData("{ \"a\": 01 }", 1, 9)]
    public void Where_the_text_ceases_to_be_JSON_is_the_one_problem(string json, int line, int column)
    {
        DocumentProblem problem = Assert.Single(Refused(json).Problems);
        Assert.Equal(
            "The text is not JSON from here on. Look just before for a comma, quote or bracket that is missing or too many; comments are not allowed.",
            problem.Message.English
        );
        Assert.Equal(
            "从此处起文本不是有效的JSON。请检查前面是否缺少或多出逗号、引号或括号；不可使用注释。",
            problem.Message.Chinese
        );
        Assert.Equal((line, column, "$"), (problem.Line, problem.Column, problem.Path));
    }

    [Fact]
    public void Half_a_character_is_a_problem_like_any_other()
    {
        DocumentFormatException fault = Assert.Throws<DocumentFormatException>(() =>
            RefusalJson.Read(
                """
                { "format": "sales-process/refusal/1",
                  "\udc00": "\ud83d",
                  "reasons": [{ "code": "a.b", "message": { "en": "\ud83d", "zh": "\ud83d\ude00" }, "facts": [] }] }
                """
            )
        );
        Assert.Equal(
            [
                @"2:3 $: The text holds half a character: one of \uD800 to \uDFFF without its other half.",
                @"2:13 $['�']: The text holds half a character: one of \uD800 to \uDFFF without its other half.",
                "2:13 $['�']: '�' is not known here. Known: format, reasons.",
                @"3:51 $.reasons[0].message.en: The text holds half a character: one of \uD800 to \uDFFF without its other half.",
            ],
            fault.Problems.Select(problem => problem.ToString())
        );
        Assert.Equal(@"文本含有不完整的字符：\uD800至\uDFFF须成对出现。", fault.Problems[0].Message.Chinese);
    }

    [Fact]
    public void A_number_in_a_problem_is_plain_under_every_culture() =>
        Cultures.UnderEach(_ =>
        {
            DocumentProblem problem = Assert.Single(
                Assert
                    .Throws<DocumentFormatException>(() => Policy.With(("customers.near-future-days", "-5")))
                    .Problems
            );
            Assert.Equal(
                "-5 is outside 0–366, the limits of 'customers.near-future-days' in days.",
                problem.Message.English
            );
            Assert.Equal(
                "-5超出“customers.near-future-days”的范围0–366（单位：天）。",
                problem.Message.Chinese
            );
        });

    [Fact]
    public void The_problems_compare_by_all_their_parts()
    {
        Assert.Equal(Refused("{").Problems, Refused("{").Problems);
        Assert.NotEqual(Refused("{").Problems, Refused("{}").Problems);
    }

    private static DocumentFormatException Refused(string json) =>
        Assert.Throws<DocumentFormatException>(() => ExplanationJson.Read(json));
}
