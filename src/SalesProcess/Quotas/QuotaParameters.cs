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
    public static PolicyKey<long> PlannedHoursPerDay { get; } =
        PolicyKeys.Whole("quotas.planned-hours-per-day");

    /// <summary>The first day of the week, by which a month is cut into weeks (K-12).</summary>
    public static PolicyKey<IsoDayOfWeek> WeekStartsOn { get; } =
        PolicyKeys.Choice<IsoDayOfWeek>("quotas.week-starts-on");
}
