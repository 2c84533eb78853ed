namespace SalesProcess.Decisions;

/// <summary>A rule that was tried and did not apply, and by how much.</summary>
/// <param name="Rule">The stable name of the rule, such as <c>intent-grade-a</c>.</param>
/// <param name="Label">What the rule is called, in both languages.</param>
/// <param name="Clause">The clause behind the rule.</param>
/// <param name="Unmet">Every condition that was not met.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record RuleNotApplied(
    string Rule,
    BilingualText Label,
    ClauseId Clause,
    ValueList<RefusalReason> Unmet
);
