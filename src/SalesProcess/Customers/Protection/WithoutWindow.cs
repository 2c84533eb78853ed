namespace SalesProcess.Customers;

/// <summary>What a customer is for whom no window of protection applies (LIB-OWN-21); the host picks one.</summary>
public enum WithoutWindow
{
    /// <summary>Protected without end.</summary>
    WithoutEnd = 0,

    /// <summary>Not protected.</summary>
    NotProtected = 1,
}
