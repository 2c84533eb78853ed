using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Something that must be done by a time on record, as data.</summary>
/// <param name="Id">The stable name, in kebab case.</param>
/// <param name="Label">What is due, in both languages.</param>
/// <param name="Clause">The clause behind it.</param>
/// <param name="DueFact">The name of the fact that holds the time: a date (its whole day is in time) or a date and time
/// (that very moment is in time).</param>
/// <param name="KeptBy">The moves of which the first one keeps the deadline, counted from where its time was last
/// recorded; at least one.</param>
/// <remarks>A move that is made late is made: lateness is reported. What must not be made late has the condition
/// <see cref="GuardRule.OnTime"/>. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProcessDeadline(
    string Id,
    BilingualText Label,
    ClauseId Clause,
    string DueFact,
    ValueList<string> KeptBy
)
{
    /// <summary>Answers name and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} [{Clause}]";
}
