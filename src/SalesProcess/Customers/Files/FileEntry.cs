using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A field of a customer file, with what is written into it and when that was.</summary>
/// <param name="Field">The field of the policy.</param>
/// <param name="Values">What is written into it; empty while nothing is.</param>
/// <param name="ChangedOn">The day on which it was written into or cleared last; null while it never was.</param>
/// <param name="Purpose">The purpose for which a sensitive field was filled in; null for any other.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FileEntry(
    PolicyField Field,
    ValueList<FactValue> Values,
    LocalDate? ChangedOn,
    string? Purpose
)
{
    /// <summary>Whether something is written into it.</summary>
    public bool IsFilled => Values.Count > 0;

    /// <summary>Answers the field and whether it is filled in; not what is written into it.</summary>
    /// <returns>Such as <c>purchase-history: filled in</c>.</returns>
    public override string ToString() => $"{Field.Id}: {(IsFilled ? "filled in" : "empty")}";
}
