namespace SalesProcess.VisitStore;

/// <summary>A visit: its plan and edition as JSON, and what is looked for by SQL. The journal stands in
/// <see cref="MoveRow"/>; the state here is a copy for queries and is never read back.</summary>
internal sealed class VisitRow
{
    public required string VisitId { get; init; }

    /// <summary>Plan and edition, in the form <c>sales-process/visit/1</c>, without a row.</summary>
    public required string Plan { get; init; }

    public required string State { get; set; }

    /// <summary>The number of moves stored: whoever writes says which number it knows.</summary>
    public required int Version { get; set; }
}
