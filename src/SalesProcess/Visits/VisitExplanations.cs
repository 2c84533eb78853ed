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

    internal static Explanation Of(
        ProcessMove move,
        Visit visit,
        LocalDateTime at,
        ValueList<VisitDeviation> deviations
    )
    {
        BilingualText from = VisitProcess.Table.Find(visit.State).Label;
        BilingualText to = VisitProcess.Table.Find(move.To).Label;
        string english = string.Concat(deviations.Select(deviation => " " + deviation.Message.English));
        string chinese = string.Concat(deviations.Select(deviation => deviation.Message.Chinese));
        return new Explanation
        {
            Decision = $"visits.{move.Id}",
            Question = new(
                $"May visit {visit.Plan.VisitId} go from “{from.English}” to “{to.English}”?",
                $"拜访{visit.Plan.VisitId}能否从“{from.Chinese}”转到“{to.Chinese}”？"
            ),
            Answer = new($"Yes: {to.English}.{english}", $"可以：{to.Chinese}。{chinese}"),
            Outcome = FactValue.Of(move.To),
            Clauses =
            [
                StepsClause,
                .. move.Guards.Select(guard => guard.Clause).Where(clause => clause != StepsClause),
            ],
            Facts =
            [
                VisitFacts.Visit(visit.Plan),
                Fact.Named("from", visit.State, new("state before", "此前状态"), from),
                VisitFacts.At("at", at, "time", "时间"),
                .. visit is OngoingVisit ongoing ? Progress(ongoing) : Preparation(visit.Plan),
                VisitFacts.Edition(visit),
            ],
        };
    }

    internal static Explanation OfAnswer(
        OngoingVisit visit,
        VisitStep step,
        PolicyItem item,
        ChecklistAnswer answer
    )
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
                VisitFacts.Edition(visit),
            ],
        };
    }

    private static Fact[] Preparation(VisitPlan plan) =>
        [
            new(
                "goal-named",
                FactValue.Of(!string.IsNullOrWhiteSpace(plan.Goal)),
                new("goal of the visit named", "已明确拜访目标")
            ),
            new(
                "expected-stay",
                FactValue.Of(plan.ExpectedStay),
                new("expected length of stay", "预计停留时间")
            ),
        ];

    private static Fact[] Progress(OngoingVisit visit) =>
        [
            VisitFacts.At("last", visit.Entered[^1].At, "last time", "最近时间"),
            .. visit.Entered.Select(entry =>
                Fact.Named(
                    "entered",
                    Kebab.Of(entry.Step),
                    new("step entered", "已进入的步骤"),
                    VisitLabels.Of(entry.Step)
                )
            ),
            new(
                "items",
                FactValue.Of(visit.Checklists.Sum(list => list.Checklist.Entries.Count)),
                new("items of all steps", "各步骤项目总数")
            ),
            new(
                "settled",
                FactValue.Of(visit.Checklists.Sum(list => list.Checklist.Settled)),
                new("settled items", "已完成项目数")
            ),
        ];
}
