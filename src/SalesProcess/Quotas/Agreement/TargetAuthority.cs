namespace SalesProcess.Quotas;

/// <summary>Who makes a month's plan and goals binding; the sources differ (K-47).</summary>
public enum TargetAuthority
{
    /// <summary>The salesperson and the supervisor agree on them (QUOTA-MONTH-02).</summary>
    AgreedWithSupervisor = 0,

    /// <summary>The department manager issues them (QUOTA-MGR-S9-DAY).</summary>
    IssuedByManager = 1,

    /// <summary>The salesperson lists them, and the department manager approves them (QUOTA-TARGETLIST-S9).</summary>
    ApprovedByManager = 2,

    /// <summary>The sales consultant sets them (QUOTA-CHANNEL-S3).</summary>
    SetByConsultant = 3,
}
