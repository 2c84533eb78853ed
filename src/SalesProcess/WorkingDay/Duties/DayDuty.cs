namespace SalesProcess.WorkingDay;

/// <summary>A duty of the working day that comes back “regularly”; the host says how often.</summary>
public enum DayDuty
{
    /// <summary>Customer feedback is reported to the sales supervisor (DAY-S6-REPORT).</summary>
    FeedbackReport = 0,

    /// <summary>A customer feedback meeting is held (DAY-GROUP-FEEDBACK).</summary>
    FeedbackMeeting = 1,

    /// <summary>The departments of a dealer meet (DAY-S3-02).</summary>
    DepartmentMeeting = 2,
}
