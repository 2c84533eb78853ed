using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One reminder of the policy: who is reminded, and how long before a last day.</summary>
/// <param name="Id">The stable name inside its list, in kebab case.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="To">The stable name of the post that is reminded, such as <c>owner</c> or <c>manager</c>.</param>
/// <param name="Count">How long before the last day; from 1 to 3660.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Conditions">The conditions under which it applies, all of them together; none if always.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyReminder(
    string Id,
    ClauseId Clause,
    BilingualText Label,
    string To,
    int Count,
    WindowUnit Unit,
    ValueList<ItemCondition> Conditions
)
{
    /// <summary>Answers name, post and length.</summary>
    /// <returns>Such as <c>boss: manager, 5 calendar-days before [LIB-OWN-25]</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {To}, {Count} {Kebab.Of(Unit)} before [{Clause}]"
        );
}
