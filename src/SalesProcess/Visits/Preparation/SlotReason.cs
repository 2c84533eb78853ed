namespace SalesProcess.Visits;

/// <summary>A time that the sources recommend for a visit (VISIT-DTIME-02).</summary>
public enum SlotReason
{
    /// <summary>A Saturday or a Sunday.</summary>
    Weekend = 0,

    /// <summary>A rainy day.</summary>
    RainyDay = 1,

    /// <summary>Idle time of the customer, such as an evening or a morning.</summary>
    IdleTime = 2,
}
