using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that the plans of visits are made by.</summary>
public static class VisitPlanParameters
{
    /// <summary>What a week's visit plan says: visits, route, order, expected sales target, target customers.</summary>
    public static PolicyKey<ValueList<PolicyField>> WeekPlan { get; } = PolicyKeys.Fields("visits.week-plan");

    /// <summary>What a day's visit plan says: target customers.</summary>
    public static PolicyKey<ValueList<PolicyField>> DayPlan { get; } = PolicyKeys.Fields("visits.day-plan");

    /// <summary>The three reviews of planning a week.</summary>
    public static PolicyKey<ValueList<PolicyItem>> WeekReviews { get; } =
        PolicyKeys.Items("visits.week-plan-reviews");

    /// <summary>The three reviews of planning a day.</summary>
    public static PolicyKey<ValueList<PolicyItem>> DayReviews { get; } =
        PolicyKeys.Items("visits.day-plan-reviews");

    /// <summary>Which plans a salesperson makes (K-16).</summary>
    public static PolicyKey<VisitPlanLevels> Levels { get; } =
        PolicyKeys.Choice<VisitPlanLevels>("visits.plan-levels");

    /// <summary>Which period the weekly meeting plans (K-15).</summary>
    public static PolicyKey<MeetingHorizon> MeetingHorizon { get; } =
        PolicyKeys.Choice<MeetingHorizon>("visits.meeting-horizon");

    /// <summary>What a change of an approved plan needs (LIB-PLAN-20); the host sets it.</summary>
    public static PolicyKey<PlanChange> Change { get; } = PolicyKeys.Choice<PlanChange>("visits.plan-change");
}
