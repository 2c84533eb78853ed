using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>How checklists say no.</summary>
internal static class ChecklistRefusals
{
    internal static readonly RefusalRule Unanswered = new(
        "checklists.item-unanswered",
        "Open: “{about}”. Answer the item, or say why it does not apply.",
        "未完成：“{about}”。请作答，或说明不适用的原因。"
    );

    internal static readonly RefusalRule NotConfirmed = new(
        "checklists.item-not-confirmed",
        "Answered with no: “{about}”. Put it right and confirm it, or say why it does not apply.",
        "回答为否：“{about}”。请改正后确认，或说明不适用的原因。"
    );

    internal static readonly RefusalRule UnknownItem = new(
        "checklists.unknown-item",
        "The list has no item '{item}'. Take an item from the list.",
        "清单中没有项目“{item}”。请从清单中选取项目。"
    );
}
