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

    /// <summary>The calendar does not know all of the days that are to have a weight.</summary>
    public static RefusalRule CalendarNotCovering { get; } =
        new(
            "quotas.calendar-not-covering",
            "The calendar '{calendar}' knows {first} to {last}, not all of {from} to {to}. Use a calendar that covers the days.",
            "日历“{calendar}”只涵盖{first}至{last}，未完整涵盖{from}至{to}。请使用涵盖这些日期的日历。"
        );

    /// <summary>The amounts of last year do not cover all matched days.</summary>
    public static RefusalRule LastYearNotCovered { get; } =
        new(
            "quotas.last-year-not-covered",
            "Amounts given from {amounts-from}: {amounts}; the days {from} to {to} are matched with those {days-earlier} days earlier, and not all of them have an amount. Give an amount for each matched day, zero where nothing was sold.",
            "自{amounts-from}起共有{amounts}个数额；{from}至{to}对应{days-earlier}天之前的日期，其中部分日期没有数额。请为每个对应日给出数额，无销售的日期填零。"
        );

    /// <summary>Weights that are to be mixed are all zero.</summary>
    public static RefusalRule SourceAllZero { get; } =
        new(
            "quotas.source-all-zero",
            "All weights of '{source}' are zero, so no share of the target can follow them. Leave the source out or give a floor above zero.",
            "“{source}”的权重全部为零，无法据此分配任何份额。请去掉该来源，或设置大于零的下限。"
        );

    /// <summary>The weights do not cover the month.</summary>
    public static RefusalRule WeightsNotCovering { get; } =
        new(
            "quotas.weights-not-covering",
            "The weights cover {from} to {to}, not all of {month}. Give weights for every day of the month.",
            "权重只涵盖{from}至{to}，未完整涵盖{month}。请为该月每一天给出权重。"
        );

    /// <summary>A day off has a weight above zero.</summary>
    public static RefusalRule WeightOnDayOff { get; } =
        new(
            "quotas.weight-on-day-off",
            "The calendar '{calendar}' has days off with a weight above zero: {days}. Multiply the weights by those of the open days, or use a calendar on which these days are worked.",
            "日历“{calendar}”中以下休息日的权重大于零：{days}。请将权重乘以营业日权重，或改用这些日期上班的日历。"
        );

    /// <summary>No day of the month has a weight above zero for a target above zero.</summary>
    public static RefusalRule WeightsAllZero { get; } =
        new(
            "quotas.weights-all-zero",
            "No day of {month} has a weight above zero, so {target} has no day to be planned on. Give a day a weight above zero or use a target of zero.",
            "{month}没有权重大于零的日期，{target}无从分解到天。请为至少一天设置大于零的权重，或将目标设为零。"
        );

    /// <summary>The percentages of the months do not add up to 100 %.</summary>
    public static RefusalRule PercentagesNotWhole { get; } =
        new(
            "quotas.percentages-not-whole",
            "The percentages of the months add up to {sum}; {gap} is missing to 100 % (too much where negative). Mend the table, or give the same numbers as weights.",
            "各月百分比合计为{sum}，与100%相差{gap}（负数表示超出）。请修正百分比，或将这些数值作为权重给出。"
        );

    /// <summary>The weights of the days do not cover the year.</summary>
    public static RefusalRule WeightsNotCoveringYear { get; } =
        new(
            "quotas.weights-not-covering-year",
            "The weights cover {from} to {to}, not all of {year}. Give weights for every day of the year.",
            "权重只涵盖{from}至{to}，未完整涵盖{year}年。请为该年每一天给出权重。"
        );

    /// <summary>No month of the year has a weight above zero for a target above zero.</summary>
    public static RefusalRule MonthsAllZero { get; } =
        new(
            "quotas.months-all-zero",
            "No month of {year} has a weight above zero, so {year-target} has no month to be planned in. Give a month a weight above zero or use a target of zero.",
            "{year}年没有权重大于零的月份，{year-target}无从分解到月。请为至少一个月设置大于零的权重，或将目标设为零。"
        );

    /// <summary>A day with a floor or a cap lies outside the month.</summary>
    public static RefusalRule BoundOutsideMonth { get; } =
        new(
            "quotas.bound-outside-month",
            "Days with a floor or a cap lie outside {month}: {days}. Give bounds for days of the month only.",
            "以下设有上下限的日期不在{month}：{days}。请只为该月的日期设置上下限。"
        );

    /// <summary>The weights are too fine to be split inside bounds.</summary>
    public static RefusalRule DayWeightsTooFine { get; } =
        new(
            "quotas.day-weights-too-fine",
            "The weights of '{source}', as whole numbers, add up to more than 2^63 - 1, which bounds cannot be kept with. Leave out the bounds or a source, or give last year's amounts in larger units.",
            "“{source}”的权重化为整数后合计超过2^63 - 1，无法同时满足上下限。请去掉上下限或某个来源，或以更大的单位给出去年数额。"
        );

    /// <summary>The weights are too fine for progress and re-planning.</summary>
    public static RefusalRule PaceWeightsTooFine { get; } =
        new(
            "quotas.pace-weights-too-fine",
            "The weights of '{source}', as whole numbers, add up to more than 2^63 - 1, so neither progress nor the rest of the month can be worked out by them. Leave out a source, or give last year's amounts in larger units.",
            "“{source}”的权重化为整数后合计超过2^63 - 1，无法据此计算进度和其后各日的计划。请去掉某个来源，或以更大的单位给出去年数额。"
        );

    /// <summary>A day off is held at an amount, or has a floor above zero.</summary>
    public static RefusalRule BoundOnDayOff { get; } =
        new(
            "quotas.bound-on-day-off",
            "The calendar '{calendar}' has days off with a floor above zero: {days}. Lift the floor, or use a calendar on which these days are worked.",
            "日历“{calendar}”中以下休息日设有大于零的下限：{days}。请取消该下限，或改用这些日期上班的日历。"
        );
}
