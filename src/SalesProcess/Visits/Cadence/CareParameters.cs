using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that say how often a customer is contacted, and in what form.</summary>
public static class CareParameters
{
    /// <summary>Frequency and form of visits by grade and needs (VISIT-FREQ-01); the host sets it.</summary>
    public static PolicyKey<ValueList<PolicyCadence>> VisitFrequency { get; } =
        PolicyKeys.Cadences("visits.visit-frequency");

    /// <summary>The maintenance strategies for different customers (VISIT-MAINT-01); the host sets them.</summary>
    public static PolicyKey<ValueList<PolicyCadence>> MaintenanceStrategies { get; } =
        PolicyKeys.Cadences("visits.maintenance-strategies");

    /// <summary>The regular communication of the maintenance department (VISIT-MAINT-02); the host sets it.</summary>
    public static PolicyKey<ValueList<PolicyCadence>> MaintenanceContact { get; } =
        PolicyKeys.Cadences("visits.maintenance-contact");

    /// <summary>Return calls to large customers (VISIT-CALLBACK-01); the host sets them.</summary>
    public static PolicyKey<ValueList<PolicyCadence>> LargeCustomerReturnCalls { get; } =
        PolicyKeys.Cadences("visits.large-customer-return-calls");

    /// <summary>Return calls, training and so on of terminal customers (VISIT-CALLBACK-02); the host sets them.</summary>
    public static PolicyKey<ValueList<PolicyCadence>> TerminalCustomerCare { get; } =
        PolicyKeys.Cadences("visits.terminal-customer-care");

    /// <summary>Regular return visits (VISIT-CALLBACK-03); the host sets them.</summary>
    public static PolicyKey<ValueList<PolicyCadence>> ReturnVisits { get; } =
        PolicyKeys.Cadences("visits.return-visits");

    /// <summary>Visits to the leader of a dealer (DEALER-LEADER-01, K-39).</summary>
    public static PolicyKey<ValueList<PolicyCadence>> LeaderVisits { get; } =
        PolicyKeys.Cadences("visits.leader-visits");

    /// <summary>How soon the maintenance strategy follows a changed need (VISIT-MAINT-02), in days after the day on
    /// which the change was noted; the host sets it.</summary>
    public static PolicyKey<long> StrategyAdjustmentDays { get; } =
        PolicyKeys.Whole("visits.strategy-adjustment-days");

    internal static PolicyKey<ValueList<PolicyCadence>> Of(CareDuty duty) =>
        duty switch
        {
            CareDuty.VisitFrequency => VisitFrequency,
            CareDuty.MaintenanceStrategy => MaintenanceStrategies,
            CareDuty.MaintenanceContact => MaintenanceContact,
            CareDuty.LargeCustomerReturnCall => LargeCustomerReturnCalls,
            CareDuty.TerminalCustomerCare => TerminalCustomerCare,
            CareDuty.ReturnVisit => ReturnVisits,
            CareDuty.LeaderVisit => LeaderVisits,
            _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "The duty must be a defined one."),
        };
}
