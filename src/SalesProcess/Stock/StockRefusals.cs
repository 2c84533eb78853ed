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

    /// <summary>The value of a book, of a variance or of an excess does not fit an amount of money.</summary>
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

    /// <summary>More is lent out or in transit than there can be.</summary>
    public static RefusalRule MoreAwayThanThere { get; } =
        new(
            "stock.more-away-than-there",
            "Line {sku}: the books hold {book} and {borrowed} is borrowed, while {lent} is lent out and {transit} of what the books hold is in transit. Less than nothing would be on hand; check these quantities.",
            "货号{sku}：账面为{book}，借入{borrowed}，而借出{lent}，已入账的途中数量为{transit}，应有数量小于零。请核对这些数量。"
        );

    /// <summary>A quantity that follows from the line does not fit a quantity.</summary>
    public static RefusalRule QuantityTooLarge { get; } =
        new(
            "stock.quantity-too-large",
            "Line {sku}: {field} would be more than a quantity can hold. Check the quantities of the line.",
            "货号{sku}：{field}超出数量的可表示范围。请核对该行的数量。"
        );

    /// <summary>A pack holds nothing or less.</summary>
    public static RefusalRule PackBelowOne { get; } =
        new(
            "stock.pack-below-one",
            "Line {sku}: a pack holds {quantity}. Give a pack of 1 or more, or none for single pieces.",
            "货号{sku}：每包数量为{quantity}。请给出不小于1的每包数量；按单件补货的，不必填写。"
        );

    /// <summary>A comparison is made with a figure that the line does not have.</summary>
    public static RefusalRule NoEarlierFigure { get; } =
        new(
            "stock.no-earlier-figure",
            "Line {sku}: the policy compares with the {field}, which the line does not have. Give it to see the change.",
            "货号{sku}：政策规定与{field}比较，而该行未提供。如需比较，请予以提供。"
        );

    /// <summary>What was sold is below zero.</summary>
    public static RefusalRule NegativeSales { get; } =
        new(
            "stock.negative-sales",
            "A band from days of cover needs what was sold; {sold} is below zero. Give zero or more.",
            "按可销天数确定正常范围时，销售数量为{sold}，小于零。请给出不小于零的数量。"
        );

    /// <summary>What was sold was sold in no day.</summary>
    public static RefusalRule NoDaysOfSales { get; } =
        new(
            "stock.no-days-of-sales",
            "A band from days of cover needs the days in which the goods were sold; {days} were given. Give 1 or more.",
            "按可销天数确定正常范围时，销售天数为{days}。请给出不小于1的天数。"
        );

    /// <summary>The least days of cover are below zero.</summary>
    public static RefusalRule NegativeCover { get; } =
        new(
            "stock.negative-cover",
            "The least days of cover are {least}. Give zero or more.",
            "最少可销天数为{least}。请给出不小于零的天数。"
        );

    /// <summary>The least days of cover are above the most.</summary>
    public static RefusalRule CoverUpsideDown { get; } =
        new(
            "stock.cover-upside-down",
            "The days of cover run from {least} to {most}. Give a least that is not above the most.",
            "可销天数为{least}至{most}。请使最少天数不大于最多天数。"
        );

    /// <summary>A band from days of cover does not fit a quantity.</summary>
    public static RefusalRule BandTooLarge { get; } =
        new(
            "stock.band-too-large",
            "With {sold} sold, {most} days of cover are more than a quantity can hold. Check both.",
            "销售数量为{sold}时，{most}天的可销数量超出数量的可表示范围。请核对两者。"
        );

    /// <summary>A sum over the lines of a list does not fit.</summary>
    public static RefusalRule SumTooLarge { get; } =
        new(
            "stock.sum-too-large",
            "The sum of the {field} in {unit} is more than can be held. Assess the list in parts.",
            "以{unit}计的{field}合计超出可表示范围。请分批处理。"
        );

    /// <summary>An article stands on several lines of a list.</summary>
    public static RefusalRule DoubledSku { get; } =
        new(
            "stock.doubled-sku",
            "Article {sku} appears on {count} lines of the list. Join them into one.",
            "货号{sku}在清单中出现{count}次。请合并为一行。"
        );
}
