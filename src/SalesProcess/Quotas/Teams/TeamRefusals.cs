using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>How sharing out a target says no.</summary>
public static class TeamRefusals
{
    /// <summary>There is nobody to share a target out to.</summary>
    public static RefusalRule NoMember { get; } =
        new(
            "quotas.no-member",
            "There is nobody in {team} to share {target} out to. Name at least one member.",
            "{team}没有成员，{target}无从分配。请至少列出一名成员。"
        );

    /// <summary>A member is named more than once.</summary>
    public static RefusalRule MemberDoubled { get; } =
        new(
            "quotas.member-doubled",
            "Member '{member}' is named {times} times in {team}. Name each member once.",
            "成员“{member}”在{team}中出现{times}次。请每名成员只列一次。"
        );

    /// <summary>A weight is below zero.</summary>
    public static RefusalRule WeightNegative { get; } =
        new(
            "quotas.weight-negative",
            "The weight of '{member}' in {team} is {weight}. Give a weight of zero or more.",
            "{team}中“{member}”的权重为{weight}。请给出不小于零的权重。"
        );

    /// <summary>No weight is above zero, and the target is.</summary>
    public static RefusalRule NoWeight { get; } =
        new(
            "quotas.no-weight",
            "Nobody in {team} has a weight above zero, so its part of {target} has nowhere to go. Give a member a weight above zero.",
            "{team}没有权重大于零的成员，其在{target}中的部分无从分配。请为至少一名成员设置大于零的权重。"
        );

    /// <summary>An amount is of nobody in the team.</summary>
    public static RefusalRule MemberUnknown { get; } =
        new(
            "quotas.member-unknown",
            "The team has no member '{member}', so the amount has no target to count for. Give amounts of the team's members.",
            "团队中没有成员“{member}”，其数额无对应目标。请只提供团队成员的数额。"
        );

    /// <summary>A member's amount is given twice.</summary>
    public static RefusalRule ActualDoubled { get; } =
        new(
            "quotas.member-actual-doubled",
            "The amount of '{member}' is given more than once. Give each member's amount to date once.",
            "“{member}”的数额重复给出。请为每位成员只提供一个累计数额。"
        );

    /// <summary>The weights, as whole numbers of the same proportions, do not fit.</summary>
    public static RefusalRule MemberWeightsTooFine { get; } =
        new(
            "quotas.member-weights-too-fine",
            "The weights in {team}, as whole numbers of the same proportions, exceed 64 bits. Give rounder ones.",
            "{team}的权重按同一比例化为整数后超出64位。请使用更简单的权重。"
        );
}
