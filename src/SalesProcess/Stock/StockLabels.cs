using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What the stock chapter calls things, in both languages.</summary>
public static class StockLabels
{
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
            _ => throw new ArgumentOutOfRangeException(
                nameof(status),
                status,
                "The status must be a defined one."
            ),
        };

    /// <summary>Names a kind of material.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(MaterialKind kind) =>
        kind switch
        {
            MaterialKind.CounterGoods => new("counter products", "柜台产品"),
            MaterialKind.PopMaterial => new("POP material", "POP宣传品"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };
}
