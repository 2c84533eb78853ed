using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>One row of the table of moves.</summary>
/// <param name="Id">The stable name of the move, in kebab case.</param>
/// <param name="Label">What the move is called, in both languages.</param>
/// <param name="From">The state that it leaves; a state with parts stands for all of them.</param>
/// <param name="To">The state that it leads to; the state that it leaves for a move that stays where it is, such as an
/// approval or a note.</param>
/// <param name="Guards">Every condition; all must hold.</param>
/// <param name="IsDetour">Whether the move is allowed but departs from the usual order, so that it is reported and
/// left out of the diagram.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProcessMove(
    string Id,
    BilingualText Label,
    string From,
    string To,
    ValueList<ProcessGuard> Guards,
    bool IsDetour = false
)
{
    /// <summary>Who may make the move; empty where the policy does not say.</summary>
    public ValueList<ProcessRole> Roles
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>The clause that gives the move and its roles; null where only its conditions cite one.</summary>
    public ClauseId? Clause { get; init; }

    /// <summary>Whether what is recorded with the move answers items of checklists: each fact is named as list and
    /// item, such as <c>greeting/goal-stated</c>.</summary>
    public bool IsAnswering { get; init; }

    /// <summary>Whether the process stays in the state, or part of a state, that it is in.</summary>
    public bool Stays => From == To;

    /// <summary>Answers the name and both ends.</summary>
    /// <returns>Such as <c>next: greeting to display</c>.</returns>
    public override string ToString() => $"{Id}: {From} to {To}";
}
