using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How the stock chapter says no.</summary>
public static class StockRefusals
{
    /// <summary>A line has no article number.</summary>
    public static RefusalRule NoSku { get; } =
        new(
            "stock.no-sku",
            "Line {place} has no article number. Give each line one.",
            "第{place}行缺少货号。请为每行填写货号。"
        );

    /// <summary>A quantity of a line is below zero.</summary>
    public static RefusalRule NegativeQuantity { get; } =
        new(
            "stock.negative-quantity",
            "Line {sku}: {field} is {quantity}. Give a quantity of zero or more.",
            "货号{sku}：{field}为{quantity}。请给出不小于零的数量。"
        );

    /// <summary>The quantities of a line are of several units.</summary>
    public static RefusalRule MixedUnits { get; } =
        new(
            "stock.mixed-units",
            "Line {sku}: {field} is {quantity}, while the book is in {unit}. Give all quantities of a line in one unit.",
            "货号{sku}：{field}为{quantity}，而账面单位为{unit}。同一行的数量须使用同一单位。"
        );

    /// <summary>The unit value is below zero.</summary>
    public static RefusalRule NegativeValue { get; } =
        new(
            "stock.negative-value",
            "Line {sku}: the unit value is {value}. Give a value of zero or more.",
            "货号{sku}：单位价值为{value}。请给出不小于零的单位价值。"
        );

    /// <summary>The lower end of the normal band is above its upper end.</summary>
    public static RefusalRule BandUpsideDown { get; } =
        new(
            "stock.band-upside-down",
            "Line {sku}: the normal band runs from {from} to {to}. Give a lower end that is not above the upper end.",
            "货号{sku}：正常范围为{from}至{to}。请使下限不大于上限。"
        );

    /// <summary>The level to replenish up to is below what is normal.</summary>
    public static RefusalRule TargetBelowBand { get; } =
        new(
            "stock.target-below-band",
            "Line {sku}: the level to replenish up to, {target}, is below the normal minimum, {from}. Give a level that is not below it.",
            "货号{sku}：补货目标{target}低于正常下限{from}。请给出不低于正常下限的补货目标。"
        );

    /// <summary>A counted line lacks an end of its normal band.</summary>
    public static RefusalRule NoBand { get; } =
        new(
            "stock.no-normal-band",
            "Line {sku}: the policy gives no normal band, and the line has no {field}. Set what is normal for the article.",
            "货号{sku}：政策未规定正常范围，该行亦缺少{field}。请设定该货号的正常范围。"
        );

    /// <summary>A line that is short or over has no specification.</summary>
    public static RefusalRule NoSpecification { get; } =
        new(
            "stock.no-specification",
            "Line {sku} is {status} and has no specification. Record it together with the quantity.",
            "货号{sku}为{status}，但缺少规格。请连同数量一并记录。"
        );

    /// <summary>A line that is short has no level to replenish up to.</summary>
    public static RefusalRule NoTarget { get; } =
        new(
            "stock.no-target",
            "Line {sku} is short: the policy gives no level to replenish up to, and the line has none. Set one.",
            "货号{sku}短缺：政策未规定补货目标，该行亦未设定。请设定补货目标。"
        );

    /// <summary>A line that is over has no unit value.</summary>
    public static RefusalRule NoUnitValue { get; } =
        new(
            "stock.no-unit-value",
            "Line {sku} is over: the value of the excess is asked for, and the line has no unit value. Set one.",
            "货号{sku}积压：须核算积压价值，而该行缺少单位价值。请设定单位价值。"
        );

    /// <summary>The value of an excess does not fit an amount of money.</summary>
    public static RefusalRule ValueTooLarge { get; } =
        new(
            "stock.value-too-large",
            "Line {sku}: {quantity} at {value} each is more than an amount of money can hold. Check the quantity and the unit value.",
            "货号{sku}：{quantity}乘以单位价值{value}超出金额的可表示范围。请核对数量和单位价值。"
        );

    /// <summary>The values of the excess of a list do not fit an amount of money.</summary>
    public static RefusalRule TotalTooLarge { get; } =
        new(
            "stock.total-too-large",
            "The values of the excess in {currency} add up to more than an amount of money can hold. Assess the list in parts.",
            "以{currency}计的积压价值合计超出金额的可表示范围。请分批处理。"
        );

    /// <summary>An article stands on several lines of a list.</summary>
    public static RefusalRule DoubledSku { get; } =
        new(
            "stock.doubled-sku",
            "Article {sku} appears on {count} lines of the list. Join them into one.",
            "货号{sku}在清单中出现{count}次。请合并为一行。"
        );
}
