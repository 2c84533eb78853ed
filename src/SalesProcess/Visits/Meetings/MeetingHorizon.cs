namespace SalesProcess.Visits;

/// <summary>Which period the weekly meeting plans; the sources differ (K-15).</summary>
public enum MeetingHorizon
{
    /// <summary>The next month (VISIT-WEEKLY-01).</summary>
    NextMonth = 0,

    /// <summary>The next week (VISIT-S8-02, VISIT-S11-02).</summary>
    NextWeek = 1,
}
