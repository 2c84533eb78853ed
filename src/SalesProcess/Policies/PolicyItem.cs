using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One item of a list of the policy, such as a question of a checklist.</summary>
/// <param name="Id">The stable name inside its list, in kebab case.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Text">What it asks, in both languages.</param>
/// <param name="Answer">What settles it.</param>
/// <param name="Conditions">The conditions under which it applies, all of them together; none if always.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyItem(
    string Id,
    ClauseId Clause,
    BilingualText Text,
    ItemAnswer Answer,
    ValueList<ItemCondition> Conditions
)
{
    /// <summary>Answers name and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} [{Clause}]";
}
