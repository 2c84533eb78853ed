using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Does commands to a visit on the library alone; what is refused or does not fit the state changes nothing.</summary>
internal static class VisitSteps
{
    public static Visit Try(this Visit visit, VisitCommand command)
    {
        LocalDateTime last = visit.Run.Journal is [.., var row] ? row.At : VisitScript.Start;
        return (visit, command) switch
        {
            (PlannedVisit planned, VisitCommand.Begin) => Next(visit, planned.Begin(last)),
            (PlannedVisit planned, VisitCommand.Cancel(string reason)) => Next(
                visit,
                planned.Cancel(reason, last)
            ),
            (OngoingVisit ongoing, VisitCommand.Enter(var step, int minutes)) => Next(
                visit,
                ongoing.Enter(step, last.PlusMinutes(minutes))
            ),
            (OngoingVisit ongoing, VisitCommand.Answer(var step, string item, Reply reply)) => Next(
                visit,
                ongoing.Answer(step, item, Answer(reply))
            ),
            (OngoingVisit ongoing, VisitCommand.AnswerRest(var step, Reply reply)) => ongoing
                .ChecklistOf(step)
                .Open.Aggregate(
                    visit,
                    (before, entry) => before.Try(new VisitCommand.Answer(step, entry.Item.Id, reply))
                ),
            (OngoingVisit ongoing, VisitCommand.Abandon(string reason)) => Next(
                visit,
                ongoing.Abandon(reason, last)
            ),
            (OngoingVisit ongoing, VisitCommand.Close(int minutes)) => Next(
                visit,
                ongoing.Close(last.PlusMinutes(minutes))
            ),
            _ => visit,
        };
    }

    private static ChecklistAnswer Answer(Reply reply) =>
        reply switch
        {
            Reply.Yes => ChecklistAnswer.Yes,
            Reply.No => ChecklistAnswer.No,
            _ => ChecklistAnswer.DoesNotApply("not in this shop"),
        };

    private static Visit Next<T>(Visit visit, Decision<T> decision)
        where T : Visit => decision.Match((made, _) => made, _ => visit);
}
