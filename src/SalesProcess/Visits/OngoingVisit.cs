using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit that has begun and is in one of the eight steps.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OngoingVisit : Visit
{
    internal OngoingVisit(
        VisitPlan plan,
        PolicyEdition policy,
        ValueList<StepEntry> entered,
        ValueList<StepChecklist> checklists
    )
        : base(plan, policy, checklists) => Entered = entered;

    /// <inheritdoc/>
    public override string State => Kebab.Of(Step);

    /// <summary>The step that the visit is in.</summary>
    public VisitStep Step => Entered[^1].Step;

    /// <summary>Every step that was entered, in the order of entering.</summary>
    public ValueList<StepEntry> Entered { get; }

    /// <summary>Every step that was entered out of order so far, in the order of the steps (VISIT-STEP-01).</summary>
    public ValueList<VisitDeviation> Deviations => VisitOrder.OutOfOrder(Entered).ToValueList();

    /// <summary>Finds the checklist of a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Its items, with their answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public Checklist ChecklistOf(VisitStep step) => Checklists[VisitProcess.PlaceOf(step)].Checklist;

    /// <summary>Says of every open item of every step why it is open.</summary>
    /// <returns>One reason an item, in the order of the steps; empty if the visit may close.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        Checklists
            .SelectMany(list =>
                list.Checklist.OpenReasons()
                    .Select(reason => reason with { Facts = [VisitFacts.Step(list.Step), .. reason.Facts] })
            )
            .ToValueList();

    /// <summary>Answers an item of a step that the visit is in or has been in.</summary>
    /// <param name="step">The step.</param>
    /// <param name="itemId">The name of the item.</param>
    /// <param name="answer">The answer; it replaces an earlier one.</param>
    /// <returns>The visit with the answer; refused where the step was not entered or has no such item.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public Decision<OngoingVisit> Answer(VisitStep step, string itemId, ChecklistAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        ArgumentNullException.ThrowIfNull(answer);
        var reasons = new List<RefusalReason>();
        if (Entered.All(entry => entry.Step != step))
        {
            reasons.Add(
                VisitRefusals.StepNotEntered.Because(
                    clause: null,
                    VisitFacts.Visit(Plan),
                    VisitFacts.Step(step)
                )
            );
        }

        if (ChecklistOf(step).Find(itemId) is not { } entry)
        {
            reasons.Add(Checklist.UnknownItem(itemId));
            return Decision.Refuse<OngoingVisit>(new Refusal(reasons.ToValueList()));
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<OngoingVisit>(new Refusal(reasons.ToValueList()));
        }

        ValueList<StepChecklist> answered = Checklists
            .Select(list =>
                list.Step == step ? list with { Checklist = list.Checklist.With(itemId, answer) } : list
            )
            .ToValueList();
        return Decision.Accept(
            new OngoingVisit(Plan, Policy, Entered, answered),
            () => VisitExplanations.OfAnswer(this, step, entry.Item, answer)
        );
    }

    /// <summary>Enters a step: the next one, or another one; a departure from the order is reported.</summary>
    /// <param name="step">The step to enter.</param>
    /// <param name="at">The local time; not before the last step was entered.</param>
    /// <returns>The visit in that step; refused where it is in it already, where time would run backwards, or where
    /// the presentation would directly follow the greeting (VISIT-GREET-06).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public Decision<OngoingVisit> Enter(VisitStep step, LocalDateTime at)
    {
        _ = VisitProcess.PlaceOf(step);
        List<RefusalReason> reasons = [.. Backwards(at)];
        if (step == Step)
        {
            reasons.Add(
                VisitRefusals.AlreadyInStep.Because(
                    clause: null,
                    VisitFacts.Visit(Plan),
                    VisitFacts.Step(step)
                )
            );
            return Decision.Refuse<OngoingVisit>(new Refusal(reasons.ToValueList()));
        }

        ProcessMove move = VisitProcess.Table.MovesFrom(State).First(row => row.To == Kebab.Of(step));
        reasons.AddRange(VisitGuards.Unmet(move, Plan, this));
        if (reasons.Count > 0)
        {
            return Decision.Refuse<OngoingVisit>(new Refusal(reasons.ToValueList()));
        }

        var moved = new OngoingVisit(Plan, Policy, [.. Entered, new StepEntry(step, at)], Checklists);
        ValueList<VisitDeviation> more = moved.Deviations.Except(Deviations).ToValueList();
        return Decision.Accept(moved, () => VisitExplanations.Of(move, this, at, more));
    }

    /// <summary>Closes the visit.</summary>
    /// <param name="at">The local time; not before the last step was entered.</param>
    /// <returns>The closed visit; refused with every open item of every step, and where time would run backwards.</returns>
    public Decision<ClosedVisit> Close(LocalDateTime at)
    {
        ProcessMove move = MoveNamed(VisitProcess.Close);
        ValueList<RefusalReason> reasons = [.. Backwards(at), .. VisitGuards.Unmet(move, Plan, this)];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<ClosedVisit>(new Refusal(reasons));
        }

        var closed = new ClosedVisit(this, at);
        return Decision.Accept(closed, () => VisitExplanations.Of(move, this, at, closed.Deviations));
    }

    private protected override void Seal() { }

    private IEnumerable<RefusalReason> Backwards(LocalDateTime at)
    {
        LocalDateTime last = Entered[^1].At;
        return at >= last
            ? []
            :
            [
                VisitRefusals.TimeRunsBackwards.Because(
                    clause: null,
                    VisitFacts.Visit(Plan),
                    VisitFacts.At("last", last, "last time", "最近时间"),
                    VisitFacts.At("at", at, "time given", "给出的时间")
                ),
            ];
    }
}
