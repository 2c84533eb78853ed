using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Checklists;

/// <summary>A list starts with the items that apply to the case, nothing answered.</summary>
public class ChecklistStart
{
    [Theory]
    [InlineData("pharmacy", "merchandiser", "shelves-clean owner-met staff-trained")]
    [InlineData("department-store", "merchandiser", "shelves-clean owner-met staff-trained")]
    [InlineData("dealer", "merchandiser", "shelves-clean owner-met")]
    [InlineData("pharmacy", "salesperson", "shelves-clean owner-met")]
    [InlineData("Pharmacy", "merchandiser", "shelves-clean owner-met")]
    public void An_item_applies_if_all_its_conditions_hold(string outlet, string role, string items) =>
        Assert.Equal(
            items,
            string.Join(
                ' ',
                ShopItems.Start(("outlet", outlet), ("role", role)).Entries.Select(entry => entry.Item.Id)
            )
        );

    [Fact]
    public void An_item_with_a_condition_on_a_trait_that_the_case_lacks_does_not_apply() =>
        Assert.Null(ShopItems.Start(("outlet", "pharmacy")).Find("staff-trained"));

    [Fact]
    public void A_trait_that_no_item_asks_for_changes_nothing() =>
        Assert.Equal(ShopItems.Start(), ShopItems.Start(("weather", "rain")));

    [Fact]
    public void Nothing_is_answered_at_the_start()
    {
        Assert.All(ShopItems.InAPharmacy.Entries, entry => Assert.Null(entry.Answer));
        Assert.Equal(ShopItems.InAPharmacy.Entries, ShopItems.InAPharmacy.Open);
        Assert.Equal(0, ShopItems.InAPharmacy.Settled);
        Assert.False(ShopItems.InAPharmacy.IsComplete);
    }

    [Fact]
    public void A_list_without_items_is_complete()
    {
        Checklist empty = Checklist.Start([], new Dictionary<string, string>());

        Assert.True(empty.IsComplete);
        Assert.Empty(empty.Open);
        Assert.Empty(empty.OpenReasons());
    }

    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        Assert.Equal(ShopItems.Start(), ShopItems.Start());
        Assert.NotEqual(ShopItems.Start(), ShopItems.InAPharmacy);
        Assert.NotEqual(ShopItems.Start(), ShopItems.Start().With("owner-met", ChecklistAnswer.Yes));
    }

    [Fact]
    public void A_missing_argument_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(
            "items",
            () => Checklist.Start((ValueList<PolicyItem>)null!, new Dictionary<string, string>())
        );
        Assert.Throws<ArgumentNullException>("traits", () => Checklist.Start([], null!));
    }
}
