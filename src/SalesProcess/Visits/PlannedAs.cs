namespace SalesProcess.Visits;

/// <summary>As what a weekly meeting fixed a visit.</summary>
public enum PlannedAs
{
    /// <summary>A key visit.</summary>
    KeyVisit = 0,

    /// <summary>A return visit.</summary>
    ReturnVisit = 1,
}
