using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>How checklists say no.</summary>
public static class ChecklistRefusals
{
    /// <summary>An item has no answer.</summary>
    public static RefusalRule Unanswered { get; } =
        new(
            "checklists.item-unanswered",
            "Open: “{about}”. Answer the item, or say why it does not apply.",
            "未完成：“{about}”。请作答，或说明不适用的原因。"
        );

    /// <summary>An item that must be confirmed was answered with no.</summary>
    public static RefusalRule NotConfirmed { get; } =
        new(
            "checklists.item-not-confirmed",
            "Answered with no: “{about}”. Put it right and confirm it, or say why it does not apply.",
            "回答为否：“{about}”。请改正后确认，或说明不适用的原因。"
        );

    /// <summary>An item is open, and so is one that comes before it.</summary>
    public static RefusalRule ItemWaits { get; } =
        new(
            "checklists.item-waits",
            "Open: “{item}”. It comes after {required}: settle that first, or say why “{item}” does not apply.",
            "未完成：“{item}”。须先完成{required}，或说明“{item}”不适用的原因。"
        );

    /// <summary>The list has no such item.</summary>
    public static RefusalRule UnknownItem { get; } =
        new(
            "checklists.unknown-item",
            "The list has no item '{item}'. Take an item from the list.",
            "清单中没有项目“{item}”。请从清单中选取项目。"
        );

    /// <summary>An item does not take an answer of this kind.</summary>
    public static RefusalRule AnswerOfAnotherKind { get; } =
        new(
            "checklists.answer-of-another-kind",
            "The answer '{answer}' does not fit “{item}”. Give {asked}.",
            "回答“{answer}”不适用于“{item}”。请给出：{asked}。"
        );

    /// <summary>An item is answered before one that comes before it.</summary>
    public static RefusalRule RequirementOpen { get; } =
        new(
            "checklists.requirement-open",
            "The item “{item}” comes after {required}. Settle that first.",
            "项目“{item}”须在{required}之后。请先完成前置项目。"
        );

    /// <summary>The policy allows no skip of an item.</summary>
    public static RefusalRule SkipNotAllowed { get; } =
        new(
            "checklists.skip-not-allowed",
            "The item “{item}” may not be skipped: the policy lists no reason for it. Answer it, or say why it does not apply.",
            "项目“{item}”不得跳过：政策未列出可跳过的原因。请作答，或说明不适用的原因。"
        );

    /// <summary>The policy does not list the reason for which an item is skipped.</summary>
    public static RefusalRule SkipReasonUnknown { get; } =
        new(
            "checklists.skip-reason-unknown",
            "The item “{item}” may not be skipped for '{skip-reason}'. Pick one of: {reasons-allowed}.",
            "项目“{item}”不得以“{skip-reason}”为由跳过。请从中选择：{reasons-allowed}。"
        );

    /// <summary>A stored checklist is another one than the one asked for.</summary>
    public static RefusalRule StoredListDiffers { get; } =
        new(
            "checklists.stored-list-differs",
            "What is stored is the checklist '{stored}', not '{asked}'. Restore it as what it is.",
            "所存储的是清单“{stored}”，而非“{asked}”。请按原清单恢复。"
        );

    /// <summary>A stored checklist was begun under another edition.</summary>
    public static RefusalRule StoredListEditionDiffers { get; } =
        new(
            "checklists.stored-list-edition-differs",
            "The checklist was begun under the edition '{stored}' of the policy, not '{asked}'. Restore it under its own.",
            "该清单依据政策版本“{stored}”开始填写，而非“{asked}”。请按原版本恢复。"
        );
}
