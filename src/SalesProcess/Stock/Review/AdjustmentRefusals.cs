using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How adjustments of the books say no.</summary>
public static class AdjustmentRefusals
{
    /// <summary>A finding of a line that was not counted.</summary>
    public static RefusalRule NotCounted { get; } =
        new(
            "stock.adjustment-not-counted",
            "Article {sku} was not counted, so its book cannot be adjusted. Count it first.",
            "货号{sku}未盘点，无法调整账面。请先盘点。"
        );

    /// <summary>An article stands on several lines of one place.</summary>
    public static RefusalRule LineTwice { get; } =
        new(
            "stock.adjustment-line-twice",
            "Article {sku} is adjusted {count} times at one place ({location}). Join the lines into one.",
            "货号{sku}在同一地点（{location}）调整了{count}次。请合并为一行。"
        );

    /// <summary>A difference has no reason.</summary>
    public static RefusalRule NoReason { get; } =
        new(
            "stock.adjustment-no-reason",
            "Article {sku}: {posting} is to be posted without a reason. Give one of: {reasons}.",
            "货号{sku}：拟入账{posting}，但未注明原因。请从以下原因中选择：{reasons}。"
        );

    /// <summary>A reason is not in the list of the policy.</summary>
    public static RefusalRule UnknownReason { get; } =
        new(
            "stock.adjustment-unknown-reason",
            "Article {sku}: the reason '{reason}' is not in the list of the policy. Give one of: {reasons}.",
            "货号{sku}：原因“{reason}”不在政策清单中。请从以下原因中选择：{reasons}。"
        );

    /// <summary>A reason does not apply to such a difference.</summary>
    public static RefusalRule ReasonDoesNotApply { get; } =
        new(
            "stock.adjustment-reason-does-not-apply",
            "Article {sku}: the reason “{reason}” does not apply to {posting}; it needs {needed}. Give what it needs, or another reason.",
            "货号{sku}：原因“{reason}”不适用于{posting}；须满足{needed}。请补齐所需内容，或改选其他原因。"
        );

    /// <summary>A threshold is a value, and the line has no unit value to hold against it.</summary>
    public static RefusalRule NoUnitValue { get; } =
        new(
            "stock.adjustment-no-unit-value",
            "Article {sku}: the threshold is {threshold}, and the line has no unit value in {currency}. Give one.",
            "货号{sku}：阈值为{threshold}，而该行没有以{currency}计的单位价值。请给出单位价值。"
        );

    /// <summary>Less than nothing would be expected.</summary>
    public static RefusalRule BelowZero { get; } =
        new(
            "stock.adjustment-below-zero",
            "Article {sku}: {expected-now} should be on hand now; posting {posting} would leave {expected-after}. Keep what was counted, or count again.",
            "货号{sku}：当前应有{expected-now}，入账{posting}后将为{expected-after}。请以盘点数为准，或重新盘点。"
        );

    /// <summary>What would be expected does not fit a quantity.</summary>
    public static RefusalRule TooLarge { get; } =
        new(
            "stock.adjustment-too-large",
            "Article {sku}: {expected-now} should be on hand now; with {posting} posted it is more than a quantity can hold. Check the figures.",
            "货号{sku}：当前应有{expected-now}，入账{posting}后超出数量的可表示范围。请核对数据。"
        );
}
