using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>One visit made of what two sides knew of it.</summary>
/// <param name="Visit">The visit with the moves of both sides.</param>
/// <param name="Merge">What was left out, and what was recorded differently.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record MergedVisit(Visit Visit, MergedRun Merge)
{
    /// <summary>Answers the visit and its conflicts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Visit} ({Merge})";
}
