using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>A field of a form, with what is written into it.</summary>
/// <param name="Field">The field of the policy.</param>
/// <param name="Values">What is written into it; empty while nothing is.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record FormEntry(PolicyField Field, ValueList<FactValue> Values)
{
    /// <summary>Whether the field needs nothing more: it is filled in, or may stay empty.</summary>
    public bool IsSettled => Values.Count > 0 || !Field.IsRequired;

    /// <summary>Answers the field and whether it is filled in; not what is written into it.</summary>
    /// <returns>Such as <c>basis: filled in</c>.</returns>
    public override string ToString() => $"{Field.Id}: {(Values.Count > 0 ? "filled in" : "empty")}";
}
