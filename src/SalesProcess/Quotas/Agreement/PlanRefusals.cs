using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>How the agreement around plans says no.</summary>
public static class PlanRefusals
{
    /// <summary>Two indicators of a plan have one name.</summary>
    public static RefusalRule IndicatorTwice { get; } =
        new(
            "quotas.indicator-twice",
            "The plan '{plan}' has the indicator '{indicator}' more than once. Give every indicator a name of its own.",
            "计划“{plan}”中指标“{indicator}”重复。请为每项指标使用不同的名称。"
        );

    /// <summary>An edit is of another month than the agreed plan.</summary>
    public static RefusalRule EditOfAnotherMonth { get; } =
        new(
            "quotas.edit-of-another-month",
            "The agreed plan '{plan}' is that of {month}, and the edit is one of {edited}. Make a plan of its own for that month.",
            "已订立的计划“{plan}”属于{month}，而修改稿属于{edited}。请为该月另订计划。"
        );

    /// <summary>A plan to reach a goal has no line.</summary>
    public static RefusalRule PlanWithoutLines { get; } =
        new(
            "quotas.plan-without-lines",
            "The plan to reach the goal has no line. Add at least one task with its time and its person responsible.",
            "达成目标的计划没有任何事项。请至少列出一项事项及其时间和负责人。"
        );

    /// <summary>A piece of work has no rank.</summary>
    public static RefusalRule WorkWithoutRank { get; } =
        new(
            "quotas.work-without-rank",
            "The work '{work}' has no rank. Give it its place in the order of priority.",
            "工作“{work}”没有序号。请排定其先后顺序。"
        );

    /// <summary>A piece of work stands twice.</summary>
    public static RefusalRule WorkTwice { get; } =
        new(
            "quotas.work-twice",
            "The work '{work}' stands in the plan more than once. Keep it once.",
            "工作“{work}”在计划中重复。请只保留一项。"
        );

    /// <summary>Several pieces of work have one rank.</summary>
    public static RefusalRule RankTwice { get; } =
        new(
            "quotas.rank-twice",
            "The rank {rank} is given more than once: {work}. Give each piece of work a rank of its own.",
            "序号{rank}重复：{work}。请为每项工作排定各自的序号。"
        );
}
