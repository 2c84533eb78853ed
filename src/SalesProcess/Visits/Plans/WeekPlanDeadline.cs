namespace SalesProcess.Visits;

/// <summary>When the visit plan of a week is due: the sources say it in three ways (K-14), and a policy picks one.</summary>
public enum WeekPlanDeadline
{
    /// <summary>On the Friday of the week before, some hours before the end of work (VISIT-PLAN-WEEK-01).</summary>
    FridayBeforeClosing = 0,

    /// <summary>At the weekly meeting on the Friday morning of the week before (VISIT-S8-02, VISIT-S8-05).</summary>
    FridayMorningMeeting = 1,

    /// <summary>At the weekly meeting on the Saturday morning of the week before (VISIT-S11-02).</summary>
    SaturdayMorningMeeting = 2,
}
