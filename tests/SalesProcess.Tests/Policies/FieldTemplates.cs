using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>The section of a field, and that it is sensitive: what the file may say, and what a form makes of it.</summary>
public class FieldTemplates
{
    private const string List = "$.editions[0].parameters['quotas.goal-setting'].value";

    [Theory]
    [InlineData("\"section\": { \"name\": \"Needs\" }", "[1].section", "'text' is missing.")]
    [InlineData(
        "\"section\": { \"name\": \"Needs\", \"text\": { \"en\": \"N\", \"zh\": \"需\" } }",
        "[1].section.name",
        "'Needs' is not a name in kebab case, such as price-list."
    )]
    [InlineData(
        "\"section\": { \"name\": \"needs\", \"text\": { \"en\": \"Wants\", \"zh\": \"需求\" } }",
        "[1].section",
        "The section 'needs' has another text before. Give it the same one."
    )]
    [InlineData(
        "\"sensitive\": \"Health\"",
        "[1].sensitive",
        "'Health' is not a name in kebab case, such as price-list."
    )]
    [InlineData("\"sensitive\": true", "[1].sensitive", "This must be a text in quotes.")]
    public void What_is_wrong_is_said_with_its_place(string part, string path, string english) =>
        Assert.Contains(
            (List + path, english),
            PolicyFile
                .ProblemsOf(PolicyFile.Overlay($"\"quotas.goal-setting\": {{ \"value\": {Fields(part)} }}"))
                .Select(problem => (problem.Path, problem.Message.English))
        );

    [Fact]
    public void Both_are_read_and_written_again()
    {
        PolicyBook book = PolicyFile.Read(
            PolicyFile.Overlay(
                $$"""
                "quotas.goal-setting": { "value": {{Fields(
                    "\"sensitive\": \"person-health\", \"section\": { \"name\": \"needs\", \"text\": { \"en\": \"Needs\", \"zh\": \"需求\" } }"
                )}} }
                """
            )
        );
        PolicyBook again = PolicyBook.Parse(book.ToJson());
        Assert.True(again.Editions[^1].TryRead(PlanParameters.GoalSetting, out var read, out _));
        Assert.Equal("needs", read.Value[1].Section?.Name);
        Assert.Equal(read.Value[0].Section, read.Value[1].Section);
        Assert.Equal((null, "person-health"), (read.Value[0].Sensitive, read.Value[1].Sensitive));
    }

    [Fact]
    public void A_form_of_any_chapter_leaves_a_sensitive_field_out() =>
        Assert.Equal(
            ["first"],
            FilledForm
                .Start(
                    PlanParameters.GoalSetting,
                    new Dictionary<string, string>(),
                    Policy.With(("quotas.goal-setting", Fields("\"sensitive\": \"person-health\"")))
                )
                .Accepted()
                .Entries.Select(entry => entry.Field.Id)
        );

    private static string Fields(string part) =>
        $$"""
            [{ "id": "first", "clause": "QUOTA-GOALSET-01", "text": { "en": "First", "zh": "第一" }, "kind": "text",
               "section": { "name": "needs", "text": { "en": "Needs", "zh": "需求" } } },
             { "id": "second", "clause": "QUOTA-GOALSET-01", "text": { "en": "Second", "zh": "第二" }, "kind": "text",
               {{part}} }]
            """;
}
