namespace SalesProcess.Visits;

/// <summary>Which weekly meeting it is; the sources describe three (K-14).</summary>
public enum WeeklyMeetingKind
{
    /// <summary>A meeting on no day that the source names (VISIT-WEEKLY-01).</summary>
    AnyDay = 0,

    /// <summary>The meeting on Friday morning (VISIT-S8-02, VISIT-S8-05).</summary>
    FridayMorning = 1,

    /// <summary>The meeting on Saturday morning (VISIT-S11-02, VISIT-S11-05).</summary>
    SaturdayMorning = 2,
}
