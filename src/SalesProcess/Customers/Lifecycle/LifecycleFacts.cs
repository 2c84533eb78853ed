using NodaTime;
using SalesProcess.Decisions;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

/// <summary>The facts that the lifecycle of a customer cites; identifiers only, nothing personal.</summary>
internal static class LifecycleFacts
{
    internal const string FollowUpBy = "follow-up-by";

    /// <summary>The facts that a move records, by their stable names.</summary>
    private static readonly Dictionary<string, BilingualText> Labels = new(StringComparer.Ordinal)
    {
        [Names.NameList] = new("name list", "客户名单"),
        [Names.LatentNeed] = new("record of the latent need", "潜在需求记录"),
        [Names.DevelopmentPlan] = new("development plan", "开发方案"),
        [Names.ProductNeed] = new("record of the need for the product", "对公司产品的需求记录"),
        [Names.Need] = new("record of needs", "需求记录"),
        [Names.Presentation] = new("presentation", "介绍记录"),
        [Names.Demonstrated] = new("demonstrated on site", "已现场演示"),
        [Names.Obstacle] = new("worry or obstacle", "疑虑或阻碍因素"),
        [Names.ObstacleKind] = new("kind of obstacle", "阻碍类别"),
        [Names.Blocking] = new("stands in the way of the signing", "妨碍签约"),
        [Names.NoObstacle] = new("expressly none", "明确没有"),
        [Names.RemovalPlan] = new("plan for the removal", "消除方案"),
        [Names.LeaderNeeded] = new("the leader is needed", "须与上级共同确定"),
        [Names.PlanAgreed] = new("the leader agrees to the plan", "上级同意方案"),
        [Names.Stable] = new("on what the customer is called stable", "认定为稳定的依据"),
        [Names.Reason] = new("reason", "原因"),
        [Names.FurtherFeatures] = new("presentation of further features", "进一步介绍的记录"),
        [Names.FunctionsUnderstood] = new("basic functions understood", "已了解基本功能"),
        [Names.NeedsCanBeMet] = new("basic needs can be met", "基本需求能够满足"),
        [Names.ObstaclesRemoved] = new("obstacles basically removed", "阻碍因素基本消除"),
        [Names.SignBy] = new("to sign by", "应签约日期"),
        [Names.Contract] = new("contract", "合同"),
        [Names.UsesSystem] = new("uses the system", "已使用系统"),
        [Names.BegunOn] = new("first day of the lifecycle", "生命周期起始日"),
    };

    /// <summary>What a fact is called; null for one that no move of a customer asks for.</summary>
    internal static BilingualText? LabelOf(string name) => Labels.GetValueOrDefault(name);

    internal static Fact Text(string name, string value) =>
        new(name, FactValue.Of(Required.Text(value, name)), Labels[name]);

    internal static Fact Says(string name, bool says) => new(name, FactValue.Of(says), Labels[name]);

    internal static Fact On(string name, LocalDate date) => new(name, FactValue.Of(date), Labels[name]);

    internal static Fact Kind(ObstacleKind kind) =>
        Fact.Named(Names.ObstacleKind, Kebab.Of(kind), Labels[Names.ObstacleKind], LifecycleLabels.Of(kind));

    internal static Fact Customer(string subject) =>
        new("subject", FactValue.Of(subject), new("customer", "客户"));

    internal static Fact Stage(LifecycleStage stage) =>
        Fact.Named("stage", Kebab.Of(stage), new("stage", "阶段"), LifecycleLabels.Of(stage));

    internal static Fact StateOf(Obstacle obstacle) =>
        Fact.Named(
            "obstacle-state",
            Kebab.Of(obstacle.State),
            new("state of the obstacle", "阻碍因素状态"),
            LifecycleLabels.Of(obstacle.State)
        );

    /// <summary>An obstacle with all that its removal is judged by, such as <c>O-1 planned blocking</c>.</summary>
    internal static Fact Standing(Obstacle obstacle)
    {
        BilingualText state = LifecycleLabels.Of(obstacle.State);
        return new(
            "obstacle-standing",
            FactValue.Of(
                $"{obstacle.Id} {Kebab.Of(obstacle.State)} {(obstacle.IsBlocking ? "blocking" : "not-blocking")}"
            ),
            new("obstacle and its state", "阻碍因素及状态"),
            obstacle.IsBlocking
                ? new(
                    $"{obstacle.Id}: {state.English}, blocking",
                    $"{obstacle.Id}：{state.Chinese}，妨碍签约"
                )
                : new($"{obstacle.Id}: {state.English}", $"{obstacle.Id}：{state.Chinese}")
        );
    }
}
