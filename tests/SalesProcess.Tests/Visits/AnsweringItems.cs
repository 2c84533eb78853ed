using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Items are answered in the steps that the visit is in or has been in.</summary>
public class AnsweringItems
{
    private const string Confirmed = "file-consulted"; // must be confirmed
    private const string Recorded = "appointment-made"; // yes and no are both an answer

    [Theory]
    [InlineData(Confirmed, Reply.Yes, true)]
    [InlineData(Confirmed, Reply.No, false)]
    [InlineData(Confirmed, Reply.DoesNotApply, true)]
    [InlineData(Recorded, Reply.Yes, true)]
    [InlineData(Recorded, Reply.No, true)]
    [InlineData(Recorded, Reply.DoesNotApply, true)]
    public void A_no_settles_only_what_is_to_be_recorded(string item, Reply reply, bool settles)
    {
        Decision<OngoingVisit> decision = Answer(Cases.Begun(), item, Of(reply));
        Assert.Equal(settles, decision.Accepted().ChecklistOf(VisitStep.Preparation).Find(item)!.IsSettled);
        Explanation why = decision.Explained();
        Assert.Equal(settles, why.Outcome.AsYesNo());
        Assert.Equal(settles ? "Yes." : "No; it must be confirmed.", why.Answer.English);
        Assert.Equal(settles ? "是。" : "否，须予确认。", why.Answer.Chinese);
    }

    [Fact]
    public void A_second_answer_replaces_the_first()
    {
        OngoingVisit denied = Answer(Cases.Begun(), Confirmed, ChecklistAnswer.No).Accepted();
        OngoingVisit confirmed = Answer(denied, Confirmed, ChecklistAnswer.Yes).Accepted();
        Assert.Equal(0, denied.ChecklistOf(VisitStep.Preparation).Settled);
        Assert.Equal(1, confirmed.ChecklistOf(VisitStep.Preparation).Settled);
        OngoingVisit again = Answer(confirmed, Confirmed, ChecklistAnswer.No).Accepted();
        Assert.Equal(denied.Checklists, again.Checklists);
        Assert.Equal(3, again.Run.Journal.Count(row => row.Move == "answer"));
    }

    [Fact]
    public void An_answer_is_kept_while_the_visit_goes_on()
    {
        OngoingVisit visit = Answer(Cases.Begun(), Confirmed, ChecklistAnswer.Yes)
            .Accepted()
            .Then(VisitStep.Greeting);
        Assert.Equal(ChecklistAnswer.Yes, visit.ChecklistOf(VisitStep.Preparation).Find(Confirmed)!.Answer);
    }

    [Fact]
    public void A_step_that_was_left_may_still_be_answered() =>
        Assert.True(
            Answer(Cases.Begun().Then(VisitStep.Greeting), Confirmed, ChecklistAnswer.Yes).IsAccepted
        );

    [Fact]
    public void A_step_that_was_not_entered_may_not_be_answered()
    {
        RefusalReason reason = Assert.Single(
            Cases.Begun().Answer(VisitStep.Display, "shelves-clean", ChecklistAnswer.Yes).Refused().Reasons
        );
        Assert.Equal("processes.state-not-entered", reason.Code.Code);
        Assert.Null(reason.Clause);
        Assert.Equal(
            "The items of “4 In-store display” cannot be answered yet for 'V-1'. Enter it before answering its items.",
            reason.Message.English
        );
        Assert.Equal("“V-1”尚未进入“4 店内陈列”。请先进入，再回答其项目。", reason.Message.Chinese);
    }

    [Fact]
    public void An_item_that_is_not_on_the_list_cannot_be_answered()
    {
        RefusalReason reason = Assert.Single(
            Answer(Cases.Begun(), "shelves-clean", ChecklistAnswer.Yes).Refused().Reasons
        );
        Assert.Equal("checklists.unknown-item", reason.Code.Code);
        Assert.Null(reason.Clause);
        Assert.Equal(
            "The list has no item 'shelves-clean'. Take an item from the list.",
            reason.Message.English
        );
        Assert.Equal("清单中没有项目“shelves-clean”。请从清单中选取项目。", reason.Message.Chinese);
    }

    [Fact]
    public void Training_is_not_on_the_list_of_a_salesperson() =>
        Assert.Equal(
            ["checklists.unknown-item"],
            Cases
                .Begun(plan: Cases.Plan with { Outlet = OutletKind.Pharmacy })
                .Then(VisitStep.StoreInspection)
                .Answer(VisitStep.StoreInspection, "training-use", ChecklistAnswer.Yes)
                .Refused()
                .Codes()
        );

    [Fact]
    public void Step_and_item_are_refused_together() =>
        Assert.Equal(
            ["processes.state-not-entered", "checklists.unknown-item"],
            Cases.Begun().Answer(VisitStep.Display, "file-consulted", ChecklistAnswer.Yes).Refused().Codes()
        );

    [Fact]
    public void An_answer_cites_the_clause_of_its_item()
    {
        Explanation why = Answer(Cases.Begun(), Confirmed, ChecklistAnswer.Yes).Explained();
        Assert.Equal("visits.answer", why.Decision);
        Assert.Equal(
            "Does the answer settle “Customer's file consulted” of visit V-1?",
            why.Question.English
        );
        Assert.Equal("该回答是否足以完成拜访V-1的项目“已查阅客户档案”？", why.Question.Chinese);
        Assert.Equal(["VISIT-PREP-02"], why.Clauses.Select(clause => clause.ToString()));
        Assert.Equal("preparation", why.FactNamed("step").Text);
        Assert.Equal("file-consulted", why.FactNamed("item").Text);
    }

    [Fact]
    public void What_does_not_apply_needs_a_reason() =>
        Assert.Throws<ArgumentException>(() => ChecklistAnswer.DoesNotApply(" "));

    [Fact]
    public void Item_and_answer_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() =>
            Cases.Begun().Answer(VisitStep.Preparation, null!, ChecklistAnswer.Yes)
        );
        Assert.Throws<ArgumentNullException>(() =>
            Cases.Begun().Answer(VisitStep.Preparation, Confirmed, null!)
        );
    }

    private static ChecklistAnswer Of(Reply reply) =>
        reply switch
        {
            Reply.Yes => ChecklistAnswer.Yes,
            Reply.No => ChecklistAnswer.No,
            _ => ChecklistAnswer.DoesNotApply("the shop is new"),
        };

    private static Decision<OngoingVisit> Answer(OngoingVisit visit, string item, ChecklistAnswer answer) =>
        visit.Answer(VisitStep.Preparation, item, answer);
}
