using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A move that a visit could make now, and why not where it may not.</summary>
/// <param name="Move">The row of the table.</param>
/// <param name="Unmet">Every condition that does not hold; empty if the move is permitted.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record VisitMove(ProcessMove Move, ValueList<RefusalReason> Unmet)
{
    /// <summary>Whether the move is permitted now.</summary>
    public bool IsPermitted => Unmet.Count == 0;
}
