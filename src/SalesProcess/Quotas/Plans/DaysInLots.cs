using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>
/// Splits a target into whole lots for days inside their bounds. What fills no lot goes to one day; the days are tried
/// in the order of the rule until everything fits, so that nothing is refused that has an answer.
/// </summary>
internal sealed class DaysInLots<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    private const int NoDay = -1;

    private readonly TMeasure target;
    private readonly DayLots<TMeasure> lots;
    private readonly LocalDate[] days;
    private readonly long[] weights;
    private readonly DayBound<TMeasure>?[] bounds;
    private readonly long rest;

    internal DaysInLots(
        TMeasure target,
        DayWeights weights,
        ValueList<DayBound<TMeasure>> bounds,
        DayLots<TMeasure> lots
    )
    {
        this.target = target;
        this.lots = lots;
        days = [.. weights.Days];
        this.weights = new long[days.Length];
        _ = weights.TryCopyTo(this.weights);
        this.bounds = [.. days.Select(date => bounds.FirstOrDefault(bound => bound.Date == date))];
        rest = target.Units % lots.Lot.Units;
    }

    internal Decision<ValueList<TMeasure>> Split()
    {
        RefusalReason[] reasons =
        [
            .. bounds.OfType<DayBound<TMeasure>>().SelectMany(Faults),
            .. RestFaults(),
        ];
        return reasons.Length > 0 ? Decision.Refuse<ValueList<TMeasure>>(new Refusal([.. reasons])) : Try();
    }

    private Decision<ValueList<TMeasure>> Try()
    {
        long[] perDay = new long[days.Length];
        Int128? least = null;
        foreach (int day in rest == 0 ? [NoDay] : InTurn())
        {
            if (Fits(day, perDay, out Int128 gap))
            {
                return Accept(perDay, day);
            }

            least = least is { } found && Int128.Abs(found) <= Int128.Abs(gap) ? found : gap;
        }

        if (least is { } missing)
        {
            return Refuse(missing * lots.Lot.Units);
        }

        _ = Fits(NoDay, perDay, out Int128 without);
        return Refuse((without * lots.Lot.Units) + rest);
    }

    /// <summary>Whether the whole lots fit, beside the rest on a day; if not, how many find no place or, below zero,
    /// are asked for beyond them.</summary>
    private bool Fits(int restDay, long[] perDay, out Int128 gap) =>
        Allocation.TrySplitWithin(
            target.Units / lots.Lot.Units,
            weights,
            [.. bounds.Select(Least)],
            [.. bounds.Select((bound, day) => Most(bound, day == restDay ? rest : 0))],
            AllocationRule.CumulativeRounding,
            perDay,
            out gap
        );

    /// <summary>The days that have room for the rest, in the order in which the rule asks them.</summary>
    private IEnumerable<int> InTurn()
    {
        IEnumerable<int> open = Enumerable
            .Range(0, days.Length)
            .Where(day => weights[day] > 0 && Most(bounds[day], rest) >= Least(bounds[day]));
        return lots.Rest == LotRest.Last
            ? open.OrderDescending()
            : open.OrderByDescending(day => weights[day]).ThenBy(day => day);
    }

    private long Least(DayBound<TMeasure>? bound) =>
        bound?.Least is { Units: > 0 } least ? ((least.Units - 1) / lots.Lot.Units) + 1 : 0;

    private long Most(DayBound<TMeasure>? bound, long beside) =>
        bound?.Most is not { } most ? long.MaxValue
        : most.Units < beside ? NoDay
        : (most.Units - beside) / lots.Lot.Units;

    private IEnumerable<RefusalReason> Faults(DayBound<TMeasure> bound)
    {
        if (Least(bound) > Most(bound, 0))
        {
            bool isHeld = bound.Least?.Units == bound.Most?.Units;
            yield return (isHeld ? LotRefusals.HeldNotInLots : LotRefusals.NoLotInBounds).Because(
                QuotaFacts.BoundClause,
                [.. LotFacts.Bound(bound, lots)]
            );
        }
    }

    private IEnumerable<RefusalReason> RestFaults()
    {
        if (rest > 0 && lots.Rest == LotRest.Separate)
        {
            yield return LotRefusals.LotRestWithoutDay.Because(
                QuotaFacts.BoundClause,
                QuotaFacts.Target(target),
                LotFacts.Rest(target.WithUnits(rest)),
                LotFacts.Lot(lots)
            );
        }
    }

    private Decision<ValueList<TMeasure>> Accept(long[] perDay, int restDay) =>
        Decision.Accept(
            perDay
                .Select(
                    (count, day) => target.WithUnits((count * lots.Lot.Units) + (day == restDay ? rest : 0))
                )
                .ToValueList(),
            LotFacts.Explain(
                target,
                lots,
                target.WithUnits(rest),
                restDay == NoDay ? null : days[restDay],
                perDay
            )
        );

    private Decision<ValueList<TMeasure>> Refuse(Int128 gap) =>
        Decision.Refuse<ValueList<TMeasure>>(
            Int128.Abs(gap) > long.MaxValue
                ? AllocationRefusals.BoundsTooLarge.Because(
                    QuotaFacts.BoundClause,
                    new Fact("total", FactValue.Of(target), new("amount to split", "待分配数额"))
                )
                : (gap > 0 ? LotRefusals.LotsAboveCaps : LotRefusals.LotsBelowFloors).Because(
                    QuotaFacts.BoundClause,
                    QuotaFacts.Target(target),
                    LotFacts.Lot(lots),
                    LotFacts.Gap(target.WithUnits((long)Int128.Abs(gap)))
                )
        );
}
