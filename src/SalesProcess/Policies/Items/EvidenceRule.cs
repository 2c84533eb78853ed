using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>What an entry must carry to count for an activity target.</summary>
/// <param name="Clause">The clause that demands it.</param>
/// <param name="Marks">Every mark that is demanded; at least one, each once.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record EvidenceRule(ClauseId Clause, ValueList<EvidenceMark> Marks)
{
    /// <summary>Answers the marks and the clause.</summary>
    /// <returns>Such as <c>in-record-form, accepted-by-manager [TARGET-EVIDENCE-01]</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Marks.Select(Kebab.Of))} [{Clause}]";
}
