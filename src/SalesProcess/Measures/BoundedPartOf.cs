using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>What one part of a split is to get: a share by its weight, not below a floor and not above a cap.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Weight">The weight; not negative. A part of no weight gets zero, or the bound nearest to zero.</param>
/// <param name="Least">The floor; null where there is none. A part without a floor still does not turn against the
/// total: of a total of zero or more it gets zero or more.</param>
/// <param name="Most">The cap; null where there is none. A part without a cap gets no more than zero of a total of
/// zero or less.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record BoundedPart<TMeasure>(Ratio Weight, TMeasure? Least = null, TMeasure? Most = null)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>Answers weight and bounds.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Weight} from {Least?.ToString() ?? "any"} to {Most?.ToString() ?? "any"}";

    internal long LeastUnits(TMeasure total) =>
        Least?.Units ?? (total.Units >= 0 ? Math.Min(0, Most?.Units ?? 0) : long.MinValue);

    internal long MostUnits(TMeasure total) =>
        Most?.Units ?? (total.Units <= 0 ? Math.Max(0, Least?.Units ?? 0) : long.MaxValue);
}
