using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Policies;

/// <summary>The sources only name steps 6 to 8 of a visit; a host fills their checklists, or changes any other.</summary>
public class HostChecklists
{
    [Theory]
    [InlineData(VisitStep.Presentation, "visits.presentation")]
    [InlineData(VisitStep.SelfReview, "visits.self-review")]
    [InlineData(VisitStep.Paperwork, "visits.paperwork")]
    public void A_host_fills_the_checklist_of_a_step_that_is_only_named(VisitStep step, string parameter)
    {
        ValueList<PolicyItem> items = Read(
            step,
            $$"""
              "{{parameter}}": { "value": [
                { "id": "done", "clause": "VISIT-STEP-02", "text": { "en": "Done", "zh": "已完成" } },
                { "id": "why-not", "clause": "VISIT-STEP-02", "text": { "en": "Why not?", "zh": "为何未完成？" },
                  "answer": "record",
                  "when": [{ "trait": "outlet", "values": ["dealer", "pharmacy"] }] }
              ] }
            """
        );

        Assert.Equal(
            [
                new PolicyItem(
                    "done",
                    ClauseId.Parse("VISIT-STEP-02"),
                    new("Done", "已完成"),
                    ItemAnswer.Confirm,
                    []
                ),
                new PolicyItem(
                    "why-not",
                    ClauseId.Parse("VISIT-STEP-02"),
                    new("Why not?", "为何未完成？"),
                    ItemAnswer.Record,
                    [new ItemCondition("outlet", ["dealer", "pharmacy"])]
                ),
            ],
            items
        );
    }

    [Fact]
    public void Conditions_decide_what_applies_to_a_visit()
    {
        ValueList<PolicyItem> items = Read(
            VisitStep.Paperwork,
            """
              "visits.paperwork": { "value": [
                { "id": "every", "clause": "VISIT-STEP-02", "text": { "en": "Every", "zh": "全部" } },
                { "id": "dealers", "clause": "VISIT-STEP-02", "text": { "en": "Dealers", "zh": "经销商" },
                  "when": [{ "trait": "outlet", "values": ["dealer"] }] }
              ] }
            """
        );

        Assert.Equal(
            ["every"],
            Checklist
                .Start(items, new Dictionary<string, string> { ["outlet"] = "pharmacy" })
                .Entries.Select(entry => entry.Item.Id)
        );
    }

    [Fact]
    public void A_host_may_empty_a_checklist() =>
        Assert.Empty(Read(VisitStep.Greeting, """  "visits.greeting": { "value": [] }"""));

    [Fact]
    public void A_list_is_changed_as_a_whole() =>
        Assert.Equal(
            ["smile"],
            Read(
                    VisitStep.Greeting,
                    """
                      "visits.greeting": { "value": [
                        { "id": "smile", "clause": "VISIT-GREET-01", "text": { "en": "Smile", "zh": "微笑" } }
                      ] }
                    """
                )
                .Select(item => item.Id)
        );

    [Fact]
    public void The_reading_of_a_list_names_its_items()
    {
        PolicyEdition edition = PolicyBook.BuiltIn.Editions[0];

        Assert.Equal(
            new FactValue(
                "items",
                "placed-to-standard stock-turning-over shelves-clean shelves-replenished promotion-hung"
            ),
            edition.Readings.Single(reading => reading.Parameter == "visits.display").Value
        );
    }

    private static ValueList<PolicyItem> Read(VisitStep step, string parameters)
    {
        PolicyEdition edition = PolicyFile.Read(PolicyFile.Overlay(parameters)).Editions[^1];
        Assert.True(edition.TryRead(VisitParameters.ChecklistOf(step), out var items, out _));
        return items.Value;
    }
}
