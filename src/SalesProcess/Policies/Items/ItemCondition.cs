using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>A condition under which an item of a list applies: one trait of the case is one of some values.</summary>
/// <param name="Trait">The name of the trait, such as <c>outlet</c>.</param>
/// <param name="Values">The values under which the item applies, such as <c>pharmacy</c>; at least one.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ItemCondition(string Trait, ValueList<string> Values)
{
    /// <summary>The value by which the vocabulary says that a trait has values of the host's own.</summary>
    private const string Any = "*";

    /// <summary>Whether a trait of the vocabulary can have a value.</summary>
    internal bool Takes(string value) => value != Any && (Values.Contains(value) || Values.Contains(Any));

    /// <summary>Answers the trait and its values.</summary>
    /// <returns>Such as <c>outlet: pharmacy, dealer</c>.</returns>
    public override string ToString() => $"{Trait}: {string.Join(", ", Values)}";
}
