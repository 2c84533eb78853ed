using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A part of a division, or the place of a customer in it: a customer type and a region, and a trade and a
/// product where the division goes by these too.</summary>
/// <param name="CustomerType">The customer type; null where it does not matter.</param>
/// <param name="Region">The region; null where it does not matter.</param>
/// <param name="Trade">The trade; null where it does not matter.</param>
/// <param name="Product">The product; null where it does not matter.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TerritoryCell(
    string? CustomerType,
    string? Region,
    string? Trade = null,
    string? Product = null
)
{
    /// <summary>The customer type; null where it does not matter.</summary>
    public string? CustomerType
    {
        get;
        init => field = Name(value);
    } = Name(CustomerType);

    /// <summary>The region; null where it does not matter.</summary>
    public string? Region
    {
        get;
        init => field = Name(value);
    } = Name(Region);

    /// <summary>The trade; null where it does not matter.</summary>
    public string? Trade
    {
        get;
        init => field = Name(value);
    } = Name(Trade);

    /// <summary>The product; null where it does not matter.</summary>
    public string? Product
    {
        get;
        init => field = Name(value);
    } = Name(Product);

    internal string?[] Names => [CustomerType, Region, Trade, Product];

    internal BilingualText Label =>
        Names.All(name => name is null)
            ? new("everything", "全部")
            : new(string.Join(" / ", Names.OfType<string>()), string.Join(" / ", Names.OfType<string>()));

    /// <summary>Answers the names that matter.</summary>
    /// <returns>Such as <c>key / east</c>.</returns>
    public override string ToString() => Label.English;

    /// <summary>Whether a part holds another: each name is the same, or does not matter here.</summary>
    internal bool Holds(TerritoryCell other) =>
        Names.Zip(other.Names).All(pair => pair.First is null || pair.First == pair.Second);

    private static string? Name(string? value) => value is null ? null : Required.Text(value, nameof(value));
}
