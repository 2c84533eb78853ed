using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One rule of the policy that says how often something is done: an activity, a number and what it counts.</summary>
/// <param name="Id">The stable name inside its list, in kebab case.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Label">What is to be done, in both languages.</param>
/// <param name="Activity">The activity that counts, such as a visit or a telephone call.</param>
/// <param name="Count">The number; from 1 to 366.</param>
/// <param name="Unit">What the number counts: days between two times, or times in a period.</param>
/// <param name="Conditions">The conditions under which the rule applies, all of them together; none if always.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyCadence(
    string Id,
    ClauseId Clause,
    BilingualText Label,
    ActivityKind Activity,
    int Count,
    CadenceUnit Unit,
    ValueList<ItemCondition> Conditions
)
{
    /// <summary>Answers name, number, unit and clause.</summary>
    /// <returns>Such as <c>leader-visit: 3 times-a-month [DEALER-LEADER-01]</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id}: {Count} {Kebab.Of(Unit)} [{Clause}]");
}
