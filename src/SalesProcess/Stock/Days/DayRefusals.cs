using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How a day's close says no, and what it reports.</summary>
public static class DayRefusals
{
    /// <summary>The closing stock of a day does not follow from its opening stock and movements.</summary>
    public static RefusalRule ClosingDiffers { get; } =
        new(
            "stock.closing-differs",
            "The closing stock of {entry} is reported as {stated}, while {expected} follow from opening stock, in and out: a difference of {difference}. Find the cause, and correct the report.",
            "{entry}的期末库存填报为{stated}，按期初库存和出入库应为{expected}，差额为{difference}。请查明原因并更正报表。"
        );

    /// <summary>The opening stock of a day is not the closing stock of the report before.</summary>
    public static RefusalRule OpeningDiffers { get; } =
        new(
            "stock.opening-differs",
            "The opening stock of {entry} is reported as {stated}, while the report before closed with {expected}: a difference of {difference}. Find the cause, and correct the report.",
            "{entry}的期初库存填报为{stated}，而上一份报表的期末库存为{expected}，差额为{difference}。请查明原因并更正报表。"
        );

    /// <summary>A report is not later than the one before it.</summary>
    public static RefusalRule ReportNotLater { get; } =
        new(
            "stock.report-not-later",
            "The report of {date} does not follow the one of {before}. Give the report of an earlier day as the one before.",
            "{date}的报表不在{before}的报表之后。请以更早日期的报表作为上一份报表。"
        );

    /// <summary>Goods that were taken out are neither returned nor sold, or more are.</summary>
    public static RefusalRule GoodsImbalance { get; } =
        new(
            "stock.goods-imbalance",
            "The route '{route}': {stated} of {entry} were taken out, while {expected} were returned or sold: a difference of {difference}. Find the cause, and balance the account.",
            "线路“{route}”：{entry}领出{stated}，而退回与售出合计{expected}，差额为{difference}。请查明原因并平账。"
        );

    /// <summary>What was sold is neither handed over in money nor covered by vouchers, or more is.</summary>
    public static RefusalRule MoneyImbalance { get; } =
        new(
            "stock.money-imbalance",
            "The route '{route}': goods worth {stated} were sold, while money and credit-sale vouchers come to {expected}: a difference of {difference}. Find the cause, and balance the account.",
            "线路“{route}”：售出货物价值{stated}，而上交货款与赊销凭单合计{expected}，差额为{difference}。请查明原因并平账。"
        );

    /// <summary>A route returns before the afternoon.</summary>
    public static RefusalRule ReturnBeforeAfternoon { get; } =
        new(
            "stock.return-before-afternoon",
            "The route '{route}' returns at {at}, and the afternoon begins at {afternoon}. Return the goods in the afternoon.",
            "线路“{route}”于{at}交回，而下午自{afternoon}开始。请于下午交回。"
        );

    /// <summary>What arrived is not what the delivery note says.</summary>
    public static RefusalRule ArrivalDiffers { get; } =
        new(
            "stock.arrival-differs",
            "Of {entry}, {stated} were counted on arrival, while the delivery note says {expected}: a difference of {difference}. Settle it with the carrier.",
            "{entry}到货清点为{stated}，而送货单为{expected}，差额为{difference}。请与承运方核实。"
        );

    /// <summary>Goods that were needed were not booked in on the day of their arrival.</summary>
    public static RefusalRule NotBookedIn { get; } =
        new(
            "stock.not-booked-in",
            "The article {sku} was needed, arrived on {arrived}, and was booked in: {booked}. Book needed goods in on the day of their arrival.",
            "货号{sku}为当日所需，于{arrived}到货，入库日期：{booked}。所需货物须于到货当日入库。"
        );

    /// <summary>The stock in the software is not what was counted.</summary>
    public static RefusalRule SoftwareDiffers { get; } =
        new(
            "stock.software-differs",
            "Of {entry}, {stated} were counted, while the software has {expected}: a difference of {difference}. Find the entry that is missing or wrong.",
            "{entry}实物为{stated}，而软件库存为{expected}，差额为{difference}。请查找遗漏或错误的登记。"
        );

    /// <summary>Stock in the software was not checked against the goods.</summary>
    public static RefusalRule NotChecked { get; } =
        new(
            "stock.software-not-checked",
            "The software has {quantity} of {sku} at {place}, which was not checked against the goods. Count it.",
            "软件中{place}的{sku}库存为{quantity}，尚未与实物核对。请清点。"
        );
}
