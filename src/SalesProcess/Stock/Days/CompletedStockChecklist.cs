using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>A checklist of a shop's day in which no item is open. What asks for a complete one asks for this type.</summary>
/// <remarks>Made by <see cref="StockChecklist.Complete"/> only. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record CompletedStockChecklist
{
    internal CompletedStockChecklist(StockChecklist list) => List = list;

    /// <summary>The list with its answers.</summary>
    public StockChecklist List { get; }

    /// <summary>The items that were answered with no, where that is enough; in the order of the policy.</summary>
    public ValueList<ChecklistEntry> Denied =>
        List.Items.Entries.Where(entry => entry.Answer is ChecklistAnswer.Denied).ToValueList();

    /// <summary>Answers what was checked.</summary>
    /// <returns>Such as <c>SHOP-1 2026-10-09: complete</c>.</returns>
    public override string ToString() => $"{List.Subject}: complete";

    internal static Fact FactOf(ChecklistEntry entry) =>
        Fact.Named(entry.Item.Id, entry.Answer!.Code, entry.Item.Text, entry.Answer.Label);

    internal Explanation Explain() =>
        new()
        {
            Decision = "stock.complete-checklist",
            Question = new(
                $"Is “{List.Reading.Label.English}” of {List.Subject} complete?",
                $"{List.Subject}的“{List.Reading.Label.Chinese}”是否完成？"
            ),
            Answer = new("Yes; no item is open.", "已完成，没有未完成项目。"),
            Outcome = FactValue.Of(true),
            Clauses = List
                .Items.Entries.Select(entry => entry.Item.Clause)
                .Prepend(List.Reading.Clause)
                .Distinct()
                .ToValueList(),
            Facts = [MovementFacts.Entry(List.Subject), .. List.Items.Entries.Select(FactOf)],
            Readings = [List.Reading],
        };
}
