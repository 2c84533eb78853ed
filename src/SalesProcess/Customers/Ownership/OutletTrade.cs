using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The trades that field salespeople are split by, beside their region (OWN-S9-POST). Delivery staff are a post
/// of their own and own no customer.</summary>
[Implements("OWN-S9-POST")]
public enum OutletTrade
{
    /// <summary>Channel outlets, of the regional channel salesperson.</summary>
    Channel = 0,

    /// <summary>Catering outlets, of the regional catering salesperson.</summary>
    Catering = 1,
}
