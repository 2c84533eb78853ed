using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>One indicator of a month's goals.</summary>
/// <param name="Id">The stable name inside the plan; not blank.</param>
/// <param name="Kind">Whether it is hard or soft, which the host says.</param>
/// <param name="Name">What it is called, in both languages.</param>
/// <param name="Target">What is to be reached, such as an amount; null while that is not decided.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PlanIndicator(string Id, IndicatorKind Kind, BilingualText Name, FactValue? Target)
{
    /// <summary>The stable name inside the plan; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>Whether it is hard or soft.</summary>
    public IndicatorKind Kind
    {
        get;
        init => field = Known(value);
    } = Known(Kind);

    /// <summary>What it is called, in both languages.</summary>
    public BilingualText Name
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Name);

    /// <summary>Whether a target is given, and it is not blank.</summary>
    public bool HasTarget => !string.IsNullOrWhiteSpace(Target?.Text);

    /// <summary>Answers name and kind.</summary>
    /// <returns>Such as <c>sales (hard)</c>.</returns>
    public override string ToString() => $"{Id} ({Kebab.Of(Kind)})";

    private static IndicatorKind Known(IndicatorKind kind) =>
        Enum.IsDefined(kind)
            ? kind
            : throw new ArgumentOutOfRangeException(
                nameof(kind),
                kind,
                "The kind of an indicator must be hard or soft."
            );
}
