using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>One checklist item of a visit as a flat row of plain values, for forms, reports and grids.</summary>
/// <param name="StepCode">The step as a stable name, such as <c>store-inspection</c>.</param>
/// <param name="Step">The number and name of the step, in the language asked for.</param>
/// <param name="Item">The stable name of the item.</param>
/// <param name="Text">What the item asks, in the language asked for.</param>
/// <param name="Clause">The clause behind the item.</param>
/// <param name="AnswerCode">The answer: <c>yes</c>, <c>no</c>, <c>not-applicable</c>, <c>skipped</c> or <c>value</c>;
/// empty while there is none.</param>
/// <param name="Answer">The answer, in the language asked for, a choice and a skip by what the policy calls them; empty
/// while there is none.</param>
/// <param name="IsSettled">Whether the item needs nothing more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record VisitItemRow(
    string StepCode,
    string Step,
    string Item,
    string Text,
    string Clause,
    string AnswerCode,
    string Answer,
    bool IsSettled
)
{
    internal static VisitItemRow Of(VisitStep step, ChecklistEntry entry, Language language) =>
        new(
            Kebab.Of(step),
            VisitLabels.Of(step).In(language),
            entry.Item.Id,
            entry.Item.Text.In(language),
            entry.Item.Clause.ToString(),
            entry.Answer?.Code ?? "",
            entry.AnswerText?.In(language) ?? "",
            entry.IsSettled
        );

    /// <summary>Answers the item and its answer.</summary>
    /// <returns>Such as <c>greeting/price-list: yes</c>.</returns>
    public override string ToString() =>
        $"{StepCode}/{Item}: {(AnswerCode.Length == 0 ? "open" : AnswerCode)}";
}
