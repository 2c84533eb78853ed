namespace SalesProcess.Visits;

/// <summary>Which visit plans there are, and who draws them up; the sources differ (K-16).</summary>
public enum VisitPlanLevels
{
    /// <summary>The salesperson's own plans for month and week (VISIT-PLAN-SELF-01, VISIT-S8-01).</summary>
    OwnMonthAndWeek = 0,

    /// <summary>The salesperson's own plans for month, week and day (VISIT-S11-01).</summary>
    OwnMonthWeekAndDay = 1,

    /// <summary>Plans for month, week and day, set together with the supervisor (QUOTA-DECOMP-01, QUOTA-MONTH-02).</summary>
    MonthWeekAndDayWithSupervisor = 2,
}
