using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the care of customers says no.</summary>
public static class CareRefusals
{
    /// <summary>No rule fits a customer.</summary>
    public static RefusalRule NoRule { get; } =
        new(
            "visits.no-care-rule",
            "No rule of '{parameter}' fits the customer '{customer}' (grade: {grade}; need: {need}). Add a rule that does to the policy file, or give the customer a rule of its own.",
            "“{parameter}”中没有适用于客户“{customer}”的规则（等级：{grade}；需求：{need}）。请在政策文件中补充规则，或为该客户单独设定规则。"
        );

    /// <summary>A customer has two rules of its own for one duty and form.</summary>
    public static RefusalRule OwnRuleTwice { get; } =
        new(
            "visits.own-rule-twice",
            "The customer '{customer}' has {count} rules of its own for '{form}'. Keep one.",
            "客户“{customer}”就“{form}”单独设定了{count}条规则。请只保留一条。"
        );

    /// <summary>A birthday is used without the customer's consent.</summary>
    public static RefusalRule NoConsent { get; } =
        new(
            "visits.no-consent",
            "There is no consent of the customer '{customer}' on record to the use of the birthday. Ask for it and record it, or leave birthday care out.",
            "没有客户“{customer}”同意使用生日信息的记录。请先征得同意并作记录，或不开展生日关怀。"
        );

    /// <summary>The strategy did not follow a changed need in time.</summary>
    public static RefusalRule StrategyNotAdjusted { get; } =
        new(
            "visits.strategy-not-adjusted",
            "The need of the customer '{customer}' changed on {noted}, and the maintenance strategy was to follow by {due}. Adjust it, and record the day.",
            "客户“{customer}”的需求于{noted}发生变化，维护策略应于{due}前调整。请予调整并记录日期。"
        );

    /// <summary>A strategy was adjusted before the change that it follows.</summary>
    public static RefusalRule AdjustedBeforeNoted { get; } =
        new(
            "visits.adjusted-before-noted",
            "The strategy of the customer '{customer}' was adjusted on {adjusted}, before the change was noted on {noted}. Correct one of the dates.",
            "客户“{customer}”的策略于{adjusted}调整，早于记录需求变化的{noted}。请更正其中一个日期。"
        );
}
