using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>The items of a visit as flat rows for forms and reports, in either language and every state.</summary>
public class VisitItemRows
{
    private const string Why = "the shop has no file yet";

    [Fact]
    public void An_item_without_an_answer()
    {
        PlannedVisit planned = PlannedVisit.For(Cases.Plan, Policy.BuiltIn);
        Assert.Equal(
            new VisitItemRow(
                StepCode: "preparation",
                Step: "1 Preparation",
                Item: "goal-reviewed",
                Text: "Goal of the visit reviewed before entering the shop",
                Clause: "VISIT-PREP-01",
                AnswerCode: "",
                Answer: "",
                IsSettled: false
            ),
            planned.ToItemRows(Language.English)[0]
        );
        Assert.Equal(
            new VisitItemRow(
                "preparation",
                "1 准备",
                "goal-reviewed",
                "进店前已回顾拜访目标",
                "VISIT-PREP-01",
                "",
                "",
                false
            ),
            planned.ToItemRows(Language.Chinese)[0]
        );
    }

    [Theory]
    [InlineData("file-consulted", Reply.Yes, "yes", "yes", "是", true)]
    [InlineData("file-consulted", Reply.No, "no", "no", "否", false)] // it must be confirmed
    [InlineData("appointment-made", Reply.No, "no", "no", "否", true)] // it is only recorded
    [InlineData("file-consulted", Reply.DoesNotApply, "not-applicable", "does not apply", "不适用", true)]
    public void An_item_with_its_answer(
        string item,
        Reply reply,
        string code,
        string english,
        string chinese,
        bool isSettled
    )
    {
        OngoingVisit visit = Cases.Begun().Answer(VisitStep.Preparation, item, Of(reply)).Accepted();
        VisitItemRow inEnglish = visit.ToItemRows(Language.English).Single(row => row.Item == item);
        VisitItemRow inChinese = visit.ToItemRows(Language.Chinese).Single(row => row.Item == item);
        Assert.Equal(
            (code, english, isSettled),
            (inEnglish.AnswerCode, inEnglish.Answer, inEnglish.IsSettled)
        );
        Assert.Equal(
            (code, chinese, isSettled),
            (inChinese.AnswerCode, inChinese.Answer, inChinese.IsSettled)
        );
        Assert.Equal(57, visit.ToItemRows(Language.English).Count(row => row.AnswerCode.Length == 0));
    }

    [Theory]
    [InlineData("mood", "value", "well", "良好")]
    [InlineData("next-visit", "skipped", "skipped: the customer has not decided", "跳过：客户尚未确定")]
    public void A_choice_and_a_skip_are_shown_as_the_policy_calls_them(
        string item,
        string code,
        string english,
        string chinese
    )
    {
        ChecklistAnswer answer =
            item == "mood"
                ? ChecklistAnswer.Given(FactValue.Of("good"))
                : ChecklistAnswer.Skip("customer-undecided");
        PolicyBook book = PolicyBook.Parse(Repository.Read("docs", "policy", "checklist-host.policy.json"));
        OngoingVisit visit = Cases
            .Begun(book.Editions[^1])
            .Then(VisitStep.SelfReview)
            .Answer(VisitStep.SelfReview, item, answer)
            .Accepted();
        Assert.Equal(
            [(code, english), (code, chinese)],
            new[] { Language.English, Language.Chinese }
                .Select(language => visit.ToItemRows(language).Single(row => row.Item == item))
                .Select(row => (row.AnswerCode, row.Answer))
        );
    }

    [Fact]
    public void The_rows_stand_in_the_order_of_the_steps_and_of_the_policy()
    {
        ValueList<VisitItemRow> rows = PlannedVisit
            .For(Cases.Plan, Policy.BuiltIn)
            .ToItemRows(Language.English);
        Assert.Equal(58, rows.Count);
        Assert.Equal(
            [
                ("preparation", "1 Preparation", 27),
                ("greeting", "2 Greeting", 6),
                ("store-inspection", "3 Store inspection", 5),
                ("display", "4 In-store display", 5),
                ("order-drafting", "5 Drafting the order", 15),
            ],
            rows.GroupBy(row => (row.StepCode, row.Step))
                .Select(step => (step.Key.StepCode, step.Key.Step, step.Count()))
        );
        Assert.Equal(
            VisitItems
                .BuiltIn.Where(item => item.AppliesTo(Cases.Plan.Outlet, Cases.Plan.Role))
                .Select(item => (item.Id, item.Clause)),
            rows.Select(row => (row.Item, row.Clause))
        );
    }

    [Fact]
    public void The_rows_are_those_of_the_place_and_the_role()
    {
        VisitPlan plan = Cases.Plan with { Outlet = OutletKind.Pharmacy, Role = VisitorRole.Merchandiser };
        Assert.Equal(63, PlannedVisit.For(plan, Policy.BuiltIn).ToItemRows(Language.Chinese).Count); // 58 + 5
    }

    [Fact]
    public void A_closed_visit_keeps_its_rows_with_every_answer()
    {
        OngoingVisit done = Cases.Begun().Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered();
        ClosedVisit closed = done.Close(done.Entered[^1].At).Accepted();
        ValueList<VisitItemRow> rows = closed.ToItemRows(Language.Chinese);
        Assert.Equal(58, rows.Count);
        Assert.All(
            rows,
            row => Assert.Equal(("yes", "是", true), (row.AnswerCode, row.Answer, row.IsSettled))
        );
        Assert.Equal(done.ToItemRows(Language.Chinese), rows);
    }

    [Fact]
    public void In_one_line_a_row_is_step_item_and_answer()
    {
        OngoingVisit visit = Cases
            .Begun()
            .Answer(VisitStep.Preparation, "goal-reviewed", ChecklistAnswer.Yes)
            .Accepted();
        Assert.Equal(
            ["preparation/goal-reviewed: yes", "preparation/file-consulted: open"],
            visit.ToItemRows(Language.Chinese).Take(2).Select(row => row.ToString())
        );
    }

    private static ChecklistAnswer Of(Reply reply) =>
        reply switch
        {
            Reply.Yes => ChecklistAnswer.Yes,
            Reply.No => ChecklistAnswer.No,
            _ => ChecklistAnswer.DoesNotApply(Why),
        };
}
