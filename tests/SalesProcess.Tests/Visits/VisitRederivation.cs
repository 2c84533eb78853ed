using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>That a move could be made follows from its explanation alone, also after years in a file.</summary>
public class VisitRederivation
{
    [Fact]
    public void Every_move_that_a_visit_makes_follows_from_its_facts() =>
        Law.Holds(
            AnyVisits.Any,
            script =>
            {
                Visit visit = VisitRun.Play(script).Visit;
                foreach (
                    VisitMove move in visit.Moves.Where(move => move.IsPermitted && move.Asks.Count == 0)
                )
                {
                    Explanation stored = Stored(Make(visit, move));
                    Assert.Equal(move.Move.To, stored.Outcome.Text);
                    Assert.True(Follows(stored), stored.ToString());
                }
            },
            cases: 1_000
        );

    [Theory]
    [InlineData("", 45, false)]
    [InlineData("agree on the autumn order", 0, false)]
    [InlineData("agree on the autumn order", 45, true)]
    public void The_beginning_follows_from_goal_and_stay(string goal, int minutes, bool begins)
    {
        VisitPlan plan = Cases.Plan with { Goal = goal, ExpectedStay = Duration.FromMinutes(minutes) };
        Explanation stored = Stored(Begin(Cases.Plan));
        Explanation changed = stored with
        {
            Facts =
            [
                new Fact("goal-named", FactValue.Of(goal.Length > 0), new("goal", "目标")),
                new Fact("purpose-named", FactValue.Of(true), new("purpose", "目的")),
                new Fact(
                    "stay-estimated",
                    FactValue.Of(plan.ExpectedStay > Duration.Zero),
                    new("stay", "停留时间")
                ),
                new Fact("decision-maker-met", FactValue.Of(true), new("decides", "决策者")),
            ],
        };
        Assert.Equal(begins, Follows(changed));
        Assert.Equal(begins, Begin(plan).IsAccepted);
    }

    [Theory]
    [InlineData(VisitStep.Greeting, false)]
    [InlineData(VisitStep.StoreInspection, true)]
    [InlineData(VisitStep.Paperwork, true)]
    public void The_presentation_follows_from_the_last_step_entered(VisitStep last, bool enters)
    {
        OngoingVisit visit = Cases.Begun().Then(VisitStep.Greeting, VisitStep.Display, last);
        LocalDateTime at = visit.Entered[^1].At;
        // any other step than the presentation leaves the same facts, so that they can be judged where it is refused
        Explanation stored = Stored(visit.Enter(VisitStep.Preparation, at));
        Assert.Equal(enters, Follows(stored with { Outcome = FactValue.Of("presentation") }));
        Assert.Equal(enters, visit.Enter(VisitStep.Presentation, at).IsAccepted);
    }

    [Theory]
    [InlineData("file-consulted", Reply.Yes)]
    [InlineData("file-consulted", Reply.No)]
    [InlineData("file-consulted", Reply.DoesNotApply)]
    [InlineData("appointment-made", Reply.Yes)]
    [InlineData("appointment-made", Reply.No)]
    [InlineData("appointment-made", Reply.DoesNotApply)]
    public void Whether_an_answer_settles_follows_from_it_and_what_is_asked(string item, Reply reply)
    {
        ChecklistAnswer answer =
            reply == Reply.Yes ? ChecklistAnswer.Yes
            : reply == Reply.No ? ChecklistAnswer.No
            : ChecklistAnswer.DoesNotApply("the shop is new");
        Explanation stored = Stored(Cases.Begun().Answer(VisitStep.Preparation, item, answer));
        bool settles = stored.FactNamed("answer").Text != "no" || stored.FactNamed("asked").Text == "record";
        Assert.Equal(settles, stored.Outcome.AsYesNo());
    }

    /// <summary>The conditions of VISIT-PREP-01, VISIT-WORKPREP-05, VISIT-GREET-06 and LIB-VISIT-01.</summary>
    private static bool Follows(Explanation why) =>
        why.Outcome.Text switch
        {
            "preparation" when why.FactsNamed("entered").Count == 0 => why.FactNamed("goal-named").AsYesNo()
                && why.FactNamed("purpose-named").AsYesNo()
                && why.FactNamed("stay-estimated").AsYesNo()
                && why.FactNamed("decision-maker-met").AsYesNo(),
            "presentation" => why.FactsNamed("entered")[^1].Text != "greeting",
            "closed" => why.FactNamed("settled").AsWhole() == why.FactNamed("items").AsWhole(),
            string step => why.FactsNamed("entered")[^1].Text != step,
        };

    private static Explanation Stored<T>(Decision<T> decision) => Stored(decision.Explained());

    private static Explanation Stored(Explanation why) => ExplanationJson.Read(ExplanationJson.Write(why));

    private static Decision<OngoingVisit> Begin(VisitPlan plan) =>
        PlannedVisit.For(plan, Policy.BuiltIn).Begin(Cases.Nine);

    private static Explanation Make(Visit visit, VisitMove move) =>
        (visit, move.Step) switch
        {
            (PlannedVisit planned, _) => planned.Begin(VisitScript.Start).Explained(),
            (OngoingVisit ongoing, { } step) => ongoing.Enter(step, ongoing.Entered[^1].At).Explained(),
            (OngoingVisit ongoing, null) => ongoing.Close(ongoing.Entered[^1].At).Explained(),
            _ => throw new ArgumentException("A closed visit has no moves.", nameof(visit)),
        };
}
