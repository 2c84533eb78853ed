using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>A value of an edition, with everything that an answer must cite when it uses the value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Definition">What the value is: its name, kind, unit and limits.</param>
/// <param name="Clause">The clause behind the value.</param>
/// <param name="InForceFrom">The first day on which the value is in force.</param>
/// <param name="Edition">The edition that set the value.</param>
/// <param name="Reading">The value as explanations cite it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record Parameter<T>(
    T Value,
    ParameterDefinition Definition,
    ClauseId Clause,
    LocalDate InForceFrom,
    string Edition,
    PolicyReading Reading
)
{
    /// <summary>Answers parameter, value, clause and edition.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Reading.ToString();
}
