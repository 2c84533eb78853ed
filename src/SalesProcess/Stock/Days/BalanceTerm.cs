using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>One named figure of a balance, with its sign.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Id">The stable name of the figure, such as <c>opening</c>; not blank.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="Value">The figure.</param>
/// <param name="IsSubtracted">Whether it is taken off instead of added.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record BalanceTerm<TMeasure>(
    string Id,
    BilingualText Label,
    TMeasure Value,
    bool IsSubtracted = false
)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The stable name of the figure; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>What the figure is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>Answers name, sign and figure.</summary>
    /// <returns>Such as <c>out: -3 pcs</c>.</returns>
    public override string ToString() => $"{Id}: {(IsSubtracted ? "less " : "")}{Value}";
}
