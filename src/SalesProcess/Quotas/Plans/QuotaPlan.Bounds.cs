using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <content>Plans with days that are held, or have a floor or a cap.</content>
public static partial class QuotaPlan
{
    /// <summary>Splits a month's target over a working calendar, with some days held or inside bounds.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked, and how much of each.</param>
    /// <param name="bounds">The days that are held or have a floor or a cap, each at most once.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation: the other days share what is left by weight. Refused as without bounds,
    /// and where a bound lies outside the month, where a floor is above its cap, and where floors or caps do not fit
    /// the target, with the amount that does not.</returns>
    /// <remarks>Every sum is exact, but a week is no longer its proportional share: the bounds move it.</remarks>
    /// <exception cref="ArgumentException">A day stands twice, a bound is negative, or it has another currency or unit
    /// than the target.</exception>
    [Implements("LIB-BOUND-01")]
    public static Decision<QuotaPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        ValueList<DayBound<TMeasure>> bounds,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        Inside(month, target, calendar, null, bounds, null, policy);

    /// <summary>Splits a month's target by given weights, with some days held or inside bounds.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="weights">The weights of at least the days of the month; zero on every day off.</param>
    /// <param name="bounds">The days that are held or have a floor or a cap, each at most once.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation. Refused as without weights, and where the weights, as whole numbers of
    /// the same proportions, add up to more than 2⁶³ − 1.</returns>
    /// <exception cref="ArgumentException">A day stands twice, a bound is negative, or it has another currency or unit
    /// than the target.</exception>
    [Implements("LIB-BOUND-01", "LIB-WEIGHT-01")]
    public static Decision<QuotaPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights weights,
        ValueList<DayBound<TMeasure>> bounds,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Inside(month, target, calendar, weights, bounds, null, policy);
    }

    private static Decision<QuotaPlan<TMeasure>> Inside<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights? weights,
        ValueList<DayBound<TMeasure>> bounds,
        DayLots<TMeasure>? lots,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        DayBounds.Check(bounds, target);
        _ = lots is null || target.Equals(default) ? target : UnitMatch.Same(target, lots.Lot);
        var frame = MonthFrame.Check(month, target, calendar, weights, policy, out Refusal? refusal);
        RefusalReason[] reasons =
        [
            .. refusal?.Reasons ?? [],
            .. DayBounds.Outside(bounds, month),
            .. DayBounds.TooFine(frame?.Weights),
            .. frame is null ? [] : DayBounds.OnDaysOff(bounds, frame.Month),
        ];
        if (frame is null || reasons.Length > 0)
        {
            return Decision.Refuse<QuotaPlan<TMeasure>>(new Refusal([.. reasons]));
        }

        Decision<ValueList<TMeasure>> split = lots is null
            ? Allocation.SplitWithin(
                target,
                DayBounds.Parts(frame.Weights, bounds),
                AllocationRule.CumulativeRounding
            )
            : new DaysInLots<TMeasure>(target, frame.Weights, bounds, lots).Split();
        if (!split.TryGetValue(out ValueList<TMeasure>? amounts, out Refusal? unfit))
        {
            return Decision.Refuse<QuotaPlan<TMeasure>>(unfit);
        }

        MonthFrame bounded = frame with { Premises = [.. frame.Premises, split.Why!] };
        long[] units = [.. amounts.Select(amount => amount.Units)];
        QuotaPlan<TMeasure> plan = Make(bounded, target, units, bounds, lots);
        return Decision.Accept(plan, () => QuotaExplanations.OfPlan(plan, bounded));
    }
}
