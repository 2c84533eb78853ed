using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What the explanation of a move keeps: where the visit was, what it had done, and under which policy.</summary>
public class FactsOfMoves
{
    private static readonly LocalDateTime Ten = Cases.Nine.PlusHours(1);

    [Fact]
    public void A_step_that_is_entered_keeps_the_steps_before_it_in_the_order_of_entering() =>
        Assert.Equal(
            [
                "visit V-1",
                "from preparation",
                "at 2026-10-09T10:00:00",
                "last 2026-10-09T09:02:00",
                "entered preparation",
                "entered display",
                "entered preparation",
                "items 58",
                "settled 1",
                "edition built-in/1",
            ],
            Cases
                .Begun()
                .Answer(VisitStep.Preparation, "file-consulted", ChecklistAnswer.Yes)
                .Accepted()
                .Then(VisitStep.Display, VisitStep.Preparation)
                .Enter(VisitStep.Greeting, Ten)
                .Explained()
                .Facts.Select(fact => $"{fact.Name} {fact.Value}")
        );

    [Fact]
    public void The_close_keeps_every_step_that_was_entered()
    {
        OngoingVisit visit = Cases
            .Begun(VisitItems.HostPolicy)
            .Then(
                VisitStep.Greeting,
                VisitStep.StoreInspection,
                VisitStep.Presentation,
                VisitStep.SelfReview,
                VisitStep.Paperwork
            )
            .AllAnswered();
        Explanation why = visit.Close(Ten).Explained();
        Assert.Equal(
            ["preparation", "greeting", "store-inspection", "presentation", "self-review", "paperwork"],
            why.FactsNamed("entered").Select(step => step.Text)
        );
        Assert.Equal("paperwork", why.FactNamed("from").Text);
        Assert.Equal((7, 7), (why.FactNamed("items").AsWhole(), why.FactNamed("settled").AsWhole()));
    }

    [Fact]
    public void The_steps_entered_have_names_in_both_languages()
    {
        Explanation why = Cases.Begun().Enter(VisitStep.Greeting, Ten).Explained();
        Fact entered = Assert.Single(why.Facts, fact => fact.Name == "entered");
        Assert.Equal(new BilingualText("step entered", "已进入的步骤"), entered.Label);
        Assert.Equal("1 Preparation", entered.Show(Language.English));
        Assert.Equal("1 准备", entered.Show(Language.Chinese));
    }

    [Fact]
    public void Before_the_beginning_no_step_was_entered() =>
        Assert.Empty(
            PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Begin(Cases.Nine).Explained().FactsNamed("entered")
        );

    [Fact]
    public void Moves_and_answers_name_the_edition_that_the_visit_keeps()
    {
        PolicyEdition host = VisitItems.HostPolicy;
        OngoingVisit visit = Cases.Begun(host);
        Explanation[] all =
        [
            PlannedVisit.For(Cases.Plan, host).Begin(Cases.Nine).Explained(),
            visit.Enter(VisitStep.Greeting, Ten).Explained(),
            visit.Answer(VisitStep.Preparation, "ready", ChecklistAnswer.Yes).Explained(),
            visit.Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered().Close(Ten).Explained(),
        ];
        Assert.All(
            all,
            why =>
            {
                Fact edition = Assert.Single(why.Facts, fact => fact.Name == "edition");
                Assert.Equal("test/1 over built-in/1", edition.Value.Text);
                Assert.Equal("test/1（基于built-in/1）", edition.Show(Language.Chinese));
            }
        );
    }
}
