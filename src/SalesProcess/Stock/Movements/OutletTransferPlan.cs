using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>The tasks of a week's plan that move the goods of outlets that are cut to outlets that are opened.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record OutletTransferPlan
{
    private static readonly ClauseId Clause = ClauseId.Parse("STOCK-S9-MOVE");

    private OutletTransferPlan(ValueList<StockMovement> tasks, ValueList<string> withoutTask) =>
        (Tasks, CutWithoutTask) = (tasks, withoutTask);

    /// <summary>The tasks, in the order given.</summary>
    public ValueList<StockMovement> Tasks { get; }

    /// <summary>The outlets that are cut and that no task takes goods from, in the order given.</summary>
    public ValueList<string> CutWithoutTask { get; }

    /// <summary>Checks the tasks of a plan.</summary>
    /// <param name="tasks">The tasks, each a movement of the kind <see cref="MovementKinds.OutletTransfer"/>.</param>
    /// <param name="cutOutlets">The host's identifiers of the outlets that the plan cuts.</param>
    /// <param name="openedOutlets">The host's identifiers of the outlets that are opened.</param>
    /// <returns>The plan; refused with every task of another kind, every task that stands twice, and every task that
    /// does not run from an outlet that is cut to one that is opened.</returns>
    [Implements("STOCK-S9-MOVE")]
    public static Decision<OutletTransferPlan> Of(
        ValueList<StockMovement> tasks,
        ValueList<string> cutOutlets,
        ValueList<string> openedOutlets
    )
    {
        _ = Required.Items(tasks);
        _ = Required.Items(cutOutlets);
        _ = Required.Items(openedOutlets);
        ValueList<RefusalReason> reasons =
        [
            .. MovementChecks.Twice(tasks.Select(task => task.MovementId)),
            .. tasks.SelectMany(task => Faults(task, cutOutlets, openedOutlets)),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<OutletTransferPlan>(new Refusal(reasons));
        }

        var plan = new OutletTransferPlan(
            tasks,
            cutOutlets.Where(cut => tasks.All(task => task.From != cut)).ToValueList()
        );
        return Decision.Accept(
            plan,
            () =>
                new Explanation
                {
                    Decision = "stock.outlet-transfers",
                    Question = new(
                        "Does every task move goods of a cut outlet to one that is opened?",
                        "各项移货任务是否均由删减网点移至新开网点？"
                    ),
                    Answer = new(
                        $"Yes, all {tasks.Count}; {English.Count(plan.CutWithoutTask.Count, "cut outlet")} without a task.",
                        $"是，共{tasks.Count}项；{plan.CutWithoutTask.Count}个删减网点没有移货任务。"
                    ),
                    Outcome = FactValue.Of(plan.CutWithoutTask.Count),
                    Clauses = [Clause],
                    Facts =
                    [
                        .. cutOutlets.Select(Cut),
                        .. openedOutlets.Select(Opened),
                        .. tasks.SelectMany(task =>
                            (Fact[])
                                [
                                    MovementFacts.Entry(task.MovementId),
                                    new("from", FactValue.Of(task.From!), new("from", "来源")),
                                    new("to", FactValue.Of(task.To!), new("to", "去向")),
                                ]
                        ),
                    ],
                }
        );
    }

    /// <summary>Answers the number of tasks.</summary>
    /// <returns>Such as <c>3 tasks</c>.</returns>
    public override string ToString() => English.Count(Tasks.Count, "task");

    private static IEnumerable<RefusalReason> Faults(
        StockMovement task,
        ValueList<string> cut,
        ValueList<string> opened
    )
    {
        Fact entry = MovementFacts.Entry(task.MovementId);
        if (task.Kind != MovementKinds.OutletTransfer)
        {
            yield return OutletRefusals.NotAnOutletTransfer.Because(
                Clause,
                entry,
                new Fact("kind", FactValue.Of(task.Kind), new("kind", "类别"))
            );
        }

        foreach (RefusalReason notPositive in MovementChecks.NotPositive(task.MovementId, task.Quantity))
        {
            yield return notPositive;
        }

        if (!cut.Contains(task.From ?? ""))
        {
            yield return OutletRefusals.FromNoCutOutlet.Because(
                Clause,
                entry,
                new Fact("from", FactValue.Of(task.From ?? "–"), new("from", "来源"))
            );
        }

        if (!opened.Contains(task.To ?? ""))
        {
            yield return OutletRefusals.ToNoOpenedOutlet.Because(
                Clause,
                entry,
                new Fact("to", FactValue.Of(task.To ?? "–"), new("to", "去向"))
            );
        }
    }

    private static Fact Cut(string outlet) =>
        new("cut-outlet", FactValue.Of(outlet), new("outlet that is cut", "删减网点"));

    private static Fact Opened(string outlet) =>
        new("opened-outlet", FactValue.Of(outlet), new("outlet that is opened", "新开网点"));
}
