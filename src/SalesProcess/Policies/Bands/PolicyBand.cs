using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One band of a range: the values that mean the same grade, tier, score or step.</summary>
/// <param name="Name">The stable name inside its range, in kebab case, such as <c>a</c> or <c>gold</c>.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="From">The lower edge; null where the lowest band of an open range has none.</param>
/// <param name="To">The upper edge, which is the lower one of the next band; null where the highest band of an open
/// range has none.</param>
/// <param name="DownBelow">The edge at which the band is left downwards, lower than <paramref name="From"/>
/// (LIB-GRADE-07), owned as every edge of the range is; null where it is left where it is entered.</param>
/// <param name="Clause">The clause behind the band; null where that of the parameter is.</param>
/// <param name="Points">What the band is worth where it is a step of a scorecard; null elsewhere.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyBand(
    string Name,
    BilingualText Label,
    long? From,
    long? To,
    long? DownBelow = null,
    ClauseId? Clause = null,
    long? Points = null
)
{
    /// <summary>The stable name; not blank.</summary>
    public string Name
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Name);

    /// <summary>What it is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>Answers name and edges.</summary>
    /// <returns>Such as <c>b 50..75</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {From}..{To}");
}
