using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>How far a list is, item by item and in numbers; a user interface needs no more.</summary>
public class ChecklistProgressAndRows
{
    private static readonly Checklist List = Reviews
        .Start("V-1")
        .Answered(
            ("reached", ChecklistAnswer.No),
            ("mood", ReviewItems.Given("poor")),
            ("next", ChecklistAnswer.Skip("undecided")),
            ("shelf", ChecklistAnswer.DoesNotApply("no camera")),
            ("sent", ChecklistAnswer.Yes)
        );

    [Fact]
    public void Every_item_counts_once()
    {
        Assert.Equal(
            new ChecklistProgress(
                Items: 7,
                Open: 2,
                Answered: 2,
                NotApplicable: 1,
                Skipped: 1,
                OptionalLeft: 1
            ),
            List.Progress
        );
        Assert.Equal(5, List.Progress.Settled);
        Assert.False(List.Progress.IsComplete);
        Assert.Equal("5 of 7 settled", Cultures.Makes(() => List.Progress.ToString()));
        Assert.Equal("V-1: 5 of 7 settled", List.ToString());
        Assert.Equal("lines", List.Next!.Item.Id);
    }

    [Fact]
    public void The_progress_of_two_lists_adds_up()
    {
        ChecklistProgress both = List.Progress + Reviews.Start().Progress;

        Assert.Equal(new ChecklistProgress(14, 8, 2, 1, 1, 2), both);
        Assert.Equal(both, ChecklistProgress.Add(List.Progress, Reviews.Start().Progress));
        Assert.Equal(List.Progress, List.Progress + default(ChecklistProgress));
        Assert.True(default(ChecklistProgress).IsComplete);
    }

    [Fact]
    public void A_row_has_all_that_a_form_shows()
    {
        ValueList<ChecklistRow> rows = List.ToRows(Language.English);

        Assert.Equal(
            new ChecklistRow(
                "V-1",
                "mood",
                "Mood",
                "VISIT-STEP-02",
                "choice",
                "one of: good (good), poor (poor)",
                IsOptional: false,
                IsWaiting: false,
                "answered",
                "settled",
                "value",
                "poor",
                "text",
                "poor",
                "",
                IsSettled: true
            ),
            rows[3]
        );
        Assert.Equal("mood: answered", rows[3].ToString());
        Assert.Equal(
            ["answered", "optional-left", "open", "answered", "skipped", "not-applicable", "open"],
            rows.Select(row => row.StateCode)
        );
        Assert.Equal(["", "", "", "", "undecided", "no camera", ""], rows.Select(row => row.Reason));
        Assert.Equal([false, false, false, false, false, false, true], rows.Select(row => row.IsWaiting));
    }

    [Fact]
    public void A_row_speaks_the_language_asked_for() =>
        Assert.Equal(
            ["否", "", "", "差", "跳过：尚未确定", "不适用", "是"],
            List.ToRows(Language.Chinese).Select(row => row.Answer)
        );

    [Fact]
    public void A_state_that_is_none_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>("state", () => ChecklistLabels.Of((ChecklistItemState)9));

    [Fact]
    public void A_completed_list_has_its_values_and_what_was_not_done()
    {
        CompletedChecklist complete = List.Answered(("lines", ReviewItems.Given(3))).Complete().Accepted();

        Assert.Equal(FactValue.Of(3), complete.Value("lines"));
        Assert.Null(complete.Value("why"));
        Assert.Equal(["reached"], complete.Denied.Select(entry => entry.Item.Id));
        Assert.Equal(["next"], complete.Skipped.Select(entry => entry.Item.Id));
        Assert.Equal(["shelf"], complete.NotApplicable.Select(entry => entry.Item.Id));
        Assert.Equal(complete.List.ToRows(Language.English), complete.ToRows(Language.English));
        Assert.Equal("V-1: complete", complete.ToString());
        Assert.Throws<ArgumentException>("itemId", () => complete.Value("weather"));
    }

    [Fact]
    public void An_open_list_is_not_completed() =>
        Assert.Equal(
            ["checklists.item-unanswered", "checklists.item-waits"],
            List.Complete().Refused().Codes()
        );

    [Fact]
    public void A_list_that_the_policy_does_not_set_is_not_started()
    {
        Refusal refusal = Checklist
            .Start(SalesProcess.Stock.DayParameters.DayClose, Reviews.NoTraits, Policy.BuiltIn, "SHOP-1")
            .Then(list => list.Complete())
            .Refused();

        Assert.All(refusal.Codes(), code => Assert.Equal("checklists.item-unanswered", code));
        Assert.Throws<ArgumentException>("subject", () => Reviews.Start(" "));
    }
}
