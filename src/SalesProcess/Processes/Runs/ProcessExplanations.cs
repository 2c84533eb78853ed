using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Explains the moves of a process.</summary>
internal static class ProcessExplanations
{
    internal static Explanation OfRestoring(ProcessInstance restored)
    {
        ValueList<Explanation> steps = restored.Nodes().Reverse().Select(OfMaking).ToValueList();
        return new()
        {
            Decision = $"{restored.Table}.restore",
            Question = new(
                $"Does the journal of {restored.Subject} hold?",
                $"{restored.Subject}的日志是否成立？"
            ),
            Answer = new($"Yes: {restored.State.Label.English}.", $"成立：{restored.State.Label.Chinese}。"),
            Outcome = FactValue.Of(restored.State.Id),
            Clauses = steps.SelectMany(step => step.Clauses).Distinct().ToValueList(),
            Facts = [ProcessFacts.Subject(restored.Subject)],
            Steps = steps,
        };
    }

    internal static Explanation OfMerging(MergedRun merged) =>
        new()
        {
            Decision = $"{merged.Run.Table}.merge",
            Question = new(
                $"Where does {merged.Run.Subject} stand with the events of both journals?",
                $"合并两份日志后，{merged.Run.Subject}处于什么状态？"
            ),
            Answer = new(
                $"{merged.Run.State.Label.English}; {English.Count(merged.LeftOut.Count, "event")} left out, {English.Count(merged.Differing.Count, "difference")}.",
                $"{merged.Run.State.Label.Chinese}；未并入{merged.LeftOut.Count}项，记录不一致{merged.Differing.Count}项。"
            ),
            Outcome = FactValue.Of(merged.Run.State.Id),
            Clauses = [],
            Facts =
            [
                ProcessFacts.Subject(merged.Run.Subject),
                .. merged.LeftOut.Select(left => new Fact(
                    "left-out",
                    FactValue.Of(left.Event.EventId),
                    new("event left out", "未并入的事件")
                )),
                .. merged.Differing.Select(told => new Fact(
                    "differing",
                    FactValue.Of(told.FactName),
                    new("recorded differently", "记录不一致")
                )),
            ],
            Steps = [OfRestoring(merged.Run)],
        };

    internal static Explanation OfRepeating(ProcessInstance instance, ProcessEvent made) =>
        new()
        {
            Decision = $"{instance.Table}.{made.Move}",
            Question = Question(instance, made),
            Answer = new("It is on record already; nothing changes.", "该事件已有记录，状态不变。"),
            Outcome = FactValue.Of(instance.State.Id),
            Clauses = [],
            Facts =
            [
                ProcessFacts.Subject(instance.Subject),
                ProcessFacts.Event(made.EventId),
                ProcessFacts.State(instance.State),
                ProcessFacts.LeadsTo(instance.State),
            ],
        };

    /// <summary>Explains the last move of a run.</summary>
    internal static Explanation OfMaking(ProcessInstance after)
    {
        ProcessInstance before = after.Before!;
        ProcessEvent made = after.Event;
        ProcessMove move = after.LastStep!.Move;
        var view = new GuardView(before, made.Role, made.At, made.Facts);
        ClauseId[] clauses = move.Clause is null ? [] : [move.Clause];
        return new Explanation
        {
            Decision = $"{before.Table}.{move.Id}",
            Question = Question(before, made),
            Answer = new($"Yes: {after.State.Label.English}.", $"可以：{after.State.Label.Chinese}。"),
            Outcome = FactValue.Of(after.State.Id),
            Clauses = clauses.Concat(move.Guards.Select(guard => guard.Clause)).Distinct().ToValueList(),
            Facts =
            [
                ProcessFacts.Subject(before.Subject),
                ProcessFacts.Event(made.EventId),
                ProcessFacts.State(before.State),
                ProcessFacts.LeadsTo(after.State),
                ProcessFacts.Role(made.Role),
                ProcessFacts.Permitted(move.Roles),
                ProcessFacts.By(made.By),
                ProcessFacts.At("at", made.At, new("time", "时间")),
                .. move.Guards.Select(ProcessFacts.Needs),
                .. move.Guards.SelectMany(guard => guard.Rule!.Basis(view)).Distinct(),
                .. before.Recorded(made.Facts),
            ],
        };
    }

    private static BilingualText Question(ProcessInstance instance, ProcessEvent made)
    {
        BilingualText move = instance.StepNamed(made.Move)?.Move.Label ?? BilingualText.Same(made.Move);
        return new(
            $"May {made.By} make the move “{move.English}” of {instance.Subject}?",
            $"{made.By}能否对{instance.Subject}执行动作“{move.Chinese}”？"
        );
    }
}
