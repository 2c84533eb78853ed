using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>
/// Any step may be entered at any time but one: the presentation never directly follows the greeting. A step that
/// comes after a later one is out of order, which is reported, not refused.
/// </summary>
public class EnteringSteps
{
    private static readonly LocalDateTime Later = Cases.Nine.PlusHours(1);

    [Fact]
    public void The_eight_steps_in_their_order_are_all_in_order()
    {
        OngoingVisit visit = Cases.Begun().Then([.. Enum.GetValues<VisitStep>().Skip(1)]);
        Assert.Equal(Enum.GetValues<VisitStep>(), visit.Entered.Select(entry => entry.Step));
        Assert.Empty(visit.Deviations);
    }

    [Theory]
    [InlineData(VisitStep.StoreInspection)] // over step 2
    [InlineData(VisitStep.Presentation)]
    [InlineData(VisitStep.Paperwork)]
    public void A_step_over_others_is_allowed_and_not_yet_out_of_order(VisitStep step)
    {
        OngoingVisit visit = Cases.Begun().Then(step);
        Assert.Equal(step, visit.Step);
        Assert.Empty(visit.Deviations);
    }

    [Fact]
    public void A_step_after_a_later_one_is_out_of_order()
    {
        OngoingVisit visit = Cases
            .Begun()
            .Then(VisitStep.Display, VisitStep.Greeting, VisitStep.OrderDrafting, VisitStep.StoreInspection);
        Assert.Equal([VisitStep.Greeting, VisitStep.StoreInspection], visit.Deviations.Select(d => d.Step));
        Assert.All(visit.Deviations, deviation => Assert.False(deviation.IsSkipped));
    }

    [Fact]
    public void A_step_back_to_one_that_was_done_in_its_place_is_not_out_of_order()
    {
        OngoingVisit visit = Cases
            .Begun()
            .Then(
                VisitStep.Greeting,
                VisitStep.StoreInspection,
                VisitStep.Greeting,
                VisitStep.StoreInspection
            );
        Assert.Equal(5, visit.Entered.Count);
        Assert.Empty(visit.Deviations);
    }

    [Fact]
    public void The_presentation_never_directly_follows_the_greeting()
    {
        RefusalReason reason = Assert.Single(
            Cases.Begun().Then(VisitStep.Greeting).Enter(VisitStep.Presentation, Later).Refused().Reasons
        );
        Assert.Equal("visits.presentation-straight-after-greeting", reason.Code.Code);
        Assert.Equal("VISIT-GREET-06", reason.Clause?.ToString());
        Assert.Equal(
            "The presentation of visit V-1 must not directly follow the greeting. Do another step first, such as "
                + "the store inspection.",
            reason.Message.English
        );
        Assert.Equal(
            "拜访V-1不得在打招呼之后立即进行销售陈述。请先进行其他步骤，例如察看门店。",
            reason.Message.Chinese
        );
    }

    [Theory]
    [InlineData(VisitStep.Preparation)]
    [InlineData(VisitStep.StoreInspection)]
    [InlineData(VisitStep.Display)]
    [InlineData(VisitStep.OrderDrafting)]
    [InlineData(VisitStep.SelfReview)]
    [InlineData(VisitStep.Paperwork)]
    public void Any_other_step_may_follow_the_greeting_and_precede_the_presentation(VisitStep between)
    {
        OngoingVisit visit = Cases.Begun().Then(VisitStep.Greeting, between, VisitStep.Presentation);
        Assert.Equal(VisitStep.Presentation, visit.Step);
    }

    [Fact]
    public void The_step_that_the_visit_is_in_is_not_entered_again()
    {
        RefusalReason reason = Assert.Single(
            Cases.Begun().Enter(VisitStep.Preparation, Later).Refused().Reasons
        );
        Assert.Equal("visits.already-in-step", reason.Code.Code);
        Assert.Null(reason.Clause);
        Assert.Equal(
            "Visit V-1 is in step 1 Preparation already. Answer its items, or go to another step.",
            reason.Message.English
        );
        Assert.Equal("拜访V-1已处于步骤1 准备。请回答其项目，或转到其他步骤。", reason.Message.Chinese);
    }

