using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One named reading or variant that a policy can pick.</summary>
/// <param name="Name">The stable name, in kebab case.</param>
/// <param name="Text">What picking it means, in both languages.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ParameterOption(string Name, BilingualText Text)
{
    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Name;
}
