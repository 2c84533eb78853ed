using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How visits say no.</summary>
public static class VisitRefusals
{
    /// <summary>The visit has no goal.</summary>
    public static RefusalRule NoGoal { get; } =
        new(
            "visits.no-goal",
            "Visit {visit} has no goal. Name what it is to achieve before entering the shop.",
            "拜访{visit}没有目标。请在进店前明确拜访目标。"
        );

    /// <summary>The length of the stay is not estimated.</summary>
    public static RefusalRule NoExpectedStay { get; } =
        new(
            "visits.no-expected-stay",
            "Visit {visit} has no expected length of stay. Estimate it before setting out.",
            "拜访{visit}没有预计停留时间。请在出发前估计。"
        );

    /// <summary>The presentation would directly follow the greeting.</summary>
    public static RefusalRule PresentationAfterGreeting { get; } =
        new(
            "visits.presentation-straight-after-greeting",
            "The presentation of visit {visit} must not directly follow the greeting. Do another step first, such as the store inspection.",
            "拜访{visit}不得在打招呼之后立即进行销售陈述。请先进行其他步骤，例如察看门店。"
        );

    /// <summary>The visit is in that step already.</summary>
    public static RefusalRule AlreadyInStep { get; } =
        new(
            "visits.already-in-step",
            "Visit {visit} is in step {step} already. Answer its items, or go to another step.",
            "拜访{visit}已处于步骤{step}。请回答其项目，或转到其他步骤。"
        );

    /// <summary>An item of a step is answered that the visit has not been in.</summary>
    public static RefusalRule StepNotEntered { get; } =
        new(
            "visits.step-not-entered",
            "Visit {visit} has not been in step {step} yet. Enter the step before answering its items.",
            "拜访{visit}尚未进入步骤{step}。请先进入该步骤，再回答其项目。"
        );

    /// <summary>The time given lies before the last one.</summary>
    public static RefusalRule TimeRunsBackwards { get; } =
        new(
            "visits.time-runs-backwards",
            "Visit {visit} is recorded up to {last}, and {at} is earlier. Give a time from {last} on.",
            "拜访{visit}已记录到{last}，而{at}更早。请给出不早于{last}的时间。"
        );
}
