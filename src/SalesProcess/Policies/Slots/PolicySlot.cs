using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One part of a working day of the policy, with its times where the policy gives them.</summary>
/// <param name="Id">The stable name inside its list, in kebab case.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Text">What it is called, in both languages.</param>
/// <param name="Kind">What goes on in it.</param>
/// <param name="From">When it begins; null where the policy gives no time.</param>
/// <param name="To">When it ends; later than <paramref name="From"/>; null where the policy gives no time.</param>
/// <param name="Chair">The stable name of the post that chairs it; null where the policy names none.</param>
/// <param name="GivesWay">Whether it is postponed where a meeting of the whole company takes its time.</param>
/// <param name="Conditions">The conditions under which it applies, all of them together; none if always.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicySlot(
    string Id,
    ClauseId Clause,
    BilingualText Text,
    SlotKind Kind,
    LocalTime? From,
    LocalTime? To,
    string? Chair,
    bool GivesWay,
    ValueList<ItemCondition> Conditions
)
{
    /// <summary>Answers name and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} [{Clause}]";
}
