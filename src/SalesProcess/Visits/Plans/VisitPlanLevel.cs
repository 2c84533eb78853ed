namespace SalesProcess.Visits;

/// <summary>The period that a visit plan is for.</summary>
public enum VisitPlanLevel
{
    /// <summary>A month.</summary>
    Month = 0,

    /// <summary>A week.</summary>
    Week = 1,

    /// <summary>A day.</summary>
    Day = 2,
}
