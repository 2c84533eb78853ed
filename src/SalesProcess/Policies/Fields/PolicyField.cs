using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One field of a form of the policy.</summary>
/// <param name="Id">The stable name inside its form, in kebab case.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Text">What it asks, in both languages.</param>
/// <param name="Kind">What is written into it.</param>
/// <param name="Takes">How many values it takes.</param>
/// <param name="Conditions">The conditions under which it applies, all of them together; none if always.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyField(
    string Id,
    ClauseId Clause,
    BilingualText Text,
    FieldKind Kind,
    FieldTakes Takes,
    ValueList<ItemCondition> Conditions
)
{
    /// <summary>The options of a choice, or the kinds of evidence that it takes; none for a field of another
    /// kind.</summary>
    public ValueList<ParameterOption> Options
    {
        get;
        init => field = Required.Items(value, nameof(Options));
    } = [];

    /// <summary>The section of the form that it belongs to; null where it is a section by itself.</summary>
    public ParameterOption? Section { get; init; }

    /// <summary>The name under which the policy lists it as sensitive; null for a field that is not. A form does not
    /// ask a sensitive field unless something that may ask it lets it in.</summary>
    public string? Sensitive { get; init; }

    /// <summary>Whether the form is open while the field is empty.</summary>
    public bool IsRequired => Takes is FieldTakes.One or FieldTakes.OneOrMore;

    /// <summary>Whether the field takes several values.</summary>
    public bool TakesSeveral => Takes is FieldTakes.OneOrMore or FieldTakes.AnyNumber;

    /// <summary>Answers name and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} [{Clause}]";
}
