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
)
{
    /// <summary>The stable name of the rule; not blank.</summary>
    public string Rule
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Rule);

    /// <summary>What the rule is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>The clause behind the rule.</summary>
    public ClauseId Clause
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Clause);

    /// <summary>Every condition that was not met.</summary>
    public ValueList<RefusalReason> Unmet
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Unmet);

    /// <summary>Answers the name of the rule and the number of conditions it lacked.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Rule} [{Clause}]: {Unmet.Count} unmet";
}
