using NodaTime;

namespace SalesProcess.Visits;

/// <summary>When a visit entered a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="At">The local time.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record StepEntry(VisitStep Step, LocalDateTime At);
