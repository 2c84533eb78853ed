namespace SalesProcess.Activities;

/// <summary>Over which span targets are judged together.</summary>
public enum AssessedSpan
{
    /// <summary>The day with its two halves.</summary>
    Day = 0,

    /// <summary>The week.</summary>
    Week = 1,

    /// <summary>The month.</summary>
    Month = 2,
}
