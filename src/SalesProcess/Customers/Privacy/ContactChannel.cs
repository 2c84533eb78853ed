namespace SalesProcess.Customers;

/// <summary>How a customer is contacted.</summary>
public enum ContactChannel
{
    /// <summary>By telephone.</summary>
    Telephone = 0,

    /// <summary>By WeChat.</summary>
    Wechat = 1,

    /// <summary>By text message.</summary>
    TextMessage = 2,

    /// <summary>By e-mail.</summary>
    Email = 3,

    /// <summary>By letter.</summary>
    Letter = 4,

    /// <summary>In person.</summary>
    Visit = 5,
}
