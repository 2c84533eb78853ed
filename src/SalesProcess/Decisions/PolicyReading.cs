namespace SalesProcess.Decisions;

/// <summary>A value of the policy that a decision was made by, with the clause that it comes from.</summary>
/// <param name="Parameter">The stable name of the parameter, such as <c>quotas.planning-days-per-month</c>.</param>
/// <param name="Value">The value that was read.</param>
/// <param name="Label">What the parameter is called, in both languages.</param>
/// <param name="Clause">The clause behind the value.</param>
/// <param name="Edition">The edition of the policy that the value was read from.</param>
/// <param name="ValueLabel">What picking the value means, for a choice; null where the value shows itself.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyReading(
    string Parameter,
    FactValue Value,
    BilingualText Label,
    ClauseId Clause,
    string Edition,
    BilingualText? ValueLabel = null
)
{
    /// <summary>Shows the value to a person.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>What picking the value means, or the value as it shows itself.</returns>
    public string Show(Language language) => ValueLabel?.In(language) ?? Value.Show(language);
}
