using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>An item of a checklist as a flat row of plain values, for forms, reports and grids.</summary>
/// <param name="Subject">The host's identifier of what is checked; empty where there is none.</param>
/// <param name="ItemCode">The stable name of the item.</param>
/// <param name="Item">What it asks, in the language asked for.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="AskedCode">What settles it as a stable name: <c>confirm</c>, <c>record</c>, or the kind of its value,
/// such as <c>count</c>.</param>
/// <param name="Asked">What settles it, in the language asked for.</param>
/// <param name="IsOptional">Whether the list is complete without it.</param>
/// <param name="IsWaiting">Whether one that comes before it is not done.</param>
/// <param name="StateCode">How it stands as a stable name, such as <c>open</c>.</param>
/// <param name="State">How it stands, in the language asked for.</param>
/// <param name="AnswerCode">The answer as a stable name: <c>yes</c>, <c>no</c>, <c>not-applicable</c>, <c>skipped</c>
/// or <c>value</c>; empty while there is none.</param>
/// <param name="Answer">The answer, in the language asked for; empty while there is none.</param>
/// <param name="ValueType">The name of the type of the value that was given, such as <c>whole</c>; empty where there
/// is none.</param>
/// <param name="Value">The value that was given, in its one invariant spelling; empty where there is none.</param>
/// <param name="Reason">Why it does not apply, in the words given, or the stable name of the reason for the skip; empty
/// otherwise.</param>
/// <param name="IsSettled">Whether the item needs nothing more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ChecklistRow(
    string Subject,
    string ItemCode,
    string Item,
    string Clause,
    string AskedCode,
    string Asked,
    bool IsOptional,
    bool IsWaiting,
    string StateCode,
    string State,
    string AnswerCode,
    string Answer,
    string ValueType,
    string Value,
    string Reason,
    bool IsSettled
)
{
    internal static ChecklistRow Of(string? subject, ChecklistEntry entry, Language language)
    {
        FactValue? value = (entry.Answer as ChecklistAnswer.Valued)?.Value;
        return new(
            subject ?? "",
            entry.Item.Id,
            entry.Item.Text.In(language),
            entry.Item.Clause.ToString(),
            ChecklistFacts.AskedCode(entry.Item),
            ChecklistFacts.AskedLabel(entry.Item).In(language),
            entry.Item.IsOptional,
            entry.IsWaiting,
            Kebab.Of(entry.State),
            ChecklistLabels.Of(entry.State).In(language),
            entry.Answer?.Code ?? "",
            entry.AnswerText?.In(language) ?? "",
            value?.Type ?? "",
            value?.Text ?? "",
            entry.Answer switch
            {
                ChecklistAnswer.NotApplicable not => not.Reason,
                ChecklistAnswer.Skipped skip => skip.ReasonCode,
                _ => "",
            },
            entry.IsSettled
        );
    }

    /// <summary>Answers the item and how it stands; not what was given.</summary>
    /// <returns>Such as <c>price-list: open</c>.</returns>
    public override string ToString() => $"{ItemCode}: {StateCode}";
}
