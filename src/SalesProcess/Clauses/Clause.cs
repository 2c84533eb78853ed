using SalesProcess.Decisions;

namespace SalesProcess.Clauses;

/// <summary>One clause of the policy: what it says, and where it says so.</summary>
/// <param name="Id">The ID that code, pages and decisions cite.</param>
/// <param name="Area">The part of the sales work that it is about.</param>
/// <param name="Statement">What it says, in both languages.</param>
/// <param name="Kinds">What it asks for.</param>
/// <param name="Executability">Whether a program can check it.</param>
/// <param name="Source">Where the built-in policy has it from; null for a company's own clause.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record Clause(
    ClauseId Id,
    PolicyArea Area,
    BilingualText Statement,
    ClauseKinds Kinds,
    Executability Executability,
    SourceReference? Source
)
{
    /// <summary>Answers the ID and the English statement.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Statement.English}";
}
