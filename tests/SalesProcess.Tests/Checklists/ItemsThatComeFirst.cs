using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>An item is answered only after those that it requires (LIB-CHECK-04).</summary>
public class ItemsThatComeFirst
{
    private static readonly Dictionary<string, string> NoTraits = [];

    [Fact]
    public void What_comes_before_an_item_is_named()
    {
        RefusalReason reason = Assert.Single(
            ReviewItems.Empty.Answer("sent", ChecklistAnswer.Yes).Refused().Reasons
        );

        Assert.Equal("checklists.requirement-open", reason.Code.Code);
        Assert.Equal(
            new BilingualText(
                "The item “Report sent” comes after “Goal reached?”, “Order lines”. Settle that first.",
                "项目“已提交报告”须在“是否达成目标？”、“订单行数”之后。请先完成前置项目。"
            ),
            reason.Message
        );
        Assert.Equal(new FactValue("items", "reached lines"), reason.FactNamed("required"));
    }

    [Fact]
    public void Every_reason_against_an_answer_is_given_at_once() =>
        Assert.Equal(
            ["checklists.answer-of-another-kind", "checklists.requirement-open"],
            ReviewItems.Empty.Answer("sent", ReviewItems.Given(1)).Refused().Codes()
        );

    [Fact]
    public void Whatever_settles_what_comes_first_lets_the_item_be_answered()
    {
        foreach (
            ChecklistAnswer first in new[] { ReviewItems.Given(2), ChecklistAnswer.DoesNotApply("no order") }
        )
        {
            Checklist list = ReviewItems.Empty.Answered(("reached", ChecklistAnswer.No), ("lines", first));
            Assert.True(list.Answer("sent", ChecklistAnswer.Yes).Accepted().Find("sent")!.IsDone);
        }
    }

    [Fact]
    public void That_an_item_does_not_apply_is_said_at_any_time() =>
        Assert.Equal(
            ChecklistItemState.NotApplicable,
            ReviewItems
                .Empty.Answer("sent", ChecklistAnswer.DoesNotApply("by telephone"))
                .Accepted()
                .Find("sent")!
                .State
        );

    [Fact]
    public void What_opens_again_opens_what_comes_after_it()
    {
        Checklist list = Chain().Answered(("a", ChecklistAnswer.Yes), ("b", ChecklistAnswer.Yes));
        list = list.Answer("c", ChecklistAnswer.Yes).Accepted();
        Assert.True(list.IsComplete);

        Checklist taken = list.Answer("a", ChecklistAnswer.No).Accepted();

        Assert.Equal(["a", "b", "c"], taken.Open.Select(entry => entry.Item.Id));
        Assert.Equal(
            ["checklists.item-not-confirmed", "checklists.item-waits", "checklists.item-waits"],
            taken.OpenReasons().Select(reason => reason.Code.Code)
        );
        Assert.Equal(
            new BilingualText(
                "Open: “B”. It comes after “A”: settle that first, or say why “B” does not apply.",
                "未完成：“B”。须先完成“A”，或说明“B”不适用的原因。"
            ),
            taken.OpenReasons()[1].Message
        );
        Assert.Equal(list, taken.Answer("a", ChecklistAnswer.Yes).Accepted());
    }

    [Fact]
    public void An_answer_that_is_put_in_before_what_comes_first_waits_for_it()
    {
        Checklist early = Chain().With("b", ChecklistAnswer.Yes);
        Assert.False(early.Find("b")!.IsSettled);
        Assert.True(early.Find("b")!.IsWaiting);

        Assert.True(early.With("a", ChecklistAnswer.Yes).Find("b")!.IsSettled);
    }

    [Fact]
    public void What_does_not_apply_to_the_case_is_not_waited_for()
    {
        PolicyItem dealersOnly = Item("a") with { Conditions = [new ItemCondition("outlet", ["dealer"])] };
        PolicyItem second = Item("b", "a");
        var dealer = new Dictionary<string, string> { ["outlet"] = "dealer" };

        Assert.True(Checklist.Start([dealersOnly, second], dealer).Find("b")!.IsWaiting);
        Assert.False(Checklist.Start([dealersOnly, second], NoTraits).Find("b")!.IsWaiting);
    }

    [Fact]
    public void The_next_item_is_the_first_open_one_that_waits_for_nothing()
    {
        Checklist list = Checklist.Start([Item("b", "a"), Item("a"), Item("c")], NoTraits);
        Assert.Equal("a", list.Next!.Item.Id);

        list = list.With("a", ChecklistAnswer.Yes);
        Assert.Equal("b", list.Next!.Item.Id);

        list = list.With("b", ChecklistAnswer.Yes).With("c", ChecklistAnswer.Yes);
        Assert.Null(list.Next);
    }

    [Fact]
    public void Where_all_that_is_open_waits_the_next_item_is_what_it_waits_for()
    {
        PolicyItem optional = Item("a") with { IsOptional = true };

        Assert.Equal("a", Checklist.Start([Item("b", "a"), optional], NoTraits).Next!.Item.Id);
    }

    [Fact]
    public void A_list_that_could_never_be_answered_is_a_mistake_of_the_caller()
    {
        Assert.StartsWith(
            "The item 'a' requires itself, directly or through others.",
            Fault(Item("a", "b"), Item("b", "a")),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The item 'a' requires 'z', which is not in the list.",
            Fault(Item("a", "z")),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The item 'a' stands twice in the list.",
            Fault(Item("a"), Item("a")),
            StringComparison.Ordinal
        );
    }

    private static string Fault(params PolicyItem[] items) =>
        Assert.Throws<ArgumentException>(nameof(items), () => Checklist.Start([.. items], NoTraits)).Message;

    private static Checklist Chain() =>
        Checklist.Start([Item("a"), Item("b", "a"), Item("c", "b")], NoTraits);

    private static PolicyItem Item(string id, params string[] requires) =>
        new(id, ClauseId.Parse("SHOP-03"), BilingualText.Same(id.ToUpperInvariant()), ItemAnswer.Confirm, [])
        {
            Requires = [.. requires],
        };
}
