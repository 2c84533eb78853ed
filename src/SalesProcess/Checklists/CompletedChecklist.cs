using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>A checklist in which no item is open. What asks for a complete one asks for this type.</summary>
/// <remarks>Made by <see cref="Checklist.Complete"/> only. Equality is that of the list. Order is not
/// defined.</remarks>
public sealed record CompletedChecklist
{
    internal CompletedChecklist(Checklist list) => List = list;

    /// <summary>The list with its answers.</summary>
    public Checklist List { get; }

    /// <summary>The items that were answered with no, where that is enough; in the order of the policy.</summary>
    public ValueList<ChecklistEntry> Denied =>
        List.Entries.Where(entry => entry.Answer is ChecklistAnswer.Denied && entry.IsDone).ToValueList();

    /// <summary>The items that were skipped; in the order of the policy.</summary>
    public ValueList<ChecklistEntry> Skipped => In(ChecklistItemState.Skipped);

    /// <summary>The items that do not apply; in the order of the policy.</summary>
    public ValueList<ChecklistEntry> NotApplicable => In(ChecklistItemState.NotApplicable);

    /// <summary>Gets the value that was given to an item.</summary>
    /// <param name="itemId">The name of the item.</param>
    /// <returns>The value; null where none was given, or the item takes none.</returns>
    /// <exception cref="ArgumentException">The list has no such item.</exception>
    public FactValue? Value(string itemId)
    {
        ChecklistEntry? entry = List.Find(itemId);
        return entry is null
            ? throw new ArgumentException(
                $"The list has no item '{itemId}'. Take an item from the list.",
                nameof(itemId)
            )
            : (entry.Answer as ChecklistAnswer.Valued)?.Value;
    }

    /// <summary>Lists the items as flat rows, for forms, reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an item, in the order of the policy.</returns>
    public ValueList<ChecklistRow> ToRows(Language language) => List.ToRows(language);

    /// <summary>Answers what was checked.</summary>
    /// <returns>Such as <c>SHOP-1 2026-10-09: complete</c>.</returns>
    public override string ToString() => $"{List.Subject ?? List.Reading?.Parameter ?? "list"}: complete";

    private ValueList<ChecklistEntry> In(ChecklistItemState state) =>
        List.Entries.Where(entry => entry.State == state).ToValueList();
}
