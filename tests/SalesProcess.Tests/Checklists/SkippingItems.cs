using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Checklists;

/// <summary>An item is skipped only where the policy lists reasons, and only for one of them (LIB-CHECK-03).</summary>
public class SkippingItems
{
    [Fact]
    public void A_skip_for_a_listed_reason_settles_the_item_and_stays_visible()
    {
        ChecklistEntry entry = ReviewItems
            .Empty.Answer("next", ChecklistAnswer.Skip("undecided", "asks again in May"))
            .Accepted()
            .Find("next")!;

        Assert.True(entry.IsSettled);
        Assert.Equal(ChecklistItemState.Skipped, entry.State);
        Assert.Equal(new BilingualText("skipped: not decided", "跳过：尚未确定"), entry.AnswerText);
        Assert.Equal("next: skipped", entry.ToString());
    }

    [Fact]
    public void A_reason_that_is_not_listed_is_refused_with_those_that_are()
    {
        RefusalReason reason = Assert.Single(
            ReviewItems.Empty.Answer("next", ChecklistAnswer.Skip("forgotten")).Refused().Reasons
        );

        Assert.Equal("checklists.skip-reason-unknown", reason.Code.Code);
        Assert.Equal("LIB-CHECK-03", reason.Clause!.ToString());
        Assert.Equal(
            new BilingualText(
                "The item “Next visit” may not be skipped for 'forgotten'. Pick one of: not decided (undecided).",
                "项目“下次拜访”不得以“forgotten”为由跳过。请从中选择：尚未确定（undecided）。"
            ),
            reason.Message
        );
    }

    [Fact]
    public void An_item_without_reasons_may_not_be_skipped()
    {
        RefusalReason reason = Assert.Single(
            ReviewItems.Empty.Answer("mood", ChecklistAnswer.Skip("undecided")).Refused().Reasons
        );

        Assert.Equal("checklists.skip-not-allowed", reason.Code.Code);
        Assert.Equal(
            new BilingualText(
                "The item “Mood” may not be skipped: the policy lists no reason for it. Answer it, or say why it does not apply.",
                "项目“气氛”不得跳过：政策未列出可跳过的原因。请作答，或说明不适用的原因。"
            ),
            reason.Message
        );
    }

    [Fact]
    public void The_built_in_policy_lets_no_item_be_skipped_or_left_out() =>
        Assert.All(
            Enum.GetValues<VisitStep>()
                .SelectMany(step =>
                    Policy.BuiltIn.TryRead(VisitParameters.ChecklistOf(step), out var items, out _)
                        ? items.Value
                        : []
                ),
            item =>
            {
                Assert.Empty(item.SkipReasons);
                Assert.False(item.IsOptional);
                Assert.Equal(FieldKind.YesNo, item.Kind);
            }
        );

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("Not Kebab", null)]
    [InlineData("undecided", " ")]
    public void A_skip_needs_the_name_of_a_reason_and_no_blank_note(string? reason, string? note) =>
        Assert.ThrowsAny<ArgumentException>(() => ChecklistAnswer.Skip(reason!, note));
}
