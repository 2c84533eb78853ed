using SalesProcess.Checklists;

namespace SalesProcess.Visits;

/// <summary>The checklist of one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Checklist">Its items that apply to the visit, with their answers.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record StepChecklist(VisitStep Step, Checklist Checklist);
