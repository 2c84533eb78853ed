namespace SalesProcess.Customers;

/// <summary>Whether a customer is protected on a day, and until when.</summary>
public enum ProtectionState
{
    /// <summary>Protected, up to a last protected day that is known.</summary>
    Protected = 0,

    /// <summary>Not protected any more: the customer may be released.</summary>
    Ended = 1,

    /// <summary>Protected without end, as the policy says of the case.</summary>
    WithoutEnd = 2,

    /// <summary>Held by something open, such as a contract; the end is not known (LIB-OWN-27).</summary>
    Held = 3,
}
