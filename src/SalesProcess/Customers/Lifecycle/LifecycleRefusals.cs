using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How the lifecycle of a customer says no.</summary>
public static class LifecycleRefusals
{
    /// <summary>Something is presented before the needs are known.</summary>
    public static RefusalRule NeedNotKnown { get; } =
        new(
            "customers.lifecycle-need-not-known",
            "The needs of '{subject}' are not on record. Record them first, then present what meets them.",
            "“{subject}”的需求尚未记录。请先记录需求，再介绍能满足需求的功能。"
        );

    /// <summary>The customer does not understand the basic functions yet.</summary>
    public static RefusalRule FunctionsNotUnderstood { get; } =
        new(
            "customers.lifecycle-functions-not-understood",
            "It is not confirmed that '{subject}' understands the basic functions. Explain them, and confirm it with the move.",
            "尚未确认“{subject}”已了解基本功能。请先讲解，并在执行动作时确认。"
        );

    /// <summary>The basic needs cannot be met yet.</summary>
    public static RefusalRule NeedsCannotBeMet { get; } =
        new(
            "customers.lifecycle-needs-cannot-be-met",
            "It is not confirmed that the basic needs of '{subject}' can be met. Make sure of it, and confirm it with the move.",
            "尚未确认“{subject}”的基本需求能够满足。请先落实，并在执行动作时确认。"
        );

    /// <summary>The obstacles are not basically removed.</summary>
    public static RefusalRule ObstaclesNotRemoved { get; } =
        new(
            "customers.lifecycle-obstacles-not-removed",
            "The obstacles of '{subject}' are not basically removed. Remove them first.",
            "“{subject}”的阻碍因素尚未基本消除。请先消除。"
        );

    /// <summary>Nobody has asked the customer about worries and obstacles.</summary>
    public static RefusalRule ObstaclesNotAsked { get; } =
        new(
            "customers.lifecycle-obstacles-not-asked",
            "No worry or obstacle of '{subject}' is on record, and it is not said that there is none. Note them, or note that there is none.",
            "“{subject}”未记录疑虑或阻碍因素，也未说明没有。请记录，或明确记录没有。"
        );

    /// <summary>An obstacle is left that the policy wants removed.</summary>
    public static RefusalRule ObstacleLeft { get; } =
        new(
            "customers.lifecycle-obstacle-left",
            "The obstacle '{obstacle}' of '{subject}' is {obstacle-state}; the policy asks for: {criterion}. Bring it so far.",
            "“{subject}”的阻碍因素“{obstacle}”{obstacle-state}，而政策要求：{criterion}。请继续处理。"
        );

    /// <summary>What an event says of the obstacles is not what its journal says.</summary>
    public static RefusalRule ObstaclesClaimed { get; } =
        new(
            "customers.lifecycle-obstacles-claimed",
            "The event '{event}' claims “{claimed}” where the journal of '{subject}' says “{found}”: whether the obstacles are basically removed. Record what the journal says.",
            "事件“{event}”称“{subject}”的阻碍因素是否基本消除为“{claimed}”，而日志表明为“{found}”。请按日志记录。"
        );

    /// <summary>The day by which an event says that the customer is to sign is not that of the policy.</summary>
    public static RefusalRule SignByClaimed { get; } =
        new(
            "customers.lifecycle-sign-by-claimed",
            "The event '{event}' says that '{subject}' is to sign by {claimed}, where the policy says by {found}. Record that day.",
            "事件“{event}”称“{subject}”应于{claimed}前签约，而按政策应为{found}。请按政策所定日期记录。"
        );

    /// <summary>An event records a fact in a form in which it cannot be read.</summary>
    public static RefusalRule FactUnreadable { get; } =
        new(
            "customers.lifecycle-fact-unreadable",
            "The event '{event}' of '{subject}' does not record “{fact}” as it is read: {form}. Record it so.",
            "“{subject}”的事件“{event}”中“{fact}”的记录形式不符，应为：{form}。请据此记录。"
        );

    /// <summary>An obstacle is named that is not on record.</summary>
    public static RefusalRule ObstacleUnknown { get; } =
        new(
            "customers.lifecycle-obstacle-unknown",
            "No obstacle '{obstacle}' of '{subject}' is on record. Note it first.",
            "“{subject}”没有阻碍因素“{obstacle}”的记录。请先记录。"
        );

