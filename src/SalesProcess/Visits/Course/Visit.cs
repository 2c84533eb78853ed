using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit in one of its states: planned, ongoing, closed, archived or undone.</summary>
/// <remarks>
/// A closed union of <see cref="PlannedVisit"/>, <see cref="OngoingVisit"/>, <see cref="ClosedVisit"/>,
/// <see cref="ArchivedVisit"/> and <see cref="UndoneVisit"/>. A move that a state does not have does not compile; one
/// that it has may be refused with every reason. Immutable: a move makes another visit. Under every state runs the
/// table <see cref="VisitProcess.Table"/>; <see cref="Run"/> is its run, with the journal. Two visits are equal if they
/// have equal plans, editions and journals. Order is not defined.
/// </remarks>
public abstract partial record Visit
{
    private protected Visit(ProcessInstance run) => Run = run;

    /// <summary>What was planned.</summary>
    public VisitPlan Plan => Case.Plan;

    /// <summary>The edition of the policy that the visit began under; it keeps it to the end.</summary>
    public PolicyEdition Policy => Case.Policy;

    /// <summary>The run of the process, with its journal.</summary>
    public ProcessInstance Run { get; }

    /// <summary>The checklists of the eight steps, as they apply to the kind of place, the kind of visit and the role,
    /// with their answers.</summary>
    public ValueList<StepChecklist> Checklists =>
        Run
            .Checklists.Select((list, place) => new StepChecklist((VisitStep)(place + 1), list.Checklist))
            .ToValueList();

    /// <summary>The state as the table of moves names it, such as <c>planned</c> or <c>greeting</c>.</summary>
    public string State => Run.State.Id;

    /// <summary>The date that the visit is planned for now: that of the plan, or of the last rescheduling.</summary>
    public LocalDate PlannedDate => Run.LastRecorded(VisitFacts.PlannedDate)!.Value.AsDate();

    /// <summary>Every step that was entered, in the order of entering.</summary>
    public ValueList<StepEntry> Entered =>
        Run.Nodes()
            .Where(node => !node.LastStep!.Move.Stays)
            .Reverse()
            .Select(node => (Step: VisitProcess.StepOf(node), node.LastAt))
            .Where(entry => entry.Step is not null)
            .Select(entry => new StepEntry(entry.Step!.Value, entry.LastAt))
            .ToValueList();

    /// <summary>Everything that was attached, in the order of attaching.</summary>
    public ValueList<VisitAttachment> Attachments => VisitFacts.AttachmentsOf(Run).ToValueList();

    /// <summary>Every move that leaves the state, and why not where it may not be made now. A move that asks for
    /// something, such as a reason, says so among what is unmet; answering items and attaching stay in the step and
    /// are not listed.</summary>
    public ValueList<VisitMove> Moves =>
        Run
            .Table.MovesFrom(State)
            .Where(move => !move.Stays || move.Id == VisitProcess.Reschedule)
            .Select(move => new VisitMove(move, Run.UnmetOf(Run.StepNamed(move.Id)!, LastAt)))
            .ToValueList();

    internal VisitCase Case => (VisitCase)Run.Case.Owner!;

    /// <summary>The time of the last move; null before the first.</summary>
    private protected LocalDateTime? LastAt => Run.Count == 0 ? null : Run.LastAt;

    /// <summary>Lists the items of every step as flat rows, for forms, reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an item, in the order of the steps and of the policy.</returns>
    public ValueList<VisitItemRow> ToItemRows(Language language) =>
        Checklists
            .SelectMany(list =>
                list.Checklist.Entries.Select(entry => VisitItemRow.Of(list.Step, entry, language))
            )
            .ToValueList();

    /// <summary>Says how far each step is.</summary>
    /// <returns>One value a step, in their order.</returns>
    public ValueList<StepProgress> Progress()
    {
        ValueList<StepEntry> entered = Entered;
        return Checklists
            .Select(list =>
                StepProgress.Of(
                    list,
                    entered.Any(entry => entry.Step == list.Step),
                    isCurrent: VisitProcess.StepOf(Run) == list.Step
                )
            )
            .ToValueList();
    }

    /// <summary>Whether two visits have equal plans, editions and journals.</summary>
    /// <param name="other">The other visit.</param>
    /// <returns>True if they are equal.</returns>
    public virtual bool Equals(Visit? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && Run == other.Run);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Plan, Run);

    /// <summary>Answers the identifiers and the state.</summary>
    /// <returns>Such as <c>visit V-1 to C-17: greeting</c>.</returns>
    public sealed override string ToString() => $"{Plan}: {State}";

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();
}
