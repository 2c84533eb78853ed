using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Makes plans by the week alone, for trades in which a target of the day says nothing.</summary>
public static class WeekOnlyPlan
{
    /// <summary>Splits a month's target into its weeks over a working calendar; no days inside.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked, and how much of each.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation. Refused as <see cref="QuotaPlan"/> refuses.</returns>
    /// <remarks>A week has what its days would have in a <see cref="QuotaPlan"/>, so that a company may change from one
    /// to the other in the middle of a month.</remarks>
    [Implements("QUOTA-DECOMP-01", "LIB-WEEK-01", "LIB-WEEK-02")]
    public static Decision<WeekOnlyPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure> => Decide(month, target, calendar, null, policy);

    /// <summary>Splits a month's target into its weeks by given weights of the days; no days inside.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="weights">The weights of at least the days of the month; zero on every day off.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation. Refused as <see cref="QuotaPlan"/> refuses.</returns>
    [Implements("QUOTA-DECOMP-01", "LIB-WEEK-01", "LIB-WEEK-02", "LIB-WEIGHT-01")]
    public static Decision<WeekOnlyPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights weights,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Decide(month, target, calendar, weights, policy);
    }

    private static Decision<WeekOnlyPlan<TMeasure>> Decide<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights? weights,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var frame = MonthFrame.Check(month, target, calendar, weights, policy, out Refusal? refusal);
        if (frame is null)
        {
            return Decision.Refuse<WeekOnlyPlan<TMeasure>>(refusal!);
        }

        QuotaPlan<TMeasure> byDay = QuotaPlan.Make(frame, target);
        return Decision.Accept(
            new WeekOnlyPlan<TMeasure>(byDay),
            () => QuotaExplanations.OfWeeks(byDay, frame)
        );
    }
}