    /// <summary>An obstacle is noted that is on record already.</summary>
    public static RefusalRule ObstacleOnRecord { get; } =
        new(
            "customers.lifecycle-obstacle-on-record",
            "The obstacle '{obstacle}' of '{subject}' is on record already and {obstacle-state}. Give another one an identifier of its own.",
            "“{subject}”的阻碍因素“{obstacle}”已有记录（{obstacle-state}）。请为其他阻碍因素使用各自的标识。"
        );

    /// <summary>An obstacle that is removed is to be planned or removed.</summary>
    public static RefusalRule ObstacleGone { get; } =
        new(
            "customers.lifecycle-obstacle-gone",
            "The obstacle '{obstacle}' of '{subject}' is removed already. If it came back, note it again.",
            "“{subject}”的阻碍因素“{obstacle}”已消除。如再次出现，请重新记录。"
        );

    /// <summary>It is said that there is no obstacle, and there are some on record.</summary>
    public static RefusalRule ObstaclesOnRecord { get; } =
        new(
            "customers.lifecycle-obstacles-on-record",
            "The customer '{subject}' has obstacles on record ({count}), so it cannot be noted that there is none. Record that they are removed.",
            "“{subject}”已记录{count}项阻碍因素，不能记录为没有。请记录其消除情况。"
        );

    /// <summary>A plan is answered that waits for no answer.</summary>
    public static RefusalRule NoPlanAwaiting { get; } =
        new(
            "customers.lifecycle-no-plan-awaiting",
            "No plan of the obstacle '{obstacle}' of '{subject}' waits for the leader. Answer one that does.",
            "“{subject}”的阻碍因素“{obstacle}”没有待上级共同确定的方案。请处理待确定的方案。"
        );

    /// <summary>There is nothing on record of which a move could speak.</summary>
    public static RefusalRule NoObstacleOpen { get; } =
        new(
            "customers.lifecycle-no-obstacle-open",
            "The customer '{subject}' has no obstacle on record that this move could speak of. Note one first.",
            "“{subject}”没有该动作可处理的阻碍因素。请先记录。"
        );

    /// <summary>An event is dated before the lifecycle begins, or a stage is asked of a day before.</summary>
    public static RefusalRule BeforeBeginning { get; } =
        new(
            "customers.lifecycle-before-beginning",
            "The lifecycle of '{subject}' begins on {begun-on}, and {on} lies before it. Give a day from then on.",
            "“{subject}”的生命周期自{begun-on}开始，而{on}在此之前。请给出该日或以后的日期。"
        );

    /// <summary>A customer stands twice in a review.</summary>
    public static RefusalRule CustomerTwice { get; } =
        new(
            "customers.lifecycle-customer-twice",
            "The customer '{subject}' is listed {count} times. List every customer once.",
            "客户“{subject}”列出{count}次。请每位客户只列一次。"
        );

    /// <summary>A move of the picture of the funnel does not say from where to where.</summary>
    public static RefusalRule FunnelMoveUnclear { get; } =
        new(
            "customers.funnel-move-unclear",
            "The move '{move}' of customer states must name at least one state before it and exactly one after it, another one. Set both conditions.",
            "客户状态的动作“{move}”须列明至少一个此前状态和恰好一个其后状态，且二者不同。请设定这两个条件。"
        );

    /// <summary>A state of the picture of the funnel cannot be reached.</summary>
    public static RefusalRule FunnelStateUnreachable { get; } =
        new(
            "customers.funnel-state-unreachable",
            "No move leads from “{first}” to “{state}”. Add the move that leads there.",
            "没有动作能从“{first}”到达“{state}”。请补充可到达该状态的动作。"
        );

    /// <summary>No rule of maintenance service fits a customer.</summary>
    public static RefusalRule NoServiceRule { get; } =
        new(
            "customers.no-service-rule",
            "No rule of maintenance service of the policy fits the customer '{subject}'. Set a rule for the situation of the customer.",
            "政策中没有适用于客户“{subject}”的维护服务规则。请按该客户的情况设定规则。"
        );
}
