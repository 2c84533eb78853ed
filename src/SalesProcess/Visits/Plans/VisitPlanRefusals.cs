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

    /// <summary>A weekly meeting has not fixed its plan yet.</summary>
    public static RefusalRule PlanNotFixed { get; } =
        new(
            "visits.plan-not-fixed",
            "The key visit plan '{plan}' is not fixed; it is “{state}”. Take it through the weekly meeting first.",
            "拜访重点计划“{plan}”尚未确定，目前为“{state}”。请先在每周例会上确定。"
        );

    /// <summary>A visit is none of those that the weekly meeting fixed.</summary>
    public static RefusalRule VisitUnplanned { get; } =
        new(
            "visits.visit-unplanned",
            "The visit '{visit}' is not one of those that the plan '{plan}' fixes. Make a visit of the plan, or record this one as unplanned.",
            "拜访“{visit}”不在计划“{plan}”确定的拜访之内。请按计划拜访，或将其记录为计划外拜访。"
        );

    /// <summary>A visit has no expected stay and cannot be planned into a day.</summary>
    public static RefusalRule StayMissing { get; } =
        new(
            "visits.stay-missing",
            "The visit '{visit}' has no expected stay. Estimate how long it will take.",
            "拜访“{visit}”未填写预计停留时间。请估计停留时间。"
        );

    /// <summary>The way to a visit begins before the visit before it ends.</summary>
    public static RefusalRule VisitsOverlap { get; } =
        new(
            "visits.visits-overlap",
            "The way to the visit '{visit}' begins at {leaves}, before the visit '{before}' ends at {ends}. Move one of them.",
            "前往拜访“{visit}”须于{leaves}出发，而前一次拜访“{before}”至{ends}方结束。请调整其中一次拜访的时间。"
        );

    /// <summary>Stays and ways are longer than the planned hours of a day.</summary>
    public static RefusalRule DayTooFull { get; } =
        new(
            "visits.day-too-full",
            "The visits of {date} take {needed} with the ways between them, more than the {hours} that a day is planned for. Move a visit to another day.",
            "{date}的拜访连同路途共需{needed}，超过每日计划的{hours}。请将部分拜访改期。"
        );
}
