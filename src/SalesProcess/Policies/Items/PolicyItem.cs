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
    /// <summary>What a value that is given to it must be, where a value settles it
    /// (<see cref="ItemAnswer.Value"/>); <see cref="FieldKind.YesNo"/> for an item that is confirmed or recorded.</summary>
    public FieldKind Kind { get; init; } = FieldKind.YesNo;

    /// <summary>The options of a choice, or the kinds of evidence that it takes; none for an item of another
    /// kind.</summary>
    public ValueList<ParameterOption> Options
    {
        get;
        init => field = Required.Items(value, nameof(Options));
    } = [];

    /// <summary>Whether a list is complete without it (LIB-CHECK-01); false unless the policy says so.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The reasons for which it may be skipped (LIB-CHECK-03); none where it may not be skipped.</summary>
    public ValueList<ParameterOption> SkipReasons
    {
        get;
        init => field = Required.Items(value, nameof(SkipReasons));
    } = [];

    /// <summary>The names of the items of the same list that come before it (LIB-CHECK-04); one that does not apply
    /// to a case is not waited for.</summary>
    public ValueList<string> Requires
    {
        get;
        init => field = Required.Items(value, nameof(Requires));
    } = [];

    /// <summary>Answers name and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} [{Clause}]";
}
