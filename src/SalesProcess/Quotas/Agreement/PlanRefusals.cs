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

    /// <summary>A record that is due is not there.</summary>
    public static RefusalRule RecordMissing { get; } =
        new(
            "quotas.record-missing",
            "Missing for {from} to {to}: “{duty}”, due from the post '{post}'. Make the record.",
            "{from}至{to}缺少“{duty}”，应由岗位“{post}”完成。请补做该记录。"
        );

    /// <summary>A record is of no duty of the post and period.</summary>
    public static RefusalRule RecordOfNoDuty { get; } =
        new(
            "quotas.record-of-no-duty",
            "The record '{record}' names the duty '{duty}', which the post '{post}' does not have in this period. Name a duty of the post.",
            "记录“{record}”所列职责“{duty}”不属于岗位“{post}”在该期间的职责。请填写该岗位的职责。"
        );
}
