using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What a day of a plan gets at least and at most.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Date">The day.</param>
/// <param name="Least">The floor, zero or more; null where there is none.</param>
/// <param name="Most">The cap, zero or more; null where there is none. A day whose floor is its cap is held.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DayBound<TMeasure>(LocalDate Date, TMeasure? Least = null, TMeasure? Most = null)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>Answers the day and the bounds.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Date)}: {Least?.ToString() ?? "any"} to {Most?.ToString() ?? "any"}";
}
