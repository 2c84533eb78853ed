using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>The values of the policy that the agreement around plans and the planning records are made by.</summary>
public static class PlanParameters
{
    /// <summary>Who makes a month's plan and goals binding (K-47).</summary>
    public static PolicyKey<TargetAuthority> TargetAuthority { get; } =
        PolicyKeys.Choice<TargetAuthority>("quotas.target-authority");

    /// <summary>The three questions that setting a goal answers.</summary>
    [Implements("QUOTA-GOALSET-01")]
    public static PolicyKey<ValueList<PolicyField>> GoalSetting { get; } =
        PolicyKeys.Fields("quotas.goal-setting");

    /// <summary>What each line of a plan to close a gap says.</summary>
    public static PolicyKey<ValueList<PolicyField>> GapPlanLine { get; } =
        PolicyKeys.Fields("quotas.gap-plan-line");

    /// <summary>The goals before group customers are developed. The list of the source is open (“and so on”), so a
    /// host may add fields.</summary>
    [Implements("QUOTA-GOAL-GROUP-01", InPart = true)]
    public static PolicyKey<ValueList<PolicyField>> GroupCustomerGoal { get; } =
        PolicyKeys.Fields("quotas.group-customer-goal");

    /// <summary>The goals of sales managers and shop managers. That they are achieved with high quality is not
    /// checked.</summary>
    [Implements("QUOTA-S17-CARD", InPart = true)]
    public static PolicyKey<ValueList<PolicyField>> CardGoals { get; } =
        PolicyKeys.Fields("quotas.card-goals");

    /// <summary>The records that are due each day, week, month or year, by the post that owes them. That a record is
    /// there is checked, not what it says: not that the targets of a day hold one for each salesperson.</summary>
    [Implements("QUOTA-MGR-S2", "QUOTA-MGR-S9-DAY", InPart = true)]
    [Implements(
        "QUOTA-MGR-S9-WEEK-1",
        "QUOTA-MGR-S9-WEEK-2",
        "QUOTA-MGR-S9-WEEK-3",
        "QUOTA-MGR-S9-WEEK-4",
        "QUOTA-MGR-S9-WEEK-5",
        InPart = true
    )]
    public static PolicyKey<ValueList<PolicyItem>> RecordDuties { get; } =
        PolicyKeys.Items("quotas.record-duties");
}
