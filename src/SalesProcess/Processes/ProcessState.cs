using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>One state of a process.</summary>
/// <param name="Id">The stable name, in kebab case.</param>
/// <param name="Label">What the state is called, in both languages.</param>
/// <param name="Within">The state that this one is a part of; null if of none.</param>
/// <param name="IsEnd">Whether the process may end here; where no state says so, it ends in the last one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProcessState(string Id, BilingualText Label, string? Within = null, bool IsEnd = false)
{
    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Id;
}
