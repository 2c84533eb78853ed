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
}
