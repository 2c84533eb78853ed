using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Visits;

namespace SalesProcess.Tour;

/// <summary>A visit that first refuses to close, because some items are open, and then closes; under a policy without
/// any item it closes at once.</summary>
internal sealed record VisitStory(
    VisitPlan Plan,
    LocalDateTime FirstTry,
    Refusal? Refusal,
    ClosedVisit Closed,
    Explanation WhyClosed
)
{
    public static VisitStory Of(VisitPlan plan, PolicyEdition policy)
    {
        LocalDateTime start = plan.Date.At(new LocalTime(9, 30));
        OngoingVisit visit = Value(PlannedVisit.For(plan, policy).Begin(start));
        foreach (VisitStep step in Enum.GetValues<VisitStep>().Skip(1))
        {
            visit = Value(visit.Enter(step, start.PlusMinutes(10 * (int)step)));
        }

        string[] forgotten = Forgotten(visit);
        visit = AnswerAll(visit, itemId => !forgotten.Contains(itemId));
        LocalDateTime firstTry = start.PlusMinutes(85);
        Refusal? refusal = visit.Close(firstTry).Match<Refusal?>((_, _) => null, refused => refused);
        visit = AnswerAll(visit, forgotten.Contains);
        return visit
            .Close(firstTry.PlusMinutes(10))
            .Match(
                (closed, why) => new VisitStory(plan, firstTry, refusal, closed, why),
                refused => throw new InvalidOperationException(refused.ToString())
            );
    }

    // a policy of the user's own may have other items: then the last one is forgotten
    private static string[] Forgotten(OngoingVisit visit)
    {
        string[] all = [.. visit.ToItemRows(Language.English).Select(row => row.Item)];
        string[] usual = [.. all.Intersect(TourData.ForgottenItems)];
        return usual.Length > 0 ? usual : all[^Math.Min(1, all.Length)..];
    }

    private static OngoingVisit AnswerAll(OngoingVisit visit, Func<string, bool> which)
    {
        foreach (StepChecklist list in visit.Checklists)
        {
            foreach (string itemId in list.Checklist.Open.Select(entry => entry.Item.Id).Where(which))
            {
                visit = Value(visit.Answer(list.Step, itemId, ChecklistAnswer.Yes));
            }
        }

        return visit;
    }

    private static OngoingVisit Value(Decision<OngoingVisit> decision) =>
        decision.Match(
            (visit, _) => visit,
            refusal => throw new InvalidOperationException(refusal.ToString())
        );
}
