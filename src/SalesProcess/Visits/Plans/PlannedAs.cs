namespace SalesProcess.Visits;

/// <summary>As what a visit is planned.</summary>
public enum PlannedAs
{
    /// <summary>A key visit.</summary>
    KeyVisit = 0,

    /// <summary>A return visit.</summary>
    ReturnVisit = 1,

    /// <summary>A visit of the week's plan that is neither.</summary>
    WeekPlan = 2,
}
