using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>An item of a checklist, with its answer if it has one.</summary>
/// <param name="Item">The item of the policy.</param>
/// <param name="Answer">The answer; null while there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ChecklistEntry(PolicyItem Item, ChecklistAnswer? Answer)
{
    /// <summary>Whether an item that comes before it is not done (LIB-CHECK-04); until then only that it does not
    /// apply, or is skipped, can be said of it.</summary>
    public bool IsWaiting { get; internal init; }

    /// <summary>How the item stands.</summary>
    public ChecklistItemState State =>
        Answer switch
        {
            ChecklistAnswer.NotApplicable => ChecklistItemState.NotApplicable,
            ChecklistAnswer.Skipped => ChecklistItemState.Skipped,
            not null when !IsWaiting && ItemAnswers.Settles(Item, Answer) => ChecklistItemState.Answered,
            _ when Item.IsOptional => ChecklistItemState.OptionalLeft,
            _ => ChecklistItemState.Open,
        };

    /// <summary>Whether the item needs nothing more: answered with what settles it, not applicable, skipped, or
    /// optional.</summary>
    public bool IsSettled => State != ChecklistItemState.Open;

    /// <summary>Whether something was said that settles the item; an optional item may be settled without.</summary>
    public bool IsDone => State is not (ChecklistItemState.Open or ChecklistItemState.OptionalLeft);

    /// <summary>The answer in words, in both languages: a choice and a skip by what the policy calls them; without
    /// the reason why an item does not apply. Null while there is no answer.</summary>
    public BilingualText? AnswerText => Answer is null ? null : ItemAnswers.Label(Item, Answer);

    /// <summary>Answers the item and its answer, without a reason.</summary>
    /// <returns>Such as <c>price-list: yes</c>.</returns>
    public override string ToString() => $"{Item.Id}: {Answer?.ToString() ?? "open"}";
}
