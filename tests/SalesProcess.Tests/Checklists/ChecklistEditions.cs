using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Checklists;

/// <summary>A list that is started with a value of the policy keeps the edition that set it, and cites it.</summary>
public class ChecklistEditions
{
    private static readonly Dictionary<string, string> NoTraits = [];

    private static readonly PolicyEdition Host = Policy.With(
        (
            "visits.self-review",
            """
            [
              { "id": "goal-reached", "clause": "VISIT-STEP-02", "text": { "en": "Goal reached", "zh": "目标已达成" } },
              { "id": "why-not", "clause": "VISIT-STEP-02", "text": { "en": "Why not?", "zh": "为何未达成？" },
                "answer": "record", "when": [{ "trait": "outlet", "values": ["dealer"] }] }
            ]
            """
        )
    );

    [Fact]
    public void A_list_keeps_the_edition_that_set_its_items()
    {
        Assert.Equal("test/1", Checklist.Start(Items(Host, VisitStep.SelfReview), NoTraits).Edition);
        // the host did not change the display, so that it is still the built-in one
        Assert.Equal("built-in/1", Checklist.Start(Items(Host, VisitStep.Display), NoTraits).Edition);
        Assert.Equal("built-in/1", Checklist.Start(Items(Host, VisitStep.Paperwork), NoTraits).Edition);
    }

    [Fact]
    public void Conditions_decide_what_applies_as_in_any_list()
    {
        Parameter<ValueList<PolicyItem>> items = Items(Host, VisitStep.SelfReview);
        var dealer = new Dictionary<string, string> { ["outlet"] = "dealer" };
        Assert.Equal(
            ["goal-reached", "why-not"],
            Checklist.Start(items, dealer).Entries.Select(entry => entry.Item.Id)
        );
        Assert.Equal(
            ["goal-reached"],
            Checklist.Start(items, NoTraits).Entries.Select(entry => entry.Item.Id)
        );
    }

    [Fact]
    public void Answers_leave_the_edition_as_it_is()
    {
        Checklist list = Checklist
            .Start(Items(Host, VisitStep.SelfReview), NoTraits)
            .With("goal-reached", ChecklistAnswer.Yes)
            .With("goal-reached", ChecklistAnswer.No);
        Assert.Equal("test/1", list.Edition);
    }

    [Fact]
    public void What_is_open_cites_the_edition_whether_it_has_no_answer_or_a_no()
    {
        Checklist list = Checklist.Start(Items(Host, VisitStep.SelfReview), NoTraits);
        RefusalReason unanswered = Assert.Single(list.OpenReasons());
        RefusalReason denied = Assert.Single(list.With("goal-reached", ChecklistAnswer.No).OpenReasons());
        Assert.Equal(
            [
                ("checklists.item-unanswered", "VISIT-STEP-02", "test/1"),
                ("checklists.item-not-confirmed", "VISIT-STEP-02", "test/1"),
            ],
            new[] { unanswered, denied }.Select(reason =>
                (reason.Code.Code, reason.Clause!.ToString(), reason.Edition!)
            )
        );
    }

    [Fact]
    public void Items_that_do_not_come_from_a_policy_have_no_edition()
    {
        Assert.Null(ShopItems.InAPharmacy.Edition);
        Assert.Null(ShopItems.InAPharmacy.With("owner-met", ChecklistAnswer.Yes).Edition);
        Assert.All(ShopItems.InAPharmacy.OpenReasons(), reason => Assert.Null(reason.Edition));
    }

    [Fact]
    public void A_missing_argument_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(
            "items",
            () => Checklist.Start((Parameter<ValueList<PolicyItem>>)null!, NoTraits)
        );
        Assert.Throws<ArgumentNullException>(
            "traits",
            () => Checklist.Start(Items(Host, VisitStep.SelfReview), null!)
        );
    }

    private static Parameter<ValueList<PolicyItem>> Items(PolicyEdition edition, VisitStep step)
    {
        Assert.True(edition.TryRead(VisitParameters.ChecklistOf(step), out var items, out _));
        return items;
    }
}
