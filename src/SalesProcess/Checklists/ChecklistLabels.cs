using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>What the parts of checklists are called, in both languages.</summary>
public static class ChecklistLabels
{
    /// <summary>Names how an item stands.</summary>
    /// <param name="state">How it stands.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(ChecklistItemState state) =>
        state switch
        {
            ChecklistItemState.Open => new("open", "未完成"),
            ChecklistItemState.OptionalLeft => new("optional and left open", "选填未填"),
            ChecklistItemState.Answered => new("settled", "已完成"),
            ChecklistItemState.NotApplicable => new("not applicable", "不适用"),
            ChecklistItemState.Skipped => new("skipped", "已跳过"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "The value must be a defined one."
            ),
        };
}
