namespace SalesProcess.Quotas;

/// <summary>How the amount reached compares with the amount that the plan expects by then (LIB-PACE-01).</summary>
public enum QuotaPace
{
    /// <summary>Less than the plan, by more than the tolerance.</summary>
    Behind = 0,

    /// <summary>As planned, within the tolerances.</summary>
    OnPlan = 1,

    /// <summary>More than the plan, by the tolerance or more.</summary>
    Ahead = 2,
}
