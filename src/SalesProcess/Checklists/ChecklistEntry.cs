using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>An item of a checklist, with its answer if it has one.</summary>
/// <param name="Item">The item of the policy.</param>
/// <param name="Answer">The answer; null while there is none.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ChecklistEntry(PolicyItem Item, ChecklistAnswer? Answer)
{
    /// <summary>Whether the item needs nothing more: confirmed, recorded where that is enough, or not applicable.</summary>
    public bool IsSettled =>
        Answer switch
        {
            null => false,
            ChecklistAnswer.Denied => Item.Answer == ItemAnswer.Record,
            _ => true,
        };

    /// <summary>Answers the item and its answer, without a reason.</summary>
    /// <returns>Such as <c>price-list: yes</c>.</returns>
    public override string ToString() => $"{Item.Id}: {Answer?.ToString() ?? "open"}";
}
