namespace SalesProcess.Customers;

/// <summary>How a customer goes back to the pool (LIB-OWN-26).</summary>
public enum ReleaseWay
{
    /// <summary>The protection has ended.</summary>
    EndOfProtection = 0,

    /// <summary>The owner gives the customer up, for a reason that the policy lists.</summary>
    Voluntary = 1,

    /// <summary>The manager takes the customer away.</summary>
    Manager = 2,
}
