using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How visits say no.</summary>
public static class VisitRefusals
{
    /// <summary>The visit has no goal.</summary>
    public static RefusalRule NoGoal { get; } =
        new(
            "visits.no-goal",
            "Visit {subject} has no goal. Name what it is to achieve before entering the shop.",
            "拜访{subject}没有目标。请在进店前明确拜访目标。"
        );

    /// <summary>The length of the stay is not estimated.</summary>
    public static RefusalRule NoExpectedStay { get; } =
        new(
            "visits.no-expected-stay",
            "Visit {subject} has no expected length of stay. Estimate it before setting out.",
            "拜访{subject}没有预计停留时间。请在出发前估计。"
        );

    /// <summary>The presentation would directly follow the greeting.</summary>
    public static RefusalRule PresentationAfterGreeting { get; } =
        new(
            "visits.presentation-straight-after-greeting",
            "The presentation of visit {subject} must not directly follow the greeting. Do another step first, such as the store inspection.",
            "拜访{subject}不得在打招呼之后立即进行销售陈述。请先进行其他步骤，例如察看门店。"
        );

    /// <summary>The visit is in that step already.</summary>
    public static RefusalRule AlreadyInStep { get; } =
        new(
            "visits.already-in-step",
            "Visit {visit} is in step {step} already. Answer its items, or go to another step.",
            "拜访{visit}已处于步骤{step}。请回答其项目，或转到其他步骤。"
        );

    /// <summary>Nothing says what the visit is made for.</summary>
    public static RefusalRule NoPurpose { get; } =
        new(
            "visits.no-purpose",
            "Visit {subject} has no purpose. Name at least one: understand needs, promote, solve problems, further sales.",
            "拜访{subject}没有明确目的。请至少选定一项：了解需求、推销产品和服务、解决问题和投诉、促成进一步销售合作。"
        );

    /// <summary>Nobody with the power of decision is to be met at a customer who is to be won.</summary>
    public static RefusalRule NoDecisionMaker { get; } =
        new(
            "visits.no-decision-maker",
            "Visit {subject} is to win a customer, and nobody with the power of decision is to be met. Arrange to meet somebody who decides.",
            "拜访{subject}为开发客户，但会见对象均无业务决定权。请约见拥有业务决定权的人。"
        );

    /// <summary>A paper that is asked for before the visit is not made.</summary>
    public static RefusalRule NoPaperBefore { get; } =
        new(
            "visits.no-paper-before",
            "Visit {subject} must not begin before its papers are made. Begin it with the papers that the policy asks for beforehand.",
            "拜访{subject}事前文书未备妥，不得开始。请在开始时一并给出政策要求的事前文书。"
        );

    /// <summary>A visit is recorded as missed before its day.</summary>
    public static RefusalRule DayNotCome { get; } =
        new(
            "visits.day-not-come",
            "Visit {subject} is planned for {planned-date}, which has not come. Cancel or reschedule it before its day.",
            "拜访{subject}计划于{planned-date}进行，日期未到。计划日期之前请取消或改期。"
        );

    /// <summary>A reason is none that the policy lists.</summary>
    public static RefusalRule ReasonNotListed { get; } =
        new(
            "visits.reason-not-listed",
            "The reason '{reason}' of visit {visit} is not listed for this. Give one of: {listed}.",
            "拜访{visit}的原因“{reason}”不在所列原因之中。请选用：{listed}。"
        );

    /// <summary>Papers of the visit are open.</summary>
    public static RefusalRule PapersOpen { get; } =
        new(
            "visits.papers-open",
            "The papers of visit {subject} are not said to be complete. Complete them before archiving.",
            "拜访{subject}的文书尚未确认办妥。请办妥后再归档。"
        );

    /// <summary>A stored visit was begun under another edition.</summary>
    public static RefusalRule StoredEditionDiffers { get; } =
        new(
            "visits.stored-edition-differs",
            "Visit {visit} was begun under the edition '{stored}' of the policy, not '{asked}'. Restore it under its own.",
            "拜访{visit}依据政策版本“{stored}”开始，而非“{asked}”。请按原版本恢复。"
        );
}
