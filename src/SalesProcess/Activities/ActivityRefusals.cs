using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>How the activities say no.</summary>
public static class ActivityRefusals
{
    /// <summary>Less counts than the least of a target.</summary>
    public static RefusalRule TargetShort { get; } =
        new(
            "activities.target-short",
            "Target '{target}': {counted} of at least {least} count {within}, {shortfall} short (done: {done}). Do the rest, or complete the evidence.",
            "{target}：{within}计入{counted}，至少应为{least}，尚差{shortfall}（已完成{done}）。请补足，或补全证据。"
        );

    /// <summary>More counts than the cap of a target allows.</summary>
    public static RefusalRule CapPassed { get; } =
        new(
            "activities.cap-passed",
            "Target '{target}': {counted} count {within}, {excess} above the cap of {most}. Do no more of it in this period.",
            "{target}：{within}计入{counted}，超出上限{most}共{excess}。本期间内请勿再做。"
        );

    /// <summary>An entry lacks a mark of evidence that its target demands.</summary>
    public static RefusalRule EvidenceMissing { get; } =
        new(
            "activities.evidence-missing",
            "The entry '{entry}' does not count: it is not {mark}. Complete the evidence.",
            "“{entry}”不予计算：缺少证据“{mark}”。请补全证据。"
        );

    /// <summary>An entry does not say in which half of the day it lies.</summary>
    public static RefusalRule HalfDayUnknown { get; } =
        new(
            "activities.half-day-unknown",
            "The entry '{entry}' counts for neither half of the day: it has no time. Give its time, or morning or afternoon.",
            "“{entry}”未注明时间，无法计入上午或下午。请注明时刻，或注明上午或下午。"
        );

    /// <summary>The telephone record form was not handed in.</summary>
    public static RefusalRule CallLogMissing { get; } =
        new(
            "activities.call-log-missing",
            "The telephone record form of {date} was not handed in. Hand it to the department manager before the evening meeting of {meeting}.",
            "{date}的电话记录表尚未上交。请在夕会（{meeting}）前交给部门经理。"
        );

    /// <summary>The telephone record form was handed in too late.</summary>
    public static RefusalRule CallLogLate { get; } =
        new(
            "activities.call-log-late",
            "The telephone record form of {date} was handed in at {handed-in}; it was due before the evening meeting of {meeting}. Hand it in earlier tomorrow.",
            "{date}的电话记录表于{handed-in}上交，应在夕会（{meeting}）前上交。请次日提前上交。"
        );

    /// <summary>The telephone record form was handed in before its day began.</summary>
    public static RefusalRule CallLogEarly { get; } =
        new(
            "activities.call-log-early",
            "The telephone record form of {date} was handed in at {handed-in}, before that day. Hand in the form of the day itself.",
            "{date}的电话记录表于{handed-in}上交，早于当日。请上交当日的记录表。"
        );

    /// <summary>The call list has too few customers.</summary>
    public static RefusalRule ListTooShort { get; } =
        new(
            "activities.list-too-short",
            "Different customers on the call list: {customers}; at least {least} are asked for. Add {shortfall}.",
            "客户名录有{customers}个不同客户，至少应有{least}个。请再增加{shortfall}个。"
        );

    /// <summary>The call list was ready too late.</summary>
    public static RefusalRule ListTooLate { get; } =
        new(
            "activities.list-too-late",
            "The call list was ready on {prepared}; for calls on {calls} it is due on {due}. Prepare it by then, or call later.",
            "客户名录于{prepared}备好；{calls}进行电话邀约的，应于{due}前（含当日）备好。请提前准备，或推迟邀约。"
        );

    /// <summary>The business manager was not asked about the industries.</summary>
    public static RefusalRule ManagerNotAsked { get; } =
        new(
            "activities.business-manager-not-asked",
            "The business manager was not asked about the industries of the call list for {calls}. Ask for an opinion first.",
            "{calls}客户名录的行业选择尚未征求商务经理的意见。请先征求意见。"
        );

    /// <summary>The calendar does not reach back to the day on which the call list is due.</summary>
    public static RefusalRule CalendarTooShort { get; } =
        new(
            "activities.calendar-too-short",
            "The calendar '{calendar}' knows {first} to {last}; it does not tell when the call list for {calls} is due. Use a calendar that covers both days.",
            "日历“{calendar}”只涵盖{first}至{last}，无法得出{calls}的客户名录应于何日备好。请使用涵盖这两日的日历。"
        );

    /// <summary>There is no main-line product to judge.</summary>
    public static RefusalRule NoProducts { get; } =
        new(
            "activities.no-mainline-products",
            "No main-line product has a target. Give the targets of the products from the company's own figures.",
            "主线产品均无指标。请按公司自定数据给出各产品的指标。"
        );

    /// <summary>A main-line product misses its target.</summary>
    public static RefusalRule ProductShort { get; } =
        new(
            "activities.mainline-product-short",
            "Product {product}: {actual} of {target}. Sell the rest.",
            "产品{product}：指标{target}，完成{actual}。请完成其余部分。"
        );

    /// <summary>A credit is larger than the largest whole number.</summary>
    public static RefusalRule CreditTooLarge { get; } =
        new(
            "activities.credit-too-large",
            "A number of {counted} activities with a weight of {weight} each comes to more than can be counted. Give a smaller weight.",
            "{counted}项活动、每项权重{weight}，积分超出可表示的范围。请减小权重。"
        );
}
