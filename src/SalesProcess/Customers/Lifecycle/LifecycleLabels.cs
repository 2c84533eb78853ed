using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What the lifecycle of a customer calls things, in both languages.</summary>
public static class LifecycleLabels
{
    /// <summary>Names a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Its name; that of an inferred stage says so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not a defined one.</exception>
    public static BilingualText Of(LifecycleStage stage) =>
        stage switch
        {
            LifecycleStage.Unclassified => new("not yet a potential customer", "尚未认定"),
            LifecycleStage.Potential => new("potential customer", "潜在客户"),
            LifecycleStage.Intent => new("intent customer", "意向客户"),
            LifecycleStage.StableIntent => new("stable intent customer", "稳定意向客户"),
            LifecycleStage.ReadyToSign => new("ready to sign (inferred)", "具备签约条件（推定）"),
            LifecycleStage.Contracted => new("contract signed, not yet a user", "已签约、尚未使用"),
            LifecycleStage.Signed => new("signed customer", "签约客户"),
            LifecycleStage.Lost => new("lost", "已流失"),
            _ => throw Undefined(stage),
        };

    /// <summary>Names a state of the picture of the funnel.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(FunnelCustomerState state) =>
        state switch
        {
            FunnelCustomerState.Target => new("target customer", "目标客户"),
            FunnelCustomerState.Potential => new("potential customer", "潜在客户"),
            FunnelCustomerState.Closed => new("closed customer", "成交客户"),
            FunnelCustomerState.Loyal => new("loyal customer", "忠诚客户"),
            FunnelCustomerState.Lost => new("lost or out-of-control customer", "战败或失控客户"),
            _ => throw Undefined(state),
        };

    /// <summary>Says what a state of the picture of the funnel asks for.</summary>
    /// <param name="state">The state.</param>
    /// <returns>What is done with such a customer; null for a lost one, of whom the picture says nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText? TaskOf(FunnelCustomerState state) =>
        state switch
        {
            FunnelCustomerState.Target => new("development", "开发"),
            FunnelCustomerState.Potential => new("nurturing", "促进"),
            FunnelCustomerState.Closed => new("management", "管理"),
            FunnelCustomerState.Loyal => new("retention", "维系"),
            FunnelCustomerState.Lost => null,
            _ => throw Undefined(state),
        };

    /// <summary>Names a method of customer development.</summary>
    /// <param name="method">The method.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The method is not a defined one.</exception>
    public static BilingualText Of(DevelopmentMethod method) =>
        method switch
        {
            DevelopmentMethod.CustomerAnalysis => new("customer analysis", "客户分析"),
            DevelopmentMethod.CustomerRelationships => new("building customer relationships", "建立客户关系"),
            DevelopmentMethod.FollowUp => new("following up potential customers", "跟进潜在客户"),
            DevelopmentMethod.ExcellentService => new("excellent customer service", "提供卓越的客户服务"),
            DevelopmentMethod.LongTermRelationships => new(
                "building long-term customer relationships",
                "建立长期客户关系"
            ),
            DevelopmentMethod.FeedbackAndImprovement => new(
                "customer feedback and improvement",
                "客户反馈与改进"
            ),
            _ => throw Undefined(method),
        };

    /// <summary>Names a kind of obstacle.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(ObstacleKind kind) =>
        kind switch
        {
            ObstacleKind.Worry => new("worry or doubt", "担心和疑虑"),
            ObstacleKind.Obstacle => new("obstacle to using the system", "阻碍使用的因素"),
            _ => throw Undefined(kind),
        };

    /// <summary>Names a state of an obstacle.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(ObstacleState state) =>
        state switch
        {
            ObstacleState.Open => new("open", "未消除"),
            ObstacleState.Planned => new("removal planned", "已有消除方案"),
            ObstacleState.Removed => new("removed", "已消除"),
            _ => throw Undefined(state),
        };

    private static ArgumentOutOfRangeException Undefined<TEnum>(TEnum value)
        where TEnum : struct, Enum => new(nameof(value), value, "Give a defined one.");
}
