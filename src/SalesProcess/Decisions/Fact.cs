namespace SalesProcess.Decisions;

/// <summary>One fact that a decision was made from: a stable name, a value, and a label for people.</summary>
/// <param name="Name">The stable name inside its decision, in kebab case, such as <c>solution-submitted</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Label">What the fact is called, in both languages.</param>
/// <param name="ValueLabel">What the value is called, where it is a name of something, such as a status; null where
/// the value shows itself.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record Fact(string Name, FactValue Value, BilingualText Label, BilingualText? ValueLabel = null)
{
    /// <summary>The stable name inside its decision; not blank.</summary>
    public string Name
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Name);

    /// <summary>The value.</summary>
    public FactValue Value
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Value);

    /// <summary>What the fact is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>Shows the value to a person.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>What the value is called, or the value as it shows itself.</returns>
    public string Show(Language language) => ValueLabel?.In(language) ?? Value.Show(language);

    /// <summary>Answers name and value.</summary>
    /// <returns>Such as <c>target: CNY 300000.00</c>.</returns>
    public override string ToString() => $"{Name}: {Value}";

    /// <summary>Makes a fact whose value is a name of something.</summary>
    internal static Fact Named(string name, string value, BilingualText label, BilingualText valueLabel) =>
        new(name, FactValue.Of(value), label, valueLabel);
}
