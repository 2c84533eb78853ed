using SalesProcess.Checklists;

namespace SalesProcess.Tests.Checklists;

/// <summary>What an answer settles.</summary>
public class ChecklistAnswers
{
    [Fact]
    public void Yes_settles_every_item()
    {
        Checklist list = ShopItems
            .InAPharmacy.With("shelves-clean", ChecklistAnswer.Yes)
            .With("owner-met", ChecklistAnswer.Yes);

        Assert.Equal(2, list.Settled);
        Assert.Equal(["staff-trained"], list.Open.Select(entry => entry.Item.Id));
    }

    [Fact]
    public void No_settles_an_item_that_is_only_to_be_recorded() =>
        Assert.True(ShopItems.InAPharmacy.With("owner-met", ChecklistAnswer.No).Find("owner-met")!.IsSettled);

    [Fact]
    public void No_leaves_an_item_open_that_must_be_confirmed()
    {
        ChecklistEntry entry = ShopItems
            .InAPharmacy.With("shelves-clean", ChecklistAnswer.No)
            .Find("shelves-clean")!;

        Assert.Equal(ChecklistAnswer.No, entry.Answer);
        Assert.False(entry.IsSettled);
    }

    [Theory]
    [InlineData("shelves-clean")]
    [InlineData("owner-met")]
    [InlineData("staff-trained")]
    public void An_item_that_does_not_apply_is_settled(string item) =>
        Assert.True(
            ShopItems
                .InAPharmacy.With(item, ChecklistAnswer.DoesNotApply("The shop is being rebuilt"))
                .Find(item)!
                .IsSettled
        );

    [Fact]
    public void The_last_item_completes_the_list()
    {
        Checklist list = ShopItems
            .InAPharmacy.With("shelves-clean", ChecklistAnswer.Yes)
            .With("owner-met", ChecklistAnswer.No)
            .With("staff-trained", ChecklistAnswer.DoesNotApply("No staff today"));

        Assert.True(list.IsComplete);
        Assert.Empty(list.Open);
        Assert.Equal(3, list.Settled);
    }

    [Fact]
    public void A_second_answer_replaces_the_first()
    {
        Checklist list = ShopItems
            .InAPharmacy.With("shelves-clean", ChecklistAnswer.Yes)
            .With("shelves-clean", ChecklistAnswer.No);

        Assert.Equal(ChecklistAnswer.No, list.Find("shelves-clean")!.Answer);
        Assert.False(list.Find("shelves-clean")!.IsSettled);
    }

    [Fact]
    public void Answering_leaves_the_list_as_it_was()
    {
        Checklist before = ShopItems.Start();

        _ = before.With("owner-met", ChecklistAnswer.Yes);

        Assert.Equal(ShopItems.Start(), before);
    }

    [Fact]
    public void An_item_that_is_not_on_the_list_cannot_be_answered()
    {
        var thrown = Assert.Throws<ArgumentException>(() =>
            ShopItems.Start().With("staff-trained", ChecklistAnswer.Yes)
        );

        Assert.Equal("The list has no item 'staff-trained'. (Parameter 'itemId')", thrown.Message);
        Assert.Null(ShopItems.Start().Find("staff-trained"));
    }

    [Fact]
    public void A_missing_answer_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentNullException>("answer", () => ShopItems.Start().With("owner-met", null!));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000")]
    public void Not_applying_needs_a_reason(string? reason) =>
        Assert.ThrowsAny<ArgumentException>(() => ChecklistAnswer.DoesNotApply(reason!));

    [Fact]
    public void Answers_are_equal_if_they_say_the_same()
    {
        Assert.Equal(ChecklistAnswer.DoesNotApply("rebuilt"), ChecklistAnswer.DoesNotApply("rebuilt"));
        Assert.NotEqual(ChecklistAnswer.DoesNotApply("rebuilt"), ChecklistAnswer.DoesNotApply("closed"));
        Assert.NotEqual(ChecklistAnswer.Yes, ChecklistAnswer.No);
        Assert.IsType<ChecklistAnswer.Confirmed>(ChecklistAnswer.Yes);
        Assert.IsType<ChecklistAnswer.Denied>(ChecklistAnswer.No);
        Assert.Equal(
            "rebuilt",
            Assert.IsType<ChecklistAnswer.NotApplicable>(ChecklistAnswer.DoesNotApply("rebuilt")).Reason
        );
    }
}
