namespace SalesProcess.Grading;

/// <summary>Where a value stands among bands, as a flat row of plain values.</summary>
/// <param name="Value">The value, a whole number or a fraction.</param>
/// <param name="Unit">What the numbers count, in the language asked for.</param>
/// <param name="Band">The stable name of the band.</param>
/// <param name="BandLabel">What the band is called, in the language asked for.</param>
/// <param name="NextUp">The stable name of the next band up; empty in the highest one.</param>
/// <param name="Needed">How much more it needs; empty in the highest band.</param>
/// <param name="NeededIsExclusive">Whether more than that is needed.</param>
/// <param name="NextDown">The stable name of the next band down; empty in the lowest one.</param>
/// <param name="Spare">How much may be lost without falling; empty in the lowest band.</param>
/// <param name="SpareIsExclusive">Whether only less than that may be lost.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record BandRow(
    string Value,
    string Unit,
    string Band,
    string BandLabel,
    string NextUp,
    string Needed,
    bool NeededIsExclusive,
    string NextDown,
    string Spare,
    bool SpareIsExclusive
)
{
    /// <summary>Answers value and band.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Value}: {Band}";
}
