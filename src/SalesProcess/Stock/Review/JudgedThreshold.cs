using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>The threshold that a difference was judged by, whose it is, and which part of it the difference passes.</summary>
/// <param name="Level">Whose threshold it is.</param>
/// <param name="Threshold">The threshold.</param>
/// <param name="PassesShare">Whether the difference is more than the share of what is expected.</param>
/// <param name="PassesValue">Whether the difference is worth more than the largest value.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record JudgedThreshold(
    ThresholdLevel Level,
    AdjustmentThreshold Threshold,
    bool PassesShare,
    bool PassesValue
)
{
    /// <summary>Whether the difference passes it in any way.</summary>
    public bool IsPassed => PassesShare || PassesValue;

    /// <summary>Answers whose it is and how large.</summary>
    /// <returns>Such as <c>location 10%</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Level)} {Threshold}";
}
