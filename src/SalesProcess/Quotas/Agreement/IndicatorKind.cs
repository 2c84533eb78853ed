namespace SalesProcess.Quotas;

/// <summary>Whether an indicator of a month's goals is hard or soft; the sources do not say which ones are which
/// (QUOTA-MONTH-03).</summary>
public enum IndicatorKind
{
    /// <summary>A hard indicator.</summary>
    Hard = 0,

    /// <summary>A soft indicator.</summary>
    Soft = 1,
}
