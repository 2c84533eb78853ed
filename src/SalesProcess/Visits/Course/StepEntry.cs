using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>When a visit entered a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="At">The local time.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record StepEntry(VisitStep Step, LocalDateTime At)
{
    /// <summary>Answers step and time.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kebab.Of(Step)} at {FactValue.Of(At)}";
}
