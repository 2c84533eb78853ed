using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One row of a decision table: when it fits, and what comes of it.</summary>
/// <param name="Id">The stable name inside its table, in kebab case.</param>
/// <param name="Clause">The clause that the row stands for.</param>
/// <param name="Conditions">What the inputs must be, all of them together; an input that is not named may be
/// anything.</param>
/// <param name="Then">The name of the result.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyTableRow(
    string Id,
    ClauseId Clause,
    ValueList<ItemCondition> Conditions,
    string Then
)
{
    /// <summary>Answers name, result and clause.</summary>
    /// <returns>Such as <c>key: a [GRADE-ABC-A]</c>.</returns>
    public override string ToString() => $"{Id}: {Then} [{Clause}]";
}
