using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>A form in which no field is open. What asks for a complete form asks for this type.</summary>
/// <remarks>Made by <see cref="FilledForm.Complete"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record CompletedForm
{
    internal CompletedForm(FilledForm form) => (Reading, Entries) = (form.Reading, form.Entries);

    /// <summary>The form as the policy sets it, with its clause and edition.</summary>
    public PolicyReading Reading { get; }

    /// <summary>The fields, in the order of the policy, with what is written into them.</summary>
    public ValueList<FormEntry> Entries { get; }

    /// <summary>Gets what is written into a field.</summary>
    /// <param name="fieldId">The name of the field.</param>
    /// <returns>The values; empty where the field may stay empty and does.</returns>
    /// <exception cref="ArgumentException">The form has no such field.</exception>
    public ValueList<FactValue> Values(string fieldId) =>
        Entries.FirstOrDefault(entry => entry.Field.Id == fieldId)?.Values
        ?? throw new ArgumentException(
            $"The form '{Reading.Parameter}' has no field '{fieldId}'. Take a field from the form.",
            nameof(fieldId)
        );

    /// <summary>Lists the form as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a value, in the order of the policy; a field that is empty has one row.</returns>
    public ValueList<FormRow> ToRows(Language language) =>
        Entries.SelectMany(entry => FormRow.Of(entry, language)).ToValueList();

    /// <summary>Answers the name of the form.</summary>
    /// <returns>Such as <c>quotas.goal-setting: complete</c>.</returns>
    public override string ToString() => $"{Reading.Parameter}: complete";
}
