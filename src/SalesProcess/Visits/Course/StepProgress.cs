using System.Globalization;
using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How far a step of a visit is.</summary>
/// <param name="Step">The step.</param>
/// <param name="IsEntered">Whether the visit has been in it.</param>
/// <param name="IsCurrent">Whether the visit is in it now.</param>
/// <param name="Items">The number of its items that apply.</param>
/// <param name="Settled">The number of those that need nothing more.</param>
/// <param name="Next">The item to answer next, as the list says: an open one that waits for nothing; null if none is open.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StepProgress(
    VisitStep Step,
    bool IsEntered,
    bool IsCurrent,
    int Items,
    int Settled,
    ChecklistEntry? Next
)
{
    /// <summary>The number and name of the step, in both languages.</summary>
    public BilingualText Label => VisitLabels.Of(Step);

    /// <summary>Whether no item of it is open.</summary>
    public bool IsComplete => Items == Settled;

    internal static StepProgress Of(StepChecklist list, bool isEntered, bool isCurrent) =>
        new(
            list.Step,
            isEntered,
            isCurrent,
            list.Checklist.Entries.Count,
            list.Checklist.Settled,
            list.Checklist.Next
        );

    /// <summary>Answers the step and how far it is.</summary>
    /// <returns>Such as <c>greeting: 3 of 6 settled</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kebab.Of(Step)}: {Settled} of {Items} settled");
}
