using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>How far a value lies from the next band, up or down (LIB-GRADE-03).</summary>
/// <param name="Band">The next band in that direction.</param>
/// <param name="Amount">Upwards: how much more is needed for it. Downwards: how much may be lost without falling into
/// it. In the unit of the bands, zero or more.</param>
/// <param name="IsExclusive">Upwards: more than the amount is needed, the amount itself is not enough. Downwards: less
/// than the amount may be lost. Never so for whole values, for which the amount is exact.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record BandMargin(PolicyBand Band, Ratio Amount, bool IsExclusive)
{
    /// <summary>Answers band and amount.</summary>
    /// <returns>Such as <c>a: 5</c> or <c>a: more than 5</c>.</returns>
    public override string ToString() => $"{Band.Name}: {(IsExclusive ? "> " : "")}{Amount}";
}
