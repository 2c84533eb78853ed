namespace SalesProcess.VisitStore;

/// <summary>One move of a visit.</summary>
internal sealed class MoveRow
{
    public required string VisitId { get; init; }

    /// <summary>The place in the journal, from 1.</summary>
    public required int Sequence { get; init; }

    public required string EventId { get; init; }

    /// <summary>The move, in the form <c>sales-process/journal/1</c>, with one row.</summary>
    public required string Json { get; init; }
}
