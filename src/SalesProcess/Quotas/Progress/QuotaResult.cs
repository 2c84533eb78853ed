namespace SalesProcess.Quotas;

/// <summary>How the amount reached compares with the whole target (QUOTA-S17-CORE).</summary>
public enum QuotaResult
{
    /// <summary>Less than the target.</summary>
    BelowTarget = 0,

    /// <summary>Exactly the target.</summary>
    Reached = 1,

    /// <summary>More than the target.</summary>
    Exceeded = 2,
}
