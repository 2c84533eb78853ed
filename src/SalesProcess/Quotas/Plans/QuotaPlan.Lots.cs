using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <content>Plans in whole lots.</content>
public static partial class QuotaPlan
{
    /// <summary>Splits a month's target over a working calendar in whole lots, such as boxes of 50, with some days held
    /// or inside bounds.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked, and how much of each.</param>
    /// <param name="bounds">The days that are held or have a floor or a cap, each at most once; may be empty.</param>
    /// <param name="lots">The size of a lot, and who gets what does not fill one.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation. Refused as without bounds, and with every day that is held at no whole
    /// number of lots or has none between floor and cap; where the target has a rest that nobody is to get; and where
    /// the lots do not fit the bounds, with the amount that does not.</returns>
    /// <remarks>A floor is rounded up and a cap down to whole lots; the lots are split inside them by
    /// <see cref="AllocationRule.CumulativeRounding"/>, so that every running total of lots is the whole number nearest
    /// to the exact one. The rest goes to one day that has room for it beside its lots (<see cref="DayLots{TMeasure}"/>).
    /// A target that fits any of those days is not refused.</remarks>
    /// <exception cref="ArgumentException">A day stands twice, a bound is negative, or a bound or the lot has another
    /// currency or unit than the target.</exception>
    /// <example>1,003 pcs in boxes of 50 over 20 working days: 50 pcs a day and, by <see cref="LotRest.Last"/>, 53 pcs on
    /// the last one.</example>
    [Implements("LIB-BOUND-01")]
    public static Decision<QuotaPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        ValueList<DayBound<TMeasure>> bounds,
        DayLots<TMeasure> lots,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(lots);
        return Inside(month, target, calendar, null, bounds, lots, policy);
    }

    /// <summary>Splits a month's target by given weights in whole lots, with some days held or inside bounds.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="weights">The weights of at least the days of the month; zero on every day off.</param>
    /// <param name="bounds">The days that are held or have a floor or a cap, each at most once; may be empty.</param>
    /// <param name="lots">The size of a lot, and who gets what does not fill one.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation. Refused as over a calendar, and as with weights inside bounds.</returns>
    /// <exception cref="ArgumentException">A day stands twice, a bound is negative, or a bound or the lot has another
    /// currency or unit than the target.</exception>
    [Implements("LIB-BOUND-01", "LIB-WEIGHT-01")]
    public static Decision<QuotaPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights weights,
        ValueList<DayBound<TMeasure>> bounds,
        DayLots<TMeasure> lots,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(lots);
        return Inside(month, target, calendar, weights, bounds, lots, policy);
    }
}
