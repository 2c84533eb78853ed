namespace SalesProcess.Customers;

/// <summary>What the window by follow-up does for a customer whom the owner never followed up (LIB-OWN-22); the host
/// picks one.</summary>
public enum NeverFollowedUp
{
    /// <summary>It counts from the day on which the owner came to the customer.</summary>
    FromAcquisition = 0,

    /// <summary>It is closed from the start.</summary>
    ClosedAtOnce = 1,

    /// <summary>It is open until the first follow-up is due, that day included.</summary>
    UntilFirstDue = 2,
}
