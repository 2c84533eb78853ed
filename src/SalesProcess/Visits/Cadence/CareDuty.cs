namespace SalesProcess.Visits;

/// <summary>What a customer is contacted for again and again.</summary>
public enum CareDuty
{
    /// <summary>Visits and contacts as often, and in the form, that grade and needs ask for (VISIT-FREQ-01).</summary>
    VisitFrequency = 0,

    /// <summary>The maintenance strategies for different customers (VISIT-MAINT-01).</summary>
    MaintenanceStrategy = 1,

    /// <summary>The regular communication of the maintenance department (VISIT-MAINT-02).</summary>
    MaintenanceContact = 2,

    /// <summary>Return calls to large customers (VISIT-CALLBACK-01).</summary>
    LargeCustomerReturnCall = 3,

    /// <summary>Return calls, training and whatever else terminal customers receive (VISIT-CALLBACK-02).</summary>
    TerminalCustomerCare = 4,

    /// <summary>Regular return visits (VISIT-CALLBACK-03).</summary>
    ReturnVisit = 5,

    /// <summary>Visits to the leader of a dealer (DEALER-LEADER-01).</summary>
    LeaderVisit = 6,
}
