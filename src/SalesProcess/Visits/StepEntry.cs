using NodaTime;

namespace SalesProcess.Visits;

/// <summary>When a visit entered a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="At">The local time.</param>
/// <param name="OutOfOrder">Whether the step did not follow the one before it in the order of the eight.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StepEntry(VisitStep Step, LocalDateTime At, bool OutOfOrder);
