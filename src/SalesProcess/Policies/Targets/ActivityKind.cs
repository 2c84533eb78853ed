using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>Something that salespeople do and that targets count, such as an effective call.</summary>
/// <param name="Name">The stable name, in kebab case, by which entries say what was done.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ActivityKind(string Name, BilingualText Label)
{
    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Name;
}
