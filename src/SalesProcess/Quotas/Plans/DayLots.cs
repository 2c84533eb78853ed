using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>That the days of a plan get whole lots, such as boxes of 50, and which day gets the rest.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Lot">The size of a lot; above zero.</param>
/// <param name="Rest">Who gets what of the target does not fill a lot. <see cref="LotRest.Last"/>: the last day with a
/// weight; <see cref="LotRest.LargestShare"/>: the day with the largest weight, of equal ones the earliest; either way
/// the first in that order with which everything fits. <see cref="LotRest.Separate"/>: nobody, so that a target with a
/// rest is refused, because a plan places all of its target.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record DayLots<TMeasure>(TMeasure Lot, LotRest Rest)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The size of a lot; above zero.</summary>
    public TMeasure Lot
    {
        get;
        init => field = AboveZero(value, nameof(Lot));
    } = AboveZero(Lot, nameof(Lot));

    /// <summary>Who gets what of the target does not fill a lot.</summary>
    public LotRest Rest
    {
        get;
        init => field = Defined(value, nameof(Rest));
    } = Defined(Rest, nameof(Rest));

    /// <summary>Answers the size of a lot and what becomes of the rest.</summary>
    /// <returns>Such as <c>lots of 50 pcs, rest last</c>.</returns>
    public override string ToString() => $"lots of {Lot}, rest {Kebab.Of(Rest)}";

    private static TMeasure AboveZero(TMeasure lot, string parameter) =>
        lot.Units > 0
            ? lot
            : throw new ArgumentOutOfRangeException(parameter, lot, "A lot must hold at least one unit.");

    private static LotRest Defined(LotRest rest, string parameter) =>
        rest is LotRest.Separate or LotRest.Last or LotRest.LargestShare
            ? rest
            : throw new ArgumentOutOfRangeException(
                parameter,
                rest,
                "The rest must be Separate, Last or LargestShare."
            );
}
