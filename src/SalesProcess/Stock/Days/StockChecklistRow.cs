using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>An item of a checklist of a shop's day as a flat row of plain values.</summary>
/// <param name="Subject">The host's identifier of what is checked.</param>
/// <param name="ItemCode">The stable name of the item.</param>
/// <param name="Item">What it asks, in the language asked for.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="AnswerCode">The answer as a stable name: <c>yes</c>, <c>no</c> or <c>not-applicable</c>; empty while
/// open.</param>
/// <param name="Answer">The answer, in the language asked for; empty while open.</param>
/// <param name="IsSettled">Whether the item needs nothing more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockChecklistRow(
    string Subject,
    string ItemCode,
    string Item,
    string Clause,
    string AnswerCode,
    string Answer,
    bool IsSettled
)
{
    internal static StockChecklistRow Of(string subject, ChecklistEntry entry, Language language) =>
        new(
            subject,
            entry.Item.Id,
            entry.Item.Text.In(language),
            entry.Item.Clause.ToString(),
            entry.Answer?.Code ?? "",
            entry.Answer?.Label.In(language) ?? "",
            entry.IsSettled
        );

    /// <summary>Answers subject and item.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject}: {ItemCode}";
}
