using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Checklists;

/// <summary>Every open item says why it is open, in both languages.</summary>
public class ChecklistReasons
{
    [Fact]
    public void An_item_without_an_answer_asks_for_one()
    {
        RefusalReason reason = ShopItems.InAPharmacy.OpenReasons()[0];

        Assert.Equal("checklists.item-unanswered", reason.Code.Code);
        Assert.Equal(ClauseId.Parse("SHOP-01"), reason.Clause);
        Assert.Equal(
            new BilingualText(
                "Open: “Shelves clean”. Answer the item, or say why it does not apply.",
                "未完成：“货架已清洁”。请作答，或说明不适用的原因。"
            ),
            reason.Message
        );
        Fact item = Assert.Single(reason.Facts);
        Assert.Equal("item", item.Name);
        Assert.Equal(FactValue.Of("shelves-clean"), item.Value);
        Assert.Equal("Shelves clean", item.Show(Language.English));
        Assert.Equal("货架已清洁", item.Show(Language.Chinese));
    }

    [Fact]
    public void An_item_that_must_be_confirmed_and_was_denied_asks_to_put_it_right()
    {
        RefusalReason reason = Assert.Single(
            ShopItems
                .Start()
                .With("owner-met", ChecklistAnswer.No)
                .With("shelves-clean", ChecklistAnswer.No)
                .OpenReasons()
        );

        Assert.Equal("checklists.item-not-confirmed", reason.Code.Code);
        Assert.Equal(
            new BilingualText(
                "Answered with no: “Shelves clean”. Put it right and confirm it, or say why it does not apply.",
                "回答为否：“货架已清洁”。请改正后确认，或说明不适用的原因。"
            ),
            reason.Message
        );
    }

    [Fact]
    public void The_reasons_stand_in_the_order_of_the_policy() =>
        Assert.Equal(
            ["shelves-clean", "owner-met", "staff-trained"],
            ShopItems
                .InAPharmacy.With("shelves-clean", ChecklistAnswer.No)
                .OpenReasons()
                .Select(reason => reason.FactNamed("item")!.Text)
        );

    [Fact]
    public void A_complete_list_has_no_reason() =>
        Assert.Empty(
            ShopItems
                .Start()
                .With("shelves-clean", ChecklistAnswer.Yes)
                .With("owner-met", ChecklistAnswer.No)
                .OpenReasons()
        );
}
