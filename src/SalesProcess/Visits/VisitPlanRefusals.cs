using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the plans of visits say no.</summary>
public static class VisitPlanRefusals
{
    /// <summary>The visiting order does not name each planned visit once.</summary>
    public static RefusalRule OrderDiffers { get; } =
        new(
            "visits.order-differs",
            "The visiting order differs from the visits planned: {differing}. Put every planned visit into the order once, and no other.",
            "拜访顺序与拜访计划不一致：{differing}。请将每个计划拜访的客户排入一次，且不含其他客户。"
        );

    /// <summary>A plan that a salesperson makes is not there.</summary>
    public static RefusalRule PlanMissing { get; } =
        new(
            "visits.plan-missing",
            "There is no visit plan for the {level}. Draw one up.",
            "缺少{level}的拜访计划。请予制订。"
        );

    /// <summary>A plan refers to no indicator.</summary>
    public static RefusalRule PlanWithoutIndicators { get; } =
        new(
            "visits.plan-without-indicators",
            "The visit plan for the {level} refers to no sales assessment indicator. Name those that it rests on.",
            "{level}拜访计划未引用任何销售考核指标。请注明所依据的指标。"
        );

    /// <summary>A plan was drawn up by another than the policy names.</summary>
    public static RefusalRule PlanByAnother { get; } =
        new(
            "visits.plan-by-another",
            "The visit plan for the {level} was drawn up by the role '{role}'. Have the salesperson draw it up.",
            "{level}拜访计划由角色“{role}”制订。请由销售人员自行制订。"
        );
}
