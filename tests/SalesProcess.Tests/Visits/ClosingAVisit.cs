using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A visit closes when nothing is open; what was out of order or skipped is on record.</summary>
public class ClosingAVisit
{
    private static readonly LocalDateTime Noon = Cases.Nine.PlusHours(3);

    [Fact]
    public void A_visit_does_not_close_while_anything_is_open()
    {
        Refusal refusal = Cases.Begun().Close(Noon).Refused();
        VisitItem[] items =
        [
            .. VisitItems.BuiltIn.Where(item => item.AppliesTo(Cases.Plan.Outlet, Cases.Plan.Role)),
        ];
        Assert.Equal(58, items.Length); // 27 + 6 + 5 + 5 + 15
        Assert.Equal(
            items.Select(item => (VisitLabels.Of(item.Step).English, item.Id, item.Clause)),
            refusal.Reasons.Select(reason =>
                (
                    reason.Facts.Single(fact => fact.Name == "step").Show(Language.English),
                    reason.FactNamed("item").Text,
                    reason.Clause!.ToString()
                )
            )
        );
        // the decision maker is greeted once it is known who that is
        Assert.All(
            refusal.Reasons,
            reason =>
                Assert.Equal(
                    reason.FactNamed("item").Text == "decision-maker-greeted"
                        ? "checklists.item-waits"
                        : "checklists.item-unanswered",
                    reason.Code.Code
                )
        );
    }

    [Fact]
    public void An_item_without_an_answer_in_words()
    {
        RefusalReason reason = Cases.Begun().Close(Noon).Refused().Reasons[1];
        Assert.Equal(
            "Open: “Customer's file consulted”. Answer the item, or say why it does not apply.",
            reason.Message.English
        );
        Assert.Equal("未完成：“已查阅客户档案”。请作答，或说明不适用的原因。", reason.Message.Chinese);
        Assert.Equal("VISIT-PREP-02", reason.Clause?.ToString());
    }

    [Fact]
    public void An_item_answered_with_no_in_words()
    {
        OngoingVisit visit = Cases
            .Begun()
            .Answer(VisitStep.Preparation, "file-consulted", ChecklistAnswer.No)
            .Accepted();
        RefusalReason reason = visit.Close(Noon).Refused().Reasons[1];
        Assert.Equal("checklists.item-not-confirmed", reason.Code.Code);
        Assert.Equal(
            "Answered with no: “Customer's file consulted”. Put it right and confirm it, or say why it does not apply.",
            reason.Message.English
        );
        Assert.Equal(
            "回答为否：“已查阅客户档案”。请改正后确认，或说明不适用的原因。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void The_time_is_refused_beside_what_is_open()
    {
        OngoingVisit visit = Cases.Begun(VisitItems.HostPolicy);
        Assert.Equal(
            ["processes.time-runs-backwards", .. Enumerable.Repeat("checklists.item-unanswered", 7)],
            visit.Close(Cases.Nine.PlusMinutes(-1)).Refused().Codes()
        );
    }

    [Fact]
    public void A_visit_of_all_steps_in_order_closes_without_deviations()
    {
        ClosedVisit visit = Complete([.. Enum.GetValues<VisitStep>().Skip(1)]).Close(Noon).Accepted();
        Assert.Equal("closed", visit.State);
        Assert.Equal(Noon, visit.ClosedAt);
        Assert.Empty(visit.Deviations);
        Assert.Equal(8, visit.Entered.Count);
        Assert.All(visit.Checklists, list => Assert.True(list.Checklist.IsComplete));
    }

    [Fact]
    public void Steps_that_ask_nothing_may_be_skipped_and_are_reported()
    {
        ClosedVisit visit = Complete(
                VisitStep.Greeting,
                VisitStep.StoreInspection,
                VisitStep.Display,
                VisitStep.OrderDrafting
            )
            .Close(Noon)
            .Accepted();
        Assert.Equal(
            [
                ("6 Sales presentation: skipped.", "6 销售陈述：已跳过。"),
                ("7 Self-review: skipped.", "7 拜访后自我检讨：已跳过。"),
                ("8 Paperwork: skipped.", "8 文书处理：已跳过。"),
            ],
            visit.Deviations.Select(deviation => (deviation.Message.English, deviation.Message.Chinese))
        );
        Assert.All(visit.Deviations, deviation => Assert.True(deviation.IsSkipped));
    }

    [Fact]
    public void Steps_out_of_order_are_reported_once_each_in_the_order_of_the_steps()
    {
        ClosedVisit visit = Complete(
                VisitStep.OrderDrafting,
                VisitStep.Greeting,
                VisitStep.OrderDrafting,
                VisitStep.Display,
                VisitStep.StoreInspection,
                VisitStep.Display,
                VisitStep.Paperwork
            )
            .Close(Noon)
            .Accepted();
        Assert.Equal(
            [
                ("2 Greeting: out of order.", "2 与客户打招呼：未按顺序进行。"),
                ("3 Store inspection: out of order.", "3 察看门店：未按顺序进行。"),
                ("4 In-store display: out of order.", "4 店内陈列：未按顺序进行。"),
                ("6 Sales presentation: skipped.", "6 销售陈述：已跳过。"),
                ("7 Self-review: skipped.", "7 拜访后自我检讨：已跳过。"),
            ],
            visit.Deviations.Select(deviation => (deviation.Message.English, deviation.Message.Chinese))
        );
    }

    [Fact]
    public void A_visit_may_close_at_the_time_of_its_last_step()
    {
        OngoingVisit visit = Complete([.. Enum.GetValues<VisitStep>().Skip(1)]);
        Assert.True(visit.Close(visit.Entered[^1].At).IsAccepted);
    }

    [Fact]
    public void The_close_in_words_with_its_deviations()
    {
        Explanation why = Complete(
                VisitStep.Greeting,
                VisitStep.StoreInspection,
                VisitStep.OrderDrafting,
                VisitStep.Display,
                VisitStep.Paperwork
            )
            .Close(Noon)
            .Explained();
        Assert.Equal("visits.close", why.Decision);
        Assert.Equal("May visit V-1 go from “8 Paperwork” to “Closed”?", why.Question.English);
        Assert.Equal("拜访V-1能否从“8 文书处理”转到“已结束”？", why.Question.Chinese);
        Assert.Equal(
            "Yes: Closed. 4 In-store display: out of order. 6 Sales presentation: skipped. 7 Self-review: skipped.",
            why.Answer.English
        );
        Assert.Equal(
            "可以：已结束。4 店内陈列：未按顺序进行。6 销售陈述：已跳过。7 拜访后自我检讨：已跳过。",
            why.Answer.Chinese
        );
        Assert.Equal(["VISIT-STEP-01", "LIB-VISIT-01"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void That_a_visit_could_close_follows_from_the_stored_explanation()
    {
        OngoingVisit visit = Complete([.. Enum.GetValues<VisitStep>().Skip(1)]);
        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(visit.Close(Noon).Explained()));
        Assert.Equal(58, stored.FactNamed("items").AsWhole());
        Assert.Equal(stored.FactNamed("items"), stored.FactNamed("settled"));
        Assert.Equal("closed", stored.Outcome.Text);
    }

    /// <summary>A visit that went through steps after the first, everything answered.</summary>
    private static OngoingVisit Complete(params VisitStep[] steps) => Cases.Begun().Then(steps).AllAnswered();
}
