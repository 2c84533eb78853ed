using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How a team divides its market: by customer type and region, and by trade and product where it likes.</summary>
/// <remarks>
/// A dimension whose list is empty does not divide. <see cref="TerritoryCoverage.Of"/> checks a plan. Equality is that
/// of all parts. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// var plan = new TerritoryPlan
/// {
///     CustomerTypes = ["key", "ordinary"],
///     Regions = ["east", "west"],
///     Assignments = [new("U-1", new("key", Region: null)), new("U-2", new("ordinary", "east"))],
/// };
/// TerritoryCoverage.Of(plan, policy);   // ordinary / west is a gap
/// </code>
/// </example>
public sealed record TerritoryPlan
{
    /// <summary>Every customer type; empty if the plan does not divide by it.</summary>
    public ValueList<string> CustomerTypes
    {
        get;
        init => field = Required.Items(value, nameof(CustomerTypes));
    } = [];

    /// <summary>Every region; empty if the plan does not divide by it.</summary>
    public ValueList<string> Regions
    {
        get;
        init => field = Required.Items(value, nameof(Regions));
    } = [];

    /// <summary>Every trade; empty if the plan does not divide by it.</summary>
    public ValueList<string> Trades
    {
        get;
        init => field = Required.Items(value, nameof(Trades));
    } = [];

    /// <summary>Every product; empty if the plan does not divide by it.</summary>
    public ValueList<string> Products
    {
        get;
        init => field = Required.Items(value, nameof(Products));
    } = [];

    /// <summary>Who is responsible for what.</summary>
    public ValueList<TerritoryAssignment> Assignments
    {
        get;
        init => field = Required.Items(value, nameof(Assignments));
    } = [];

    /// <summary>Makes the plan of the field posts: trade and region determine the responsible salesperson.</summary>
    /// <param name="regions">Every region.</param>
    /// <param name="posts">The posts.</param>
    /// <returns>A plan that divides by the trades channel and catering and by region.</returns>
    [Implements("OWN-S9-POST")]
    public static TerritoryPlan OfPosts(ValueList<string> regions, ValueList<FieldPost> posts) =>
        new()
        {
            Regions = Required.Items(regions),
            Trades = Enum.GetValues<OutletTrade>().Select(Kebab.Of).ToValueList(),
            Assignments = Required
                .Items(posts)
                .Select(post => new TerritoryAssignment(
                    post.PersonId,
                    new TerritoryCell(null, post.Region, Kebab.Of(post.Trade))
                ))
                .ToValueList(),
        };

    /// <summary>Lists who is responsible for a part or a customer.</summary>
    /// <param name="place">The place; a name that does not matter to the plan may be left out.</param>
    /// <returns>The persons, in the order of their identifiers; empty if nobody is.</returns>
    public ValueList<string> ResponsibleFor(TerritoryCell place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Assignments
            .Where(assignment => assignment.Part.Holds(place))
            .Select(assignment => assignment.PersonId)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>Answers how many parts and assignments there are.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{English.Count(Cells.Count(), "part")}, {English.Count(Assignments.Count, "assignment")}";

    internal IEnumerable<TerritoryCell> Cells =>
        from type in OrAny(CustomerTypes)
        from region in OrAny(Regions)
        from trade in OrAny(Trades)
        from product in OrAny(Products)
        select new TerritoryCell(type, region, trade, product);

    /// <summary>The four dimensions, each with its list.</summary>
    internal IEnumerable<TerritoryDimension> Dimensions =>
        [
            new(new("customer type", "客户类型"), CustomerTypes, cell => cell.CustomerType),
            new(new("region", "区域"), Regions, cell => cell.Region),
            new(new("trade", "业态"), Trades, cell => cell.Trade),
            new(new("product", "产品"), Products, cell => cell.Product),
        ];

    private static string?[] OrAny(ValueList<string> names) => names.Count == 0 ? [null] : [.. names];
}
