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

    /// <summary>The list has no such item.</summary>
    public static RefusalRule UnknownItem { get; } =
        new(
            "checklists.unknown-item",
            "The list has no item '{item}'. Take an item from the list.",
            "清单中没有项目“{item}”。请从清单中选取项目。"
        );
}
