using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Visits;

namespace SalesProcess.VisitForm;

/// <summary>Walks a visit from the plan to the close with the answers of a script, and shows every refusal on the way.
/// What it says it checks: it throws where something shown is not so.</summary>
internal sealed class ScriptedVisit(FormScreen screen)
{
    private static readonly Dictionary<string, ChecklistAnswer> Script = new(StringComparer.Ordinal)
    {
        // everything else is answered with yes
        ["urgent-problems-handled"] = ChecklistAnswer.DoesNotApply("no urgent problem"),
        ["goal-reached"] = ChecklistAnswer.No,
        ["order-lines"] = ChecklistAnswer.Given(FactValue.Of(6)),
        ["conversation"] = ChecklistAnswer.Given(FactValue.Of("well")),
        ["next-visit"] = ChecklistAnswer.Skip("customer-undecided"),
        ["shelf-photo"] = ChecklistAnswer.Given(new Evidence("photo", "IMG-0042")),
    };

    private LocalDateTime now = SampleVisit.Start;

    public void Run()
    {
        PlanWithoutAGoal();
        Visit visit = PlannedVisit.For(SampleVisit.Plan, SampleVisit.Policy);
        screen.Title("The visit is planned", "拜访已计划");
        screen.ShowMoves(visit);
        visit = Made(visit, Forward(visit)!);
        screen.Title("It begins", "拜访开始");
        screen.Show(visit);
        visit = AnswerStep(visit);

        visit = Made(visit, Forward(visit)!);
        screen.Title("In the shop", "已进店");
        screen.ShowSteps(visit);
        PresentStraightAway(visit);
        CloseWithOpenItems(visit);
        while (Forward(visit) is { } next)
        {
            visit = Made(AnswerStep(visit), next);
            if (next.Step == VisitStep.SelfReview)
            {
                AnswerInWords(visit);
                visit = AnswerStep(visit);
                screen.Title("Answers of every kind", "各类回答");
                screen.ShowItems(visit);
            }
        }

        visit = AnswerStep(visit);
        screen.Title("Nothing is open", "已无未完成项目");
        screen.Show(visit);
        Finish(visit);
    }

    private void PlanWithoutAGoal()
    {
        screen.Title("A plan without a goal", "没有目标的计划");
        Visit visit = PlannedVisit.For(SampleVisit.Plan with { Goal = "" }, SampleVisit.Policy);
        screen.ShowMoves(visit);
        VisitMove begin = Forward(visit)!;
        Refusal refusal = Refused(Moves.Make(visit, begin, [], now));
        screen.ShowRefusal(refusal);
        Must.Hold(refusal.Reasons == begin.Unmet, "the form knew why not beforehand");
    }

    private void PresentStraightAway(Visit visit)
    {
        screen.Title("Straight from the greeting to the presentation", "打招呼之后立即陈述");
        screen.ShowMoves(visit);
        VisitMove present = visit.Moves.Single(move => move.Step == VisitStep.Presentation);
        Refusal refusal = Refused(Moves.Make(visit, present, [], now));
        screen.ShowRefusal(refusal);
        Must.Hold(refusal.Reasons == present.Unmet, "the form knew why not beforehand");
    }

    private void CloseWithOpenItems(Visit visit)
    {
        screen.Title("Closing with open items", "尚有未完成项目即结束");
        Refusal refusal = Refused(((OngoingVisit)visit).Close(now));
        screen.ShowRefusal(refusal);
        int open = visit.Progress().Sum(step => step.Items - step.Settled);
        Must.Hold(refusal.Reasons.Count == open, "the refusal names every open item");
        screen.Line(screen.Say($"{open} items are open in all.", $"共有{open}个未完成项目。"));
    }

    private void AnswerInWords(Visit visit)
    {
        screen.Title("Words where a number is asked for", "应填数字而填文字");
        ChecklistAnswer words = ChecklistAnswer.Given(FactValue.Of("a few"));
        screen.ShowRefusal(
            Refused(((OngoingVisit)visit).Answer(VisitStep.SelfReview, "order-lines", words, now))
        );
    }

    // page: answer
    private Visit AnswerStep(Visit visit)
    {
        while (visit.Progress().Single(step => step.IsCurrent) is { Next: { } entry } progress)
        {
            ChecklistAnswer answer = Script.GetValueOrDefault(entry.Item.Id, ChecklistAnswer.Yes);
            visit = Accepted(((OngoingVisit)visit).Answer(progress.Step, entry.Item.Id, answer, now));
            Must.Hold(
                visit.Progress().Single(step => step.IsCurrent).Settled == progress.Settled + 1,
                "every answer of the script settles its item"
            );
        }

        return visit;
    }

    // page: end

    // the move that goes on in the order of the steps
    private static VisitMove? Forward(Visit visit) =>
        visit.Moves.FirstOrDefault(move => move.Step is not null && !move.Move.IsDetour);

    private void Finish(Visit visit)
    {
        now = now.PlusMinutes(10);
        var closed = (ClosedVisit)Accepted(((OngoingVisit)visit).Close(now));
        screen.Title("The visit is closed", "拜访已结束");
        screen.Line(
            screen.Say(
                $"Stay: {closed.Stay.Actual.TotalMinutes} minutes, {closed.Stay.Expected.TotalMinutes} were expected.",
                $"停留时间（实际/预计）：{closed.Stay.Actual.TotalMinutes}/{closed.Stay.Expected.TotalMinutes}分钟。"
            )
        );
        Must.Hold(closed.Progress().All(step => step.IsComplete), "no item is open");
        Must.Hold(closed.Deviations.Count == 0, "every step was entered in order");
        Must.Hold(
            Accepted(Visit.Restore(closed.ToRecord(), SampleVisit.Policy)) == closed,
            "what is stored is restored"
        );

        screen.Title("Archiving it without its papers", "文书未齐即归档");
        screen.ShowRefusal(Refused(closed.Archive([], now.PlusMinutes(5))));
    }

    private Visit Made(Visit visit, VisitMove move)
    {
        now = now.PlusMinutes(10);
        return Accepted(Moves.Make(visit, move, [], now));
    }

    private T Accepted<T>(Decision<T> decision) =>
        decision.Match(
            (value, _) => value,
            refusal =>
            {
                screen.ShowRefusal(refusal);
                throw new InvalidOperationException("A move of the script was refused.");
            }
        );

    private static Refusal Refused<T>(Decision<T> decision) =>
        decision.Match(
            (value, _) => throw new InvalidOperationException($"This must be refused: {value}."),
            refusal => refusal
        );
}
