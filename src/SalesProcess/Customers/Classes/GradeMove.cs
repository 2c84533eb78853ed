namespace SalesProcess.Customers;

/// <summary>Where a change of one fact would bring a customer on an axis.</summary>
public enum GradeMove
{
    /// <summary>Not known: a value of the policy that would decide is not set.</summary>
    Unknown = 0,

    /// <summary>To a better grade.</summary>
    Up = 1,

    /// <summary>To a worse grade.</summary>
    Down = 2,

    /// <summary>To another grade of a scheme without order.</summary>
    Sideways = 3,
}
