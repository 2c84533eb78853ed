using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One activity target of the policy: how much of one activity is wished in one period, and of whom.</summary>
/// <param name="Id">The stable name inside its list, in kebab case.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Label">What the target is called, in both languages.</param>
/// <param name="Activity">The activity that counts; several targets may count the same one.</param>
/// <param name="Period">The period in which it counts.</param>
/// <param name="Least">The least count that meets the target, this count included; zero or more.</param>
/// <param name="Most">The upper end, this count included; null where none is given.</param>
/// <param name="MostIs">What it means to pass the upper end; without meaning where there is none.</param>
/// <param name="Evidence">What an entry must carry to count; null where every entry counts.</param>
/// <param name="Conditions">The conditions under which the target applies, all of them together; none if always.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ActivityTarget(
    string Id,
    ClauseId Clause,
    BilingualText Label,
    ActivityKind Activity,
    TargetPeriod Period,
    long Least,
    long? Most,
    UpperEnd MostIs,
    EvidenceRule? Evidence,
    ValueList<ItemCondition> Conditions
)
{
    /// <summary>Whether a count above the upper end misses the target.</summary>
    public bool IsCapped => Most is not null && MostIs == UpperEnd.Cap;

    /// <summary>Answers name, period and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} ({Kebab.Of(Period)}) [{Clause}]";
}
