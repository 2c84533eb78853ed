using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>Which items wait for which others of their list.</summary>
internal static class ChecklistOrder
{
    /// <summary>Marks the entries that wait for one that is not done, in place; no circle, so it comes to an end.</summary>
    internal static void Mark(ChecklistEntry[] entries)
    {
        bool changed;
        do
        {
            changed = false;
            for (int i = 0; i < entries.Length; i++)
            {
                bool waits = entries[i].Item.Requires.Count > 0 && Waits(entries, entries[i]);
                if (waits != entries[i].IsWaiting)
                {
                    entries[i] = entries[i] with { IsWaiting = waits };
                    changed = true;
                }
            }
        } while (changed);
    }

    /// <summary>The items that an item requires and that are not done, in the order of the list.</summary>
    internal static ValueList<ChecklistEntry> NotDoneBefore(
        ValueList<ChecklistEntry> entries,
        ChecklistEntry entry
    ) => entries.Where(other => entry.Item.Requires.Contains(other.Item.Id) && !other.IsDone).ToValueList();

    /// <summary>The item to answer next: the first open one that waits for nothing; where all wait, the one that the
    /// first of them waits for.</summary>
    internal static ChecklistEntry? Next(ValueList<ChecklistEntry> entries)
    {
        ChecklistEntry? next = entries.FirstOrDefault(entry => !entry.IsSettled && !entry.IsWaiting);
        if (next is not null)
        {
            return next;
        }

        next = entries.FirstOrDefault(entry => !entry.IsSettled);
        while (next is { IsWaiting: true })
        {
            next = NotDoneBefore(entries, next)[0];
        }

        return next;
    }

    private static bool Waits(ChecklistEntry[] entries, ChecklistEntry entry)
    {
        foreach (ChecklistEntry other in entries)
        {
            if (!other.IsDone && entry.Item.Requires.Contains(other.Item.Id))
            {
                return true;
            }
        }

        return false;
    }
}
