using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Explains the moves and answers of a visit.</summary>
internal static class VisitExplanations
{
    private static readonly ClauseId StepsClause = ClauseId.Parse("VISIT-STEP-01");

    /// <summary>Explains the last move of a visit.</summary>
    internal static Explanation OfLast(Visit after) =>
        after.Run.LastStep!.Move.IsAnswering ? OfAnswer(after) : OfMove(after);

    private static Explanation OfMove(Visit after)
    {
        ProcessMove move = after.Run.LastStep!.Move;
        Visit before = Visit.Of(after.Run.Before!);
        BilingualText from = after.Run.LastStep.From.Label;
        BilingualText to = after.Run.State.Label;
        ValueList<VisitDeviation> deviations = Departures(before, after);
        string english = string.Concat(deviations.Select(deviation => " " + deviation.Message.English));
        string chinese = string.Concat(deviations.Select(deviation => deviation.Message.Chinese));
        return new Explanation
        {
            Decision = $"visits.{move.Id}",
            Question = move.Stays
                ? new(
                    $"May visit {after.Plan.VisitId} make the move “{move.Label.English}” in “{from.English}”?",
                    $"拜访{after.Plan.VisitId}能否在“{from.Chinese}”状态下执行动作“{move.Label.Chinese}”？"
                )
                : new(
                    $"May visit {after.Plan.VisitId} go from “{from.English}” to “{to.English}”?",
                    $"拜访{after.Plan.VisitId}能否从“{from.Chinese}”转到“{to.Chinese}”？"
                ),
            Answer = new($"Yes: {to.English}.{english}", $"可以：{to.Chinese}。{chinese}"),
            Outcome = FactValue.Of(after.State),
            Clauses =
            [
                StepsClause,
                .. move
                    .Guards.Select(guard => guard.Clause)
                    .Where(clause => clause != StepsClause)
                    .Distinct(),
            ],
            Facts =
            [
                VisitFacts.Visit(after.Plan),
                Fact.Named("from", before.State, new("state before", "此前状态"), from),
                VisitFacts.At("at", after.Run.LastAt, "time", "时间"),
                .. before is PlannedVisit ? before.Run.Case.Given.SkipLast(1) : Progress(before),
                .. after.Run.Event.Facts,
                VisitFacts.Edition(after.Policy),
            ],
        };
    }

    private static ValueList<VisitDeviation> Departures(Visit before, Visit after) =>
        (before, after) switch
        {
            (_, ClosedVisit closed) => closed.Deviations,
            (OngoingVisit was, OngoingVisit now) => now.Deviations.Except(was.Deviations).ToValueList(),
            _ => [],
        };

    private static Explanation OfAnswer(Visit after)
    {
        Fact given = after.Run.Event.Facts[^1];
        string[] names = given.Name.Split('/');
        VisitStep step = Kebab.Find<VisitStep>(names[0])!.Value;
        ChecklistEntry entry = ((OngoingVisit)after).ChecklistOf(step).Find(names[1])!;
        return OfAnswer(after, step, entry.Item, entry.Answer!);
    }

    private static Explanation OfAnswer(Visit visit, VisitStep step, PolicyItem item, ChecklistAnswer answer)
    {
        bool settles = new ChecklistEntry(item, answer).IsSettled;
        return new Explanation
        {
            Decision = "visits.answer",
            Question = new(
                $"Does the answer settle “{item.Text.English}” of visit {visit.Plan.VisitId}?",
                $"该回答是否足以完成拜访{visit.Plan.VisitId}的项目“{item.Text.Chinese}”？"
            ),
            Answer = settles ? new("Yes.", "是。") : new("No; it must be confirmed.", "否，须予确认。"),
            Outcome = FactValue.Of(settles),
            Clauses = [item.Clause],
            Facts =
            [
                VisitFacts.Visit(visit.Plan),
                VisitFacts.Step(step),
                Fact.Named("item", item.Id, new("item", "项目"), item.Text),
                Fact.Named("answer", answer.Code, new("answer", "回答"), answer.Label),
                Fact.Named(
                    "asked",
                    Kebab.Of(item.Answer),
                    new("what settles it", "完成要求"),
                    item.Answer == ItemAnswer.Confirm
                        ? new("a yes", "回答“是”")
                        : new("a yes or a no", "回答“是”或“否”")
                ),
                VisitFacts.Edition(visit.Policy),
            ],
        };
    }

    private static Fact[] Progress(Visit visit) =>
        [
            VisitFacts.At("last", visit.Run.LastAt, "last time", "最近时间"),
            .. visit.Entered.Select(entry =>
                Fact.Named(
                    "entered",
                    Kebab.Of(entry.Step),
                    new("step entered", "已进入的步骤"),
                    VisitLabels.Of(entry.Step)
                )
            ),
            ProcessFacts.Items(visit.Run.Checklists),
            ProcessFacts.Settled(visit.Run.Checklists),
        ];
}
