using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>What a decision table looks at, and every value that it can have.</summary>
/// <param name="Name">The stable name inside its table, in kebab case.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="Values">Every value that it can have; at least one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyTableInput(string Name, BilingualText Label, ValueList<ParameterOption> Values)
{
    /// <summary>Answers the name and the values.</summary>
    /// <returns>Such as <c>market-share: large, small</c>.</returns>
    public override string ToString() => $"{Name}: {string.Join(", ", Values.Select(value => value.Name))}";

    /// <summary>What a value is called; its name where the input does not list it.</summary>
    internal BilingualText LabelOf(string value) =>
        Values.FirstOrDefault(one => one.Name == value)?.Text ?? BilingualText.Same(value);
}