    [Fact]
    public void Time_does_not_run_backwards()
    {
        RefusalReason reason = Assert.Single(
            Cases.Begun().Enter(VisitStep.Greeting, Cases.Nine.PlusSeconds(-1)).Refused().Reasons
        );
        Assert.Equal("processes.time-runs-backwards", reason.Code.Code);
        Assert.Null(reason.Clause);
        Assert.Equal(
            "The journal of 'V-1' is recorded up to 2026-10-09T09:00:00, and 2026-10-09T08:59:59 is earlier. "
                + "Give a time from 2026-10-09T09:00:00 on.",
            reason.Message.English
        );
        Assert.Equal(
            "“V-1”已记录到2026-10-09T09:00:00，而2026-10-09T08:59:59更早。请给出不早于2026-10-09T09:00:00的时间。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void Two_steps_may_be_entered_at_the_same_time() =>
        Assert.True(Cases.Begun().Enter(VisitStep.Greeting, Cases.Nine).IsAccepted);

    [Fact]
    public void Everything_that_keeps_from_a_step_stands_together()
    {
        LocalDateTime early = Cases.Nine.PlusHours(-1);
        Assert.Equal(
            ["processes.time-runs-backwards", "visits.already-in-step"],
            Cases.Begun().Enter(VisitStep.Preparation, early).Refused().Codes()
        );
        Assert.Equal(
            ["processes.time-runs-backwards", "visits.presentation-straight-after-greeting"],
            Cases.Begun().Then(VisitStep.Greeting).Enter(VisitStep.Presentation, early).Refused().Codes()
        );
    }

    [Fact]
    public void The_next_step_in_words()
    {
        Explanation why = Cases.Begun().Enter(VisitStep.Greeting, Later).Explained();
        Assert.Equal("visits.next", why.Decision);
        Assert.Equal("May visit V-1 go from “1 Preparation” to “2 Greeting”?", why.Question.English);
        Assert.Equal("Yes: 2 Greeting.", why.Answer.English);
        Assert.Equal("可以：2 与客户打招呼。", why.Answer.Chinese);
        Assert.Equal(["VISIT-STEP-01"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void A_step_out_of_order_in_words()
    {
        Explanation why = Cases.Begun().Enter(VisitStep.Presentation, Later).Explained();
        Assert.Equal("visits.enter-presentation", why.Decision);
        Assert.Equal("Yes: 6 Sales presentation.", why.Answer.English);
        Assert.Equal("可以：6 销售陈述。", why.Answer.Chinese);
        Assert.Equal(["VISIT-STEP-01", "VISIT-GREET-06"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void A_move_that_departs_from_the_order_says_so_and_going_back_does_not()
    {
        OngoingVisit ahead = Cases.Begun().Then(VisitStep.StoreInspection);
        Explanation late = ahead.Enter(VisitStep.Greeting, Later).Explained();
        Assert.Equal("Yes: 2 Greeting. 2 Greeting: out of order.", late.Answer.English);
        Assert.Equal("可以：2 与客户打招呼。2 与客户打招呼：未按顺序进行。", late.Answer.Chinese);
        Explanation back = ahead.Enter(VisitStep.Preparation, Later).Explained();
        Assert.Equal("Yes: 1 Preparation.", back.Answer.English);
    }

    [Fact]
    public void A_move_leaves_the_visit_before_it_as_it_was()
    {
        OngoingVisit before = Cases.Begun();
        _ = before.Enter(VisitStep.Greeting, Later).Accepted();
        Assert.Equal(VisitStep.Preparation, before.Step);
        Assert.Equal(Cases.Begun(), before);
    }

    [Fact]
    public void Times_read_the_same_under_every_culture()
    {
        string json = Cultures.Makes(() =>
            ExplanationJson.Write(Cases.Begun().Enter(VisitStep.Greeting, Later).Explained())
        );
        Assert.Contains("2026-10-09T10:00:00", json, StringComparison.Ordinal);
    }
}
