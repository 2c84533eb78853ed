using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>How plans by channel and reviews of figures say no.</summary>
public static class ChannelRefusals
{
    /// <summary>There is no channel.</summary>
    public static RefusalRule NoChannel { get; } =
        new(
            "quotas.no-channel",
            "The plan has no source channel. Name at least one.",
            "计划没有来源渠道。请至少列出一个。"
        );

    /// <summary>A channel stands twice.</summary>
    public static RefusalRule ChannelTwice { get; } =
        new(
            "quotas.channel-twice",
            "The channel {channel} stands more than once. Keep one.",
            "渠道{channel}重复出现。请只保留一个。"
        );

    /// <summary>The weight of a channel is below zero.</summary>
    public static RefusalRule WeightNegative { get; } =
        new(
            "quotas.channel-weight-negative",
            "The channel {channel} has the weight {weight}. Give zero or more.",
            "渠道{channel}的权重为{weight}。请给出不小于零的权重。"
        );

    /// <summary>No channel has a weight above zero.</summary>
    public static RefusalRule NoWeight { get; } =
        new(
            "quotas.channel-no-weight",
            "No channel has a weight above zero, so {target} has nowhere to go. Give at least one channel a weight.",
            "没有渠道的权重大于零，{target}无从分配。请至少为一个渠道设定权重。"
        );

    /// <summary>The weights together are too large.</summary>
    public static RefusalRule WeightsTooLarge { get; } =
        new(
            "quotas.channel-weights-too-large",
            "The weights add up to more than 9223372036854775807. Use smaller ones of the same proportions.",
            "权重合计超过9223372036854775807。请按相同比例改用较小的权重。"
        );

    /// <summary>The target of a channel is below zero or of another unit than the month's target.</summary>
    public static RefusalRule ChannelTargetUnfit { get; } =
        new(
            "quotas.channel-target-unfit",
            "The channel {channel} has the target {channel-target}; the month has {target}. Give zero or more of the same unit.",
            "渠道{channel}的目标为{channel-target}，当月目标为{target}。请给出同一单位且不小于零的目标。"
        );

    /// <summary>The conversion rate of a channel is not above zero and at most one.</summary>
    public static RefusalRule RateOutside { get; } =
        new(
            "quotas.channel-rate-outside",
            "The channel {channel} has the conversion rate {rate}. Give a share of visits above 0 and at most 1, such as 1/5.",
            "渠道{channel}的成交率为{rate}。请给出大于0且不超过1的比率，例如1/5。"
        );

    /// <summary>The visits of a channel are too many to be told.</summary>
    public static RefusalRule TooManyVisits { get; } =
        new(
            "quotas.channel-visits-too-many",
            "The channel {channel} takes more than 9223372036854775807 visits for {channel-target} at the rate {rate}. Give a smaller target or a higher rate.",
            "渠道{channel}按成交率{rate}完成{channel-target}所需到店次数超过9223372036854775807。请减小目标或提高成交率。"
        );

    /// <summary>The channels add up to more than the target.</summary>
    public static RefusalRule OverTarget { get; } =
        new(
            "quotas.channels-over-target",
            "The channels add up to {sum}, more than the target of {target}. Lower the channels or raise the target.",
            "各渠道目标合计{sum}，超过当月目标{target}。请调低渠道目标或调高当月目标。"
        );

    /// <summary>The channels leave a gap, and no marketing activity is linked to fill it.</summary>
    public static RefusalRule GapOpen { get; } =
        new(
            "quotas.channel-gap-open",
            "The channels add up to {sum} of {target}; the gap is {gap}. Link a marketing activity that fills it, or raise the channels.",
            "各渠道目标合计{sum}，当月目标{target}，缺口{gap}。请关联填补缺口的市场活动，或调高渠道目标。"
        );

    /// <summary>There is no figure to review.</summary>
    public static RefusalRule NoFigure { get; } =
        new(
            "quotas.no-figure",
            "The review has no figure. Give the consultant's own customer-management figures.",
            "回顾中没有任何数据。请给出本人的客户管理数据。"
        );

    /// <summary>A figure falls short of its target, and no cause is recorded.</summary>
    public static RefusalRule CauseMissing { get; } =
        new(
            "quotas.figure-without-cause",
            "The figure {figure} is {actual} of {target}, and no cause is recorded. Analyse why, and record it.",
            "数据{figure}目标为{target}，实际为{actual}，尚未记录原因。请分析原因并记录。"
        );

    /// <summary>A figure falls short of its target, and no action is recorded.</summary>
    public static RefusalRule ActionMissing { get; } =
        new(
            "quotas.figure-without-action",
            "The figure {figure} is {actual} of {target}, and no action is recorded. Find a way to improve, and record it.",
            "数据{figure}目标为{target}，实际为{actual}，尚未记录改善措施。请找到改善方法并记录。"
        );
}
