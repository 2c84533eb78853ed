namespace SalesProcess.Customers;

/// <summary>What the last day of a window of protection was worked out from.</summary>
public enum WindowBasis
{
    /// <summary>The event of the window itself (LIB-OWN-20).</summary>
    Event = 0,

    /// <summary>The day on which the owner came to a customer never followed up (LIB-OWN-22).</summary>
    Acquisition = 1,

    /// <summary>Closed from the start, as the customer was never followed up (LIB-OWN-22).</summary>
    ClosedAtOnce = 2,

    /// <summary>The day on which the first follow-up is due (LIB-OWN-22).</summary>
    FirstDue = 3,

    /// <summary>The day of the deal that followed the claim (LIB-OWN-23).</summary>
    Deal = 4,

    /// <summary>Open without end, as a deal followed the claim (LIB-OWN-23).</summary>
    WithoutEnd = 5,
}
