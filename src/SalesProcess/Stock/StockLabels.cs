using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What the stock chapter calls things, in both languages.</summary>
public static class StockLabels
{
    private static readonly BilingualText Surplus = new("over", "溢余");

    /// <summary>Names a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static BilingualText Of(StockStatus status) =>
        status switch
        {
            StockStatus.NotCounted => new("not counted", "未盘点"),
            StockStatus.Short => new("short", "短缺"),
            StockStatus.Normal => new("normal", "正常"),
            StockStatus.Over => new("over", "积压"),
            _ => throw NotDefined(nameof(status), status),
        };

    /// <summary>Names a status by the rule that it was found by: what is over the books is a surplus (溢余), what is
    /// over the normal band is overstock (积压).</summary>
    /// <param name="status">The status.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static BilingualText Of(StockStatus status, StockRule rule) =>
        (status, rule) == (StockStatus.Over, StockRule.ExactMatch) ? Surplus : Of(status);

    /// <summary>Names a kind of material.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(MaterialKind kind) =>
        kind switch
        {
            MaterialKind.CounterGoods => new("counter products", "柜台产品"),
            MaterialKind.PopMaterial => new("POP material", "POP宣传品"),
            _ => throw NotDefined(nameof(kind), kind),
        };

    /// <summary>Names a place of a count.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is not a defined one.</exception>
    public static BilingualText Of(StockPlace place) =>
        place switch
        {
            StockPlace.Counter => new("counter", "柜台"),
            StockPlace.OwnStore => new("own store", "自有门店"),
            StockPlace.Dealer => new("dealer", "经销商"),
            _ => throw NotDefined(nameof(place), place),
        };

    /// <summary>Names whose goods they are.</summary>
    /// <param name="owner">The owner.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The owner is not a defined one.</exception>
    public static BilingualText Of(GoodsOwner owner) =>
        owner switch
        {
            GoodsOwner.Own => new("own", "自有"),
            GoodsOwner.Others => new("others'", "他人所有"),
            _ => throw NotDefined(nameof(owner), owner),
        };

    /// <summary>Names a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    public static BilingualText Of(StockRule rule) =>
        rule switch
        {
            StockRule.NormalBand => new("normal band", "正常范围"),
            StockRule.ExactMatch => new("exact match", "账实相符"),
            _ => throw NotDefined(nameof(rule), rule),
        };

    private static ArgumentOutOfRangeException NotDefined<T>(string name, T value)
        where T : struct, Enum => new(name, value, $"The {name} must be a defined one.");
}
