using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>
/// Texts of visits show identifiers only. What people wrote themselves, the goal and why an item does not apply,
/// stands in no text, message or explanation.
/// </summary>
public class NothingPersonal
{
    private const string Goal = "MARKER-OF-THE-GOAL";
    private const string Reason = "MARKER-OF-THE-REASON";

    private static readonly VisitPlan Plan = Cases.Plan with { Goal = Goal };

    [Fact]
    public void A_visit_shows_its_identifiers_and_its_state()
    {
        OngoingVisit ongoing = Cases.Begun(plan: Plan);
        Assert.Equal("visit V-1 to C-17", Plan.ToString());
        Assert.Equal("visit V-1 to C-17: planned", PlannedVisit.For(Plan, Policy.BuiltIn).ToString());
        Assert.Equal("visit V-1 to C-17: preparation", ongoing.ToString());
        Assert.Equal(
            "visit V-1 to C-17: store-inspection",
            ongoing.Then(VisitStep.StoreInspection).ToString()
        );
        OngoingVisit done = Done();
        Assert.Equal("visit V-1 to C-17: closed", done.Close(done.Entered[^1].At).Accepted().ToString());
    }

    [Fact]
    public void No_text_of_a_visit_has_the_goal_or_a_reason_in_it()
    {
        var texts = new List<string>();
        PlannedVisit planned = PlannedVisit.For(Plan, Policy.BuiltIn);
        Collect(texts, planned.Begin(Cases.Nine));
        OngoingVisit begun = planned.Begin(Cases.Nine).Accepted();
        Collect(texts, begun.Enter(VisitStep.Preparation, Cases.Nine.PlusHours(-1)));
        Collect(texts, begun.Enter(VisitStep.Display, Cases.Nine));
        Collect(texts, begun.Then(VisitStep.Greeting).Enter(VisitStep.Presentation, Cases.Nine));
        Collect(texts, begun.Answer(VisitStep.Display, "no-such-item", ChecklistAnswer.DoesNotApply(Reason)));
        Collect(
            texts,
            begun.Answer(VisitStep.Preparation, "appearance-tie", ChecklistAnswer.DoesNotApply(Reason))
        );
        Collect(texts, begun.Close(Cases.Nine));
        OngoingVisit done = Done();
        Collect(texts, done.Close(done.Entered[^1].At));
        Collect(
            texts,
            PlannedVisit.For(Plan with { ExpectedStay = Duration.Zero }, Policy.BuiltIn).Begin(Cases.Nine)
        );
        Assert.True(texts.Count > 50);
        Assert.All(
            texts,
            text =>
            {
                Assert.DoesNotContain(Goal, text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(Reason, text, StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    /// <summary>The texts of a decision, of the visit that it made, and of what that visit offers.</summary>
    private static void Collect<T>(List<string> texts, Decision<T> decision)
        where T : Visit
    {
        texts.Add(decision.ToString());
        decision.Switch(
            (visit, why) =>
            {
                texts.AddRange([visit.ToString(), why.ToString(), ExplanationJson.Write(why)]);
                texts.AddRange([
                    ExplanationText.Render(why, Language.English),
                    ExplanationText.Render(why, Language.Chinese),
                ]);
                texts.AddRange(visit.Moves.Select(move => move.ToString()));
                texts.AddRange(visit.ToItemRows(Language.English).Select(row => $"{row} {row.Answer}"));
                texts.AddRange(ChecklistsOf(visit).Select(list => list.ToString()));
                texts.AddRange(
                    ChecklistsOf(visit)
                        .SelectMany(list => list.Checklist.Entries)
                        .Select(entry => entry.ToString())
                );
                texts.AddRange(
                    visit.Moves.SelectMany(move => move.Unmet).Select(reason => reason.ToString())
                );
            },
            refusal =>
            {
                texts.AddRange([refusal.ToString(), RefusalJson.Write(refusal)]);
                texts.AddRange(refusal.Messages(Language.English));
                texts.AddRange(refusal.Messages(Language.Chinese));
            }
        );
    }

    private static ValueList<StepChecklist> ChecklistsOf(Visit visit) =>
        visit switch
        {
            PlannedVisit planned => planned.Checklists,
            OngoingVisit ongoing => ongoing.Checklists,
            _ => ((ClosedVisit)visit).Checklists,
        };

    private static OngoingVisit Done()
    {
        OngoingVisit visit = Cases.Begun(plan: Plan).Then([.. Enum.GetValues<VisitStep>().Skip(1)]);
        return visit
            .Checklists.SelectMany(list => list.Checklist.Open.Select(entry => (list.Step, entry.Item.Id)))
            .Aggregate(
                visit,
                (v, item) => v.Answer(item.Step, item.Id, ChecklistAnswer.DoesNotApply(Reason)).Accepted()
            );
    }
}
