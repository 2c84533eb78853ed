using NodaTime;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>The values of the policy that quotas are made by.</summary>
public static class QuotaParameters
{
    /// <summary>The planning days of a nominal month (QUOTA-MONTH-01), in days.</summary>
    public static PolicyKey<long> PlanningDaysPerMonth { get; } =
        PolicyKeys.Whole("quotas.planning-days-per-month");

    /// <summary>The most planning days of a nominal week (QUOTA-WEEK-01), in days.</summary>
    public static PolicyKey<long> PlanningDaysPerWeek { get; } =
        PolicyKeys.Whole("quotas.planning-days-per-week");

    /// <summary>The hours that the plan of a day covers (QUOTA-DAY-01), in hours.</summary>
    public static PolicyKey<long> PlannedHoursPerDay => PolicyKeys.PlannedHoursPerDay;

    /// <summary>The first day of the week, by which a month is cut into weeks (K-12).</summary>
    public static PolicyKey<IsoDayOfWeek> WeekStartsOn => PolicyKeys.WeekStartsOn;

    /// <summary>From how much above the plan on a target counts as ahead (LIB-PACE-01), in percent of the plan.</summary>
    public static PolicyKey<long> AheadTolerancePercent { get; } =
        PolicyKeys.Whole("quotas.ahead-tolerance-percent");

    /// <summary>By more than how much below the plan a target counts as behind (LIB-PACE-01), in percent of the
    /// plan.</summary>
    public static PolicyKey<long> BehindTolerancePercent { get; } =
        PolicyKeys.Whole("quotas.behind-tolerance-percent");

    /// <summary>Which later days take what is behind the plan (LIB-CATCHUP-01).</summary>
    public static PolicyKey<CatchUp> CatchUp { get; } = PolicyKeys.Choice<CatchUp>("quotas.catch-up");

    /// <summary>How many working days take it, where the next ones do (LIB-CATCHUP-01), in days.</summary>
    public static PolicyKey<long> CatchUpDays { get; } = PolicyKeys.Whole("quotas.catch-up-days");

    /// <summary>The most that a day may carry, where a cap is set (LIB-CATCHUP-01), in percent of its plan.</summary>
    public static PolicyKey<long> CatchUpCapPercent { get; } =
        PolicyKeys.Whole("quotas.catch-up-cap-percent");

    /// <summary>What becomes of the rest of the month where more was sold than planned (LIB-AHEAD-01).</summary>
    public static PolicyKey<WhenAhead> WhenAhead { get; } = PolicyKeys.Choice<WhenAhead>("quotas.when-ahead");
}
