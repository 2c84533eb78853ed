using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Explains the moves of a process.</summary>
internal static class ProcessExplanations
{
    internal static Explanation OfMove(ProcessInstance before, ProcessInstance after, ProcessEvent made) =>
        ReferenceEquals(before, after) ? OfRepeating(after, made) : OfMaking(before, after, made);

    internal static Explanation OfRestoring(ProcessInstance restored, ValueList<Explanation> steps) =>
        new()
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

    private static Explanation OfRepeating(ProcessInstance instance, ProcessEvent made) =>
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

    private static Explanation OfMaking(ProcessInstance before, ProcessInstance after, ProcessEvent made)
    {
        ProcessMove move = before.MoveNamed(made.Move)!;
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
                .. before.Recorded(made.Facts),
            ],
        };
    }

    private static BilingualText Question(ProcessInstance instance, ProcessEvent made)
    {
        BilingualText move = instance.MoveNamed(made.Move)?.Label ?? BilingualText.Same(made.Move);
        return new(
            $"May {made.By} make the move “{move.English}” of {instance.Subject}?",
            $"{made.By}能否对{instance.Subject}执行动作“{move.Chinese}”？"
        );
    }
}
