using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>An item of a stored checklist, with its answer.</summary>
/// <param name="Item">The stable name of the item; not blank.</param>
/// <param name="Answer">The answer.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record StoredAnswer(string Item, ChecklistAnswer Answer)
{
    /// <summary>The stable name of the item; not blank.</summary>
    public string Item
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Item);

    /// <summary>The answer.</summary>
    public ChecklistAnswer Answer
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Answer);

    /// <summary>Answers the item and its answer, without a reason or a value.</summary>
    /// <returns>Such as <c>price-list: yes</c>.</returns>
    public override string ToString() => $"{Item}: {Answer}";
}
