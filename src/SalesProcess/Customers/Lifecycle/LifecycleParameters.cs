using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy by which the lifecycle of customers is carried out.</summary>
public static class LifecycleParameters
{
    /// <summary>When obstacles count as basically removed (LIFE-INT-ACT-05, LIB-LIFE-07); the host sets it.</summary>
    public static PolicyKey<ObstacleCriterion> ObstacleCriterion { get; } =
        PolicyKeys.Choice<ObstacleCriterion>("customers.obstacle-criterion");

    /// <summary>Within how many days a customer who is ready signs (LIFE-SIGN-ACT-01); the host sets it.</summary>
    public static PolicyKey<long> SignWithinDays { get; } = PolicyKeys.Whole("customers.sign-within-days");

    /// <summary>Within how many days a movement of a terminal customer is followed up (LIFE-MGMT-S4-04); the host sets
    /// it.</summary>
    public static PolicyKey<long> FollowUpWithinDays { get; } =
        PolicyKeys.Whole("customers.follow-up-within-days");

    /// <summary>Which days count for both (LIB-LIFE-08).</summary>
    public static PolicyKey<CadenceDays> PromptDays { get; } =
        PolicyKeys.Choice<CadenceDays>("customers.prompt-days");

    /// <summary>How often terminal customers receive which maintenance service (LIFE-MGMT-S4-02); the host sets it.</summary>
    public static PolicyKey<ValueList<PolicyCadence>> MaintenanceService { get; } =
        PolicyKeys.Cadences("customers.maintenance-service");

    /// <summary>Which state of the picture of the funnel follows which (LIFE-ALLSTATES-01, LIB-LIFE-12); the host sets
    /// it.</summary>
    public static PolicyKey<ValueList<PolicyItem>> FunnelMoves { get; } =
        PolicyKeys.Items("customers.funnel-moves");
}
