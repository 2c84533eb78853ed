using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>How the quotas say no.</summary>
public static class QuotaRefusals
{
    /// <summary>The target has no currency or unit.</summary>
    public static RefusalRule TargetWithoutUnit { get; } =
        new(
            "quotas.target-without-unit",
            "The target has no currency or unit. Give an amount such as CNY 300000.00 or 40 pcs.",
            "目标没有币种或计量单位。请给出如CNY 300000.00或40 pcs的数额。"
        );

    /// <summary>The target is below zero.</summary>
    public static RefusalRule TargetNegative { get; } =
        new(
            "quotas.target-negative",
            "The target is {target}. Give a target of zero or more.",
            "目标为{target}。请给出不小于零的目标。"
        );

    /// <summary>The month has no working day for a target above zero.</summary>
    public static RefusalRule NoWorkingDay { get; } =
        new(
            "quotas.no-working-day",
            "The calendar '{calendar}' has no working day in {month}, so {target} has no day to be planned on. Use another calendar or a target of zero.",
            "日历“{calendar}”在{month}没有工作日，{target}无从分解到天。请改用其他日历，或将目标设为零。"
        );

    /// <summary>The activities of a day take longer than a day plan covers.</summary>
    public static RefusalRule DayTooFull { get; } =
        new(
            "quotas.day-too-full",
            "The activities of the day take {planned} (hours:minutes:seconds), {excess} more than the {limit} that a day plan covers. Move some to another day.",
            "当日活动合计{planned}（时:分:秒），比日计划所涵盖的{limit}多出{excess}。请将部分活动改到其他日期。"
        );

    /// <summary>An amount is not of the currency or unit of the plan.</summary>
    public static RefusalRule AmountInOtherUnit { get; } =
        new(
            "quotas.amount-in-other-unit",
            "The amount {amount} is not of the currency or unit of the target, {target}. Convert it first.",
            "数额{amount}与目标{target}的币种或计量单位不同。请先换算。"
        );

    /// <summary>What was sold is dated outside the month of the plan.</summary>
    public static RefusalRule ActualOutsideMonth { get; } =
        new(
            "quotas.actual-outside-month",
            "The amount sold on {date} lies outside {month}, the month of the plan. Give it to the plan of its own month.",
            "{date}的实际数额不在计划月份{month}内。请归入其所属月份的计划。"
        );

    /// <summary>What was sold is dated after the last closed day.</summary>
    public static RefusalRule ActualOfOpenDay { get; } =
        new(
            "quotas.actual-of-open-day",
            "There is an amount sold on {date}, after the last closed day, {last-closed-day}. Leave it out, or close the day.",
            "{date}已有实际数额，但该日晚于最后结账日{last-closed-day}。请剔除该数额，或先将该日结账。"
        );

    /// <summary>A day is given twice.</summary>
    public static RefusalRule ActualTwice { get; } =
        new(
            "quotas.actual-twice",
            "The amount sold on {date} is given twice. Give one amount a day.",
            "{date}的实际数额重复出现。每日请只给出一个数额。"
        );

    /// <summary>A figure does not fit 64 bits.</summary>
    public static RefusalRule FiguresTooLarge { get; } =
        new(
            "quotas.figures-too-large",
            "With these amounts a figure of the target {target} does not fit 64 bits. Check the amounts, or use a larger unit.",
            "按所给数额，目标{target}的某项指标超出64位整数范围。请核对数额，或改用更大的单位。"
        );

    /// <summary>The stretch target is below the target.</summary>
    public static RefusalRule StretchBelowTarget { get; } =
        new(
            "quotas.stretch-below-target",
            "The stretch target {amount} is below the target, {target}. Give a stretch target of no less.",
            "挑战目标{amount}低于目标{target}。请给出不低于目标的挑战目标。"
        );

    /// <summary>Two plans of different months are compared.</summary>
    public static RefusalRule PlansOfTwoMonths { get; } =
        new(
            "quotas.plans-of-two-months",
            "One plan is for {month}, the other for {other-month}. Compare plans of one month.",
            "一份计划为{month}，另一份为{other-month}。请比较同一月份的计划。"
        );

    /// <summary>A table of progress names a post twice, or not at all.</summary>
    public static RefusalRule PostNotClear { get; } =
        new(
            "quotas.post-not-clear",
            "The post '{post}' is blank or given twice. Name every post once.",
            "岗位“{post}”为空或重复出现。每个岗位请只列一次。"
        );

    /// <summary>The day of a table lies outside the month of a plan.</summary>
    public static RefusalRule WeekOutsideMonth { get; } =
        new(
            "quotas.week-outside-month",
            "The plan of post '{post}' is for {month}, and {date} lies outside it. Ask for a day of the month.",
            "岗位“{post}”的计划月份为{month}，{date}不在其内。请选择该月内的日期。"
        );
}
