using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that say when the visit plan of a week is due.</summary>
public static class WeekPlanParameters
{
    /// <summary>When the visit plan of a week is due (K-14).</summary>
    public static PolicyKey<WeekPlanDeadline> Due { get; } =
        PolicyKeys.Choice<WeekPlanDeadline>("visits.week-plan-due");

    /// <summary>How long before the end of work the plan is due, where it is due before the end of work
    /// (VISIT-PLAN-WEEK-01), in hours.</summary>
    public static PolicyKey<long> HoursBeforeClosing { get; } =
        PolicyKeys.Whole("visits.week-plan-hours-before-closing");
}
