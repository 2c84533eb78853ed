namespace SalesProcess.Visits;

/// <summary>When a visit is reported (K-46).</summary>
public enum VisitReportTime
{
    /// <summary>Promptly, within the working hours that the company sets (VISIT-REPORT-01).</summary>
    Promptly = 0,

    /// <summary>At the first weekly meeting on Friday morning after the visit (VISIT-S8-05).</summary>
    FridayMorningMeeting = 1,

    /// <summary>At the first weekly meeting on Saturday morning after the visit (VISIT-S11-05).</summary>
    SaturdayMorningMeeting = 2,

    /// <summary>At the next summary meeting of a working day, which is that of the same day unless the visit ends after
    /// it.</summary>
    SameDayMeeting = 3,
}
