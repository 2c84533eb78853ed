using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The checklist of one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Checklist">Its items that apply to the visit, with their answers.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record StepChecklist(VisitStep Step, Checklist Checklist)
{
    /// <summary>Answers the step and how far its list is.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kebab.Of(Step)}: {Checklist}";
}
