using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>The checklist that belongs to a state of a run.</summary>
/// <param name="State">The stable name of the state.</param>
/// <param name="Checklist">Its items, with their answers.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record StateChecklist(string State, Checklist Checklist)
{
    /// <summary>The stable name of the state; not blank.</summary>
    public string State
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(State);

    /// <summary>Its items, with their answers.</summary>
    public Checklist Checklist
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Checklist);

    /// <summary>Answers the state and how far its list is.</summary>
    /// <returns>Such as <c>greeting: 3 of 6 settled</c>.</returns>
    public override string ToString() => $"{State}: {Checklist}";
}
