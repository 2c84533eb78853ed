using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>One value of a form as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Field">The stable name of the field.</param>
/// <param name="Text">What the field asks, in the language asked for.</param>
/// <param name="Clause">The clause behind the field.</param>
/// <param name="ValueType">The name of the type of the value, such as <c>money</c>; empty where there is none.</param>
/// <param name="Value">The value, in its one invariant spelling; empty where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FormRow(string Field, string Text, string Clause, string ValueType, string Value)
{
    internal static IEnumerable<FormRow> Of(FormEntry entry, Language language)
    {
        FactValue?[] values = entry.Values.Count == 0 ? [null] : [.. entry.Values];
        return values.Select(value => new FormRow(
            entry.Field.Id,
            entry.Field.Text.In(language),
            entry.Field.Clause.ToString(),
            value?.Type ?? "",
            value?.Text ?? ""
        ));
    }

    /// <summary>Answers the field and the type of the value; not the value.</summary>
    /// <returns>Such as <c>ideal-value: money</c>.</returns>
    public override string ToString() => $"{Field}: {(ValueType.Length == 0 ? "empty" : ValueType)}";
}
