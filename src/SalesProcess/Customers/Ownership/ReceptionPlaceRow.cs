using System.Globalization;

namespace SalesProcess.Customers;

/// <summary>A rule of a reception at its place, as a flat row of plain values.</summary>
/// <param name="Place">The place, from 1 on.</param>
/// <param name="Rule">The rule, in kebab case.</param>
/// <param name="RuleLabel">What the rule is called, in the language asked for.</param>
/// <param name="Clause">The clause that it stands on.</param>
/// <param name="IsInferred">Whether it is a contrary inference.</param>
/// <param name="EverDecides">Whether there are facts on which it decides in this order.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReceptionPlaceRow(
    int Place,
    string Rule,
    string RuleLabel,
    string Clause,
    bool IsInferred,
    bool EverDecides
)
{
    /// <summary>Answers place and rule.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Place}: {Rule}");
}
