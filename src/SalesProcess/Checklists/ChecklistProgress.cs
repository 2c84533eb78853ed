using System.Globalization;

namespace SalesProcess.Checklists;

/// <summary>How far a checklist is, or several: every item counts once.</summary>
/// <param name="Items">The number of items.</param>
/// <param name="Open">The number that still need something.</param>
/// <param name="Answered">The number with an answer that settles them.</param>
/// <param name="NotApplicable">The number that do not apply.</param>
/// <param name="Skipped">The number that were skipped.</param>
/// <param name="OptionalLeft">The number of optional ones that nothing settles.</param>
/// <remarks><c>Items = Open + Answered + NotApplicable + Skipped + OptionalLeft</c>. Plain numbers, so it is its own
/// flat row. <c>default</c> is that of no item. Equality is that of all parts. Order is not defined.</remarks>
public readonly record struct ChecklistProgress(
    int Items,
    int Open,
    int Answered,
    int NotApplicable,
    int Skipped,
    int OptionalLeft
)
{
    /// <summary>The number of items that need nothing more.</summary>
    public int Settled => Items - Open;

    /// <summary>Whether no item is open.</summary>
    public bool IsComplete => Open == 0;

    /// <summary>Adds the progress of two lists, such as two steps of a visit.</summary>
    /// <param name="left">The progress of one list.</param>
    /// <param name="right">The progress of the other.</param>
    /// <returns>The progress of both together.</returns>
    public static ChecklistProgress operator +(ChecklistProgress left, ChecklistProgress right) =>
        new(
            left.Items + right.Items,
            left.Open + right.Open,
            left.Answered + right.Answered,
            left.NotApplicable + right.NotApplicable,
            left.Skipped + right.Skipped,
            left.OptionalLeft + right.OptionalLeft
        );

    /// <summary>Adds the progress of two lists; the operator by another name.</summary>
    /// <param name="left">The progress of one list.</param>
    /// <param name="right">The progress of the other.</param>
    /// <returns>The progress of both together.</returns>
    public static ChecklistProgress Add(ChecklistProgress left, ChecklistProgress right) => left + right;

    /// <summary>Answers how many items are settled.</summary>
    /// <returns>Such as <c>3 of 27 settled</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Settled} of {Items} settled");

    internal static ChecklistProgress Of(IEnumerable<ChecklistEntry> entries)
    {
        Span<int> counts = stackalloc int[5];
        int items = 0;
        foreach (ChecklistEntry entry in entries)
        {
            items++;
            counts[(int)entry.State]++;
        }

        return new(
            items,
            counts[(int)ChecklistItemState.Open],
            counts[(int)ChecklistItemState.Answered],
            counts[(int)ChecklistItemState.NotApplicable],
            counts[(int)ChecklistItemState.Skipped],
            counts[(int)ChecklistItemState.OptionalLeft]
        );
    }
}
