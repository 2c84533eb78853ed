namespace SalesProcess.Customers;

/// <summary>A ruling on a reception as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="At">When the customer was received, in local time.</param>
/// <param name="OwnerId">Whose the customer is from then on.</param>
/// <param name="FormerOwnerId">Whose the customer was; empty for the pool.</param>
/// <param name="IsChange">Whether the owner changed.</param>
/// <param name="Rule">The rule that decided, in kebab case.</param>
/// <param name="RuleLabel">What the rule is called, in the language asked for.</param>
/// <param name="Clause">The clause of the rule.</param>
/// <param name="IsInferred">Whether the rule is a contrary inference.</param>
/// <param name="Contradicted">The rules that would have named another owner, in kebab case; empty if none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwnershipRulingRow(
    string CustomerId,
    DateTime At,
    string OwnerId,
    string FormerOwnerId,
    bool IsChange,
    string Rule,
    string RuleLabel,
    string Clause,
    bool IsInferred,
    string Contradicted
)
{
    /// <summary>Answers customer, owner and rule.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {OwnerId} by {Rule}";
}
