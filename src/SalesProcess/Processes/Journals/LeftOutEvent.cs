using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>An event that a merge could not take in, and why not.</summary>
/// <param name="Event">The event.</param>
/// <param name="Refusal">Every reason.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record LeftOutEvent(ProcessEvent Event, Refusal Refusal)
{
    /// <summary>Answers the event and the codes of the reasons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Event}: {string.Join(", ", Refusal.Reasons.Select(reason => reason.Code))}";
}
