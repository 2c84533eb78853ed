using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Checklists;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with the kind, the options, the skip reasons or the requirements of an item is said with its
/// place.</summary>
public class ItemTemplateProblems
{
    private const string List = "$.editions[0].parameters['visits.display'].value";

    [Theory]
    [InlineData(
        "\"answer\": \"value\"",
        "[0].answer",
        "'kind' is missing: say what the value is, such as count."
    )]
    [InlineData(
        "\"answer\": \"record\", \"kind\": \"text\"",
        "[0].kind",
        "An item with a kind is settled by a value, not by 'record'. Leave one of the two out."
    )]
    [InlineData(
        "\"kind\": \"yes-no\"",
        "[0].kind",
        "A yes or a no is no value. Write \"answer\": \"record\" instead."
    )]
    [InlineData(
        "\"kind\": \"colour\"",
        "[0].kind",
        "'colour' is not one of: text, whole, yes-no, date, percentage, amount, figure, choice, count, evidence."
    )]
    [InlineData("\"kind\": \"choice\"", "[0]", "'options' is missing: the kind 'choice' needs at least one.")]
    [InlineData(
        "\"kind\": \"evidence\", \"options\": []",
        "[0].options",
        "The list is empty. Name at least one, or leave it out."
    )]
    [InlineData(
        "\"kind\": \"count\", \"options\": [OPTION]",
        "[0].options",
        "Only a choice and evidence have options; this is of the kind 'count'. Leave 'options' out."
    )]
    [InlineData(
        "\"kind\": \"choice\", \"options\": [OPTION, OPTION]",
        "[0].options[1].name",
        "There is an option 'a-b' already. Choose another name."
    )]
    [InlineData(
        "\"skip\": [OPTION, OPTION]",
        "[0].skip[1].name",
        "There is an option 'a-b' already. Choose another name."
    )]
    [InlineData("\"skip\": []", "[0].skip", "The list is empty. Name at least one, or leave it out.")]
    [InlineData("\"optional\": \"yes\"", "[0].optional", "true or false is expected here.")]
    [InlineData("\"requires\": []", "[0].requires", "The list is empty. Name at least one, or leave it out.")]
    [InlineData(
        "\"requires\": [\"z\"]",
        "[0].requires[0]",
        "There is no item 'z' in this list. Name one of it."
    )]
    [InlineData("\"requires\": [\"b\", \"b\"]", "[0].requires[1]", "'b' stands twice. Keep one.")]
    [InlineData(
        "\"requires\": [\"a\"]",
        "[0].requires[0]",
        "'a' requires itself, directly or through others, and could never be answered. Break the circle."
    )]
    public void It_is_reported_with_path_and_what_to_do(string members, string path, string message)
    {
        string option = """{ "name": "a-b", "text": { "en": "A", "zh": "甲" } }""";
        var problem = Assert.Single(
            PolicyFile.ProblemsOf(Display(members.Replace("OPTION", option, StringComparison.Ordinal)))
        );

        Assert.Equal(List + path, problem.Path);
        Assert.Equal(message, problem.Message.English);
        Assert.NotEqual(problem.Message.English, problem.Message.Chinese);
    }

    [Fact]
    public void Every_item_of_a_circle_is_named() =>
        Assert.Equal(
            [$"{List}[0].requires[0]", $"{List}[1].requires[0]"],
            PolicyFile
                .ProblemsOf(Display("\"requires\": [\"b\"]", "\"requires\": [\"a\"]"))
                .Select(problem => problem.Path)
        );

    [Fact]
    public void A_field_of_a_form_has_options_by_the_same_rules()
    {
        string form = """
            "visits.day-plan": { "value": [
              { "id": "a", "clause": "VISIT-STORE-04", "text": { "en": "A", "zh": "甲" }, "kind": "choice" } ] }
            """;
        Assert.Equal(
            ["'options' is missing: the kind 'choice' needs at least one."],
            PolicyFile.ProblemsOf(PolicyFile.Overlay(form)).Select(problem => problem.Message.English)
        );
    }

    [Fact]
    public void What_is_read_is_all_that_the_item_says()
    {
        PolicyItem[] items = [.. Reviews.Start().Entries.Select(entry => entry.Item)];

        Assert.Equal(
            ReviewItems.All.Select(item => item with { Clause = ClauseId.Parse("VISIT-STEP-02") }),
            items
        );
    }

    private static string Display(string first, string second = "\"answer\": \"confirm\"") =>
        PolicyFile.Overlay(
            $$"""
              "visits.display": { "value": [
                { "id": "a", "clause": "VISIT-STORE-04", "text": { "en": "A", "zh": "甲" }, {{first}} },
                { "id": "b", "clause": "VISIT-STORE-04", "text": { "en": "B", "zh": "乙" }, {{second}} } ] }
            """
        );
}
