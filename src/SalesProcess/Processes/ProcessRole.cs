using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>As what somebody makes a move: a post of the company, as data.</summary>
/// <param name="Id">The stable name, in kebab case.</param>
/// <param name="Label">What the post is called, in both languages.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ProcessRole(string Id, BilingualText Label)
{
    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Id;
}
