using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Checklists;

/// <summary>The JSON form of a form that is being filled in, <c>sales-process/form/1</c>.</summary>
/// <remarks>
/// What the form asks is not stored: it follows from the edition of the policy, and <see cref="FilledForm.Restore"/>
/// judges every value again.
/// </remarks>
public static class FormJson
{
    private const string Format = "sales-process/form/1";

    /// <summary>Writes a form: the fields that are filled in.</summary>
    /// <param name="form">The form.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    public static string Write(FilledForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Write(
            new StoredForm(
                form.Reading.Parameter,
                form.Reading.Edition,
                form.Entries.Where(entry => entry.Values.Count > 0)
                    .Select(entry => new StoredField(entry.Field.Id, entry.Values))
                    .ToValueList()
            )
        );
    }

    /// <summary>Writes a stored form.</summary>
    /// <param name="form">The stored form.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    public static string Write(StoredForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("form", form.Form);
            writer.WriteString("edition", form.Edition);
            writer.WriteList("fields", form.Fields, WriteField);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a form back.</summary>
    /// <param name="json">The text that <see cref="Write(StoredForm)"/> wrote.</param>
    /// <returns>A stored form equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static StoredForm Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(json, Format, ReadForm);
    }

    private static void WriteField(Utf8JsonWriter writer, StoredField field)
    {
        writer.WriteStartObject();
        writer.WriteString("field", field.Field);
        writer.WriteList("values", field.Values, ReasonForm.Write);
        writer.WriteEndObject();
    }

    private static StoredForm? ReadForm(DocumentReader reader, DocumentNode root)
    {
        if (!reader.Object(root, ["format", "form", "edition", "fields"], []))
        {
            return null;
        }

        string? form = reader.Text(root["form"]);
        string? edition = reader.Text(root["edition"]);
        ValueList<StoredField> fields = reader.List(root["fields"], ReadField);
        return form is null || edition is null ? null : new StoredForm(form, edition, fields);
    }

    private static StoredField? ReadField(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["field", "values"], []))
        {
            return null;
        }

        string? field = reader.Text(node["field"]);
        ValueList<FactValue> values = reader.List(node["values"], ReasonForm.ReadBareValue);
        return field is null ? null : new StoredField(field, values);
    }
}
