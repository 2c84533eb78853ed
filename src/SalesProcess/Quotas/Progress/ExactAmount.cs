using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>An amount that need not be whole: the exact number of smallest units, and what people read; made by
/// the library only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ExactAmount<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal ExactAmount(TMeasure like, Ratio units)
    {
        Units = units;
        Rounded = like.WithUnits(units.Round(Rounding.HalfAwayFromZero));
    }

    /// <summary>The exact amount, in smallest units such as fen or pieces.</summary>
    public Ratio Units { get; }

    /// <summary>The amount in whole smallest units, a half rounded away from zero.</summary>
    public TMeasure Rounded { get; }

    /// <summary>Answers the rounded amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Rounded.ToString(null, null);
}
