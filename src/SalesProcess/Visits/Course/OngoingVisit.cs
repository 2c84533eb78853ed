using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit that has begun and is in one of the eight steps.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OngoingVisit : Visit
{
    internal OngoingVisit(ProcessInstance run)
        : base(run) { }

    /// <summary>The step that the visit is in.</summary>
    public VisitStep Step => VisitProcess.StepOf(Run)!.Value;

    /// <summary>Every step that was entered out of order so far, in the order of the steps (VISIT-STEP-01).</summary>
    public ValueList<VisitDeviation> Deviations => VisitOrder.OutOfOrder(Entered).ToValueList();

    /// <summary>Finds the checklist of a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Its items, with their answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public Checklist ChecklistOf(VisitStep step) => Run.Checklists[VisitProcess.PlaceOf(step)].Checklist;

    /// <summary>Says of every open item of every step why it is open.</summary>
    /// <returns>One reason an item, in the order of the steps; empty if the visit may close.</returns>
    public ValueList<RefusalReason> OpenReasons() => Run.OpenReasons();

    /// <summary>Answers an item of a step that the visit is in or has been in, at the time of the last move.</summary>
    /// <param name="step">The step.</param>
    /// <param name="itemId">The name of the item.</param>
    /// <param name="answer">The answer; it replaces an earlier one.</param>
    /// <returns>The visit with the answer; refused where the step was not entered or has no such item.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public Decision<OngoingVisit> Answer(VisitStep step, string itemId, ChecklistAnswer answer) =>
        Answer(step, itemId, answer, Run.LastAt);

    /// <summary>Answers an item of a step that the visit is in or has been in.</summary>
    /// <param name="step">The step.</param>
    /// <param name="itemId">The name of the item.</param>
    /// <param name="answer">The answer; it replaces an earlier one.</param>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The visit with the answer; refused where the step was not entered or has no such item, or where time
    /// would run backwards.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public Decision<OngoingVisit> Answer(
        VisitStep step,
        string itemId,
        ChecklistAnswer answer,
        LocalDateTime at
    )
    {
        ArgumentNullException.ThrowIfNull(itemId);
        ArgumentNullException.ThrowIfNull(answer);
        Fact given = AnswerFacts.Of(
            Kebab.Of(step),
            itemId,
            answer,
            ChecklistOf(step).Find(itemId)?.Item.Text ?? BilingualText.Same(itemId)
        );
        return VisitMoves.Record(this, VisitProcess.Answer, [given], at, static run => new OngoingVisit(run));
    }

    /// <summary>Attaches something that is kept elsewhere, by its identifier alone.</summary>
    /// <param name="attachment">What is attached.</param>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The visit; refused where time would run backwards.</returns>
    public Decision<OngoingVisit> Attach(VisitAttachment attachment, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return VisitMoves.Record(
            this,
            VisitProcess.Attach,
            [VisitFacts.Attached(attachment)],
            at,
            static run => new OngoingVisit(run)
        );
    }

    /// <summary>Enters a step: the next one, or another one; a departure from the order is reported.</summary>
    /// <param name="step">The step to enter.</param>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The visit in that step; refused where it is in it already, where time would run backwards, or where
    /// the presentation would directly follow the greeting (VISIT-GREET-06).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public Decision<OngoingVisit> Enter(VisitStep step, LocalDateTime at) =>
        VisitProcess.Between(Step, step) is { } row
            ? VisitMoves.Make(this, row, at, static run => new OngoingVisit(run))
            : Decision.Refuse<OngoingVisit>(
                new Refusal([
                    .. Run.Backwards(at),
                    VisitRefusals.AlreadyInStep.Because(
                        clause: null,
                        VisitFacts.Visit(Plan),
                        VisitFacts.Step(step)
                    ),
                ])
            );

    /// <summary>Closes the visit.</summary>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The closed visit; refused with every open item of every step, and where time would run backwards.</returns>
    public Decision<ClosedVisit> Close(LocalDateTime at) =>
        VisitMoves.Make(this, VisitProcess.Close, at, static run => new ClosedVisit(run));

    /// <summary>Breaks the visit off.</summary>
    /// <param name="reason">The stable name of a reason that the policy lists for it.</param>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The abandoned visit; refused for a reason that the policy does not list.</returns>
    public Decision<UndoneVisit> Abandon(string reason, LocalDateTime at) =>
        VisitMoves.EndUndone(this, VisitProcess.Abandon, reason, at);

    private protected override void Seal() { }
}
