using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Documents;

/// <summary>A document says of which form and version it is, first of all.</summary>
public class DocumentFormats
{
    [Theory]
    [InlineData("sales-process/explanation/2")]
    [InlineData("sales-process/explanation/10")]
    [InlineData("sales-process/explanation")]
    [InlineData("Sales-Process/Explanation/1")]
    [InlineData("sales-process/explanation/1 ")]
    [InlineData("sales-process/refusal/1")]
    [InlineData("")]
    public void Another_form_or_version_is_refused_before_anything_else(string format)
    {
        DocumentProblem problem = Refused($$"""{ "decision": 1, "format": "{{format}}" }""");
        Assert.Equal(
            "1:28 $.format: The format must be \"sales-process/explanation/1\".",
            problem.In(Language.English)
        );
        Assert.Equal(
            "1:28 $.format: “format”必须为“sales-process/explanation/1”。",
            problem.In(Language.Chinese)
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"Format\": \"sales-process/explanation/1\" }")]
    [InlineData("[]")]
    [InlineData("[{ \"format\": \"sales-process/explanation/1\" }]")]
    [InlineData("\"sales-process/explanation/1\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("1")]
    public void A_document_that_does_not_say_is_refused(string json) =>
        Assert.Equal(
            "1:1 $: A document with \"format\": \"sales-process/explanation/1\" is expected.",
            Refused(json).ToString()
        );

    [Theory]
    [InlineData("{ \"format\": 1 }")]
    [InlineData("{ \"format\": null }")]
    [InlineData("{ \"format\": [\"sales-process/explanation/1\"] }")]
    public void A_form_that_is_no_text_is_refused_where_it_stands(string json) =>
        Assert.Equal(
            "1:13 $.format: The format must be \"sales-process/explanation/1\".",
            Refused(json).ToString()
        );

    [Fact]
    public void One_form_is_not_read_as_another()
    {
        string refusal = RefusalJson.Write(new Refusal([Explained.TooFew]));
        Assert.Equal(
            "2:13 $.format: The format must be \"sales-process/explanation/1\".",
            Refused(refusal).ToString()
        );
        var fault = Assert.Throws<DocumentFormatException>(() =>
            RefusalJson.Read(ExplanationJson.Write(Explained.Whole))
        );
        Assert.Equal(
            "The document has 1 problem(s):\n2:13 $.format: The format must be \"sales-process/refusal/1\".",
            fault.Message
        );
    }

    [Fact]
    public void A_format_that_stands_twice_is_a_problem() =>
        Assert.Contains(
            "1:85 $.format: 'format' appears twice. Keep one.",
            Assert
                .Throws<DocumentFormatException>(() =>
                    RefusalJson.Read(
                        """{ "format": "sales-process/refusal/1", "reasons": [],                     "format": "x" }"""
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    private static DocumentProblem Refused(string json) =>
        Assert.Single(Assert.Throws<DocumentFormatException>(() => ExplanationJson.Read(json)).Problems);
}
