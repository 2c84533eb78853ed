using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What the parts of a day's close are called, in both languages.</summary>
public static class DayLabels
{
    /// <summary>Names a kind of route.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(RouteKind kind) =>
        kind switch
        {
            RouteKind.Channel => new("channel", "通路"),
            RouteKind.Catering => new("catering", "餐饮"),
            _ => throw Undefined(nameof(kind), kind),
        };

    /// <summary>Names a direction of machines for the factory.</summary>
    /// <param name="direction">The direction.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not a defined one.</exception>
    public static BilingualText Of(FactoryDirection direction) =>
        direction switch
        {
            FactoryDirection.ToFactory => new("to the factory", "返厂"),
            FactoryDirection.BackFromFactory => new("back from the factory", "返厂回"),
            _ => throw Undefined(nameof(direction), direction),
        };

    /// <summary>Names a post of a shop.</summary>
    /// <param name="post">The post.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The post is not a defined one.</exception>
    public static BilingualText Of(ShopPost post) =>
        post switch
        {
            ShopPost.SalesRepresentative => new("sales representative", "销售代表"),
            ShopPost.SalesAssistant => new("sales assistant", "销售助理"),
            _ => throw Undefined(nameof(post), post),
        };

    private static ArgumentOutOfRangeException Undefined<T>(string parameter, T value) =>
        new(parameter, value, "The value must be a defined one.");
}
