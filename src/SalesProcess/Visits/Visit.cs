using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit in one of its three states: planned, ongoing or closed.</summary>
/// <remarks>
/// A closed union of <see cref="PlannedVisit"/>, <see cref="OngoingVisit"/> and <see cref="ClosedVisit"/>, in the
/// order of the process. A move that a state does not have does not compile; one that it has may be refused with
/// every reason. Immutable: a move makes another visit. Two visits are equal if they are the same case with equal
/// parts. Order is not defined.
/// </remarks>
public abstract record Visit
{
    private protected Visit(VisitPlan plan, PolicyEdition policy, ValueList<StepChecklist> checklists) =>
        (Plan, Policy, Checklists) = (plan, policy, checklists);

    /// <summary>What was planned.</summary>
    public VisitPlan Plan { get; }

    /// <summary>The edition of the policy that the visit began under; it keeps it to the end.</summary>
    public PolicyEdition Policy { get; }

    /// <summary>The checklists of the eight steps, as they apply to the kind of place and the role, with their
    /// answers.</summary>
    public ValueList<StepChecklist> Checklists { get; }

    /// <summary>The state as the table of moves names it, such as <c>planned</c> or <c>greeting</c>.</summary>
    public abstract string State { get; }

    /// <summary>Every move that leaves the state, and why not where it may not be made now.</summary>
    public ValueList<VisitMove> Moves =>
        VisitProcess
            .Table.MovesFrom(State)
            .Select(move => new VisitMove(move, VisitGuards.Unmet(move, Plan, this as OngoingVisit)))
            .ToValueList();

    /// <summary>Lists the items of every step as flat rows, for forms, reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an item, in the order of the steps and of the policy.</returns>
    public ValueList<VisitItemRow> ToItemRows(Language language) =>
        Checklists
            .SelectMany(list =>
                list.Checklist.Entries.Select(entry => VisitItemRow.Of(list.Step, entry, language))
            )
            .ToValueList();

    /// <summary>Answers the identifiers and the state.</summary>
    /// <returns>Such as <c>visit V-1 to C-17: greeting</c>.</returns>
    public sealed override string ToString() => $"{Plan}: {State}";

    // a record's copy constructor is protected: this member is what closes the union
    private protected abstract void Seal();

    private protected ProcessMove MoveNamed(string id) =>
        VisitProcess.Table.MovesFrom(State).First(move => move.Id == id);
}
