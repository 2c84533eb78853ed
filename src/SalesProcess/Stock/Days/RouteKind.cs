namespace SalesProcess.Stock;

/// <summary>Which salespeople take goods out on a route and return what is left.</summary>
public enum RouteKind
{
    /// <summary>Channel salespeople (通路业务员).</summary>
    Channel = 0,

    /// <summary>Catering salespeople (餐饮业务员).</summary>
    Catering = 1,
}
