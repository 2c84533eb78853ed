namespace SalesProcess.Visits;

/// <summary>What became of a visit, as a report counts it (LIB-PLAN-23).</summary>
public enum VisitStanding
{
    /// <summary>Planned and made.</summary>
    Done = 0,

    /// <summary>Made and not planned.</summary>
    Unplanned = 1,

    /// <summary>Planned for a day that is over, neither made nor cancelled.</summary>
    Missed = 2,

    /// <summary>Planned and cancelled.</summary>
    Cancelled = 3,

    /// <summary>Planned for this day or a later one, neither made nor cancelled.</summary>
    Open = 4,
}
