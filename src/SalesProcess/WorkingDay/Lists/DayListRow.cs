using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>One value of a list of the day as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="ListCode">The stable name of the list.</param>
/// <param name="List">What the list is called, in the language asked for.</param>
/// <param name="Subject">The host's identifier of what the line is about.</param>
/// <param name="Field">The stable name of the field.</param>
/// <param name="Text">What the field asks, in the language asked for.</param>
/// <param name="Clause">The clause behind the field.</param>
/// <param name="ValueType">The name of the type of the value; empty where there is none.</param>
/// <param name="Value">The value, in its one invariant spelling; empty where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DayListRow(
    DateOnly Date,
    string ListCode,
    string List,
    string Subject,
    string Field,
    string Text,
    string Clause,
    string ValueType,
    string Value
)
{
    internal static IEnumerable<DayListRow> Of(DayList list, DayListLine line, Language language) =>
        line.Form.Entries.SelectMany(entry =>
            (entry.Values.Count == 0 ? [null] : entry.Values.AsEnumerable<FactValue?>()).Select(
                value => new DayListRow(
                    list.Day.ToDateOnly(),
                    Kebab.Of(list.Kind),
                    list.Reading.Label.In(language),
                    line.Subject,
                    entry.Field.Id,
                    entry.Field.Text.In(language),
                    entry.Field.Clause.ToString(),
                    value?.Type ?? "",
                    value?.Text ?? ""
                )
            )
        );

    /// <summary>Answers list, subject and field; not the value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{ListCode} {Subject}: {Field}";
}
