using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One span of the policy that begins with an event and lasts so long after it.</summary>
/// <param name="Id">The stable name inside its list, in kebab case.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="From">The event that it is counted from; the day of the event itself is not counted.</param>
/// <param name="Count">The number; from 1 to 3660. A window that is to be off is left out of the list.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Conditions">The conditions under which it applies, all of them together; none if always.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyWindow(
    string Id,
    ClauseId Clause,
    BilingualText Label,
    WindowStart From,
    int Count,
    WindowUnit Unit,
    ValueList<ItemCondition> Conditions
)
{
    /// <summary>Answers name, length and beginning.</summary>
    /// <returns>Such as <c>after-contract: 90 calendar-days from contract-end [LIB-OWN-20]</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {Count} {Kebab.Of(Unit)} from {Kebab.Of(From)} [{Clause}]"
        );
}
