using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Customers;

/// <summary>The JSON form of a customer file, <c>sales-process/customer-file/1</c>.</summary>
/// <remarks>
/// What the file asks is not stored: it follows from the edition of the policy, and
/// <see cref="CustomerFile.Restore"/> judges every value again. The document holds what is written in the file; it is
/// for the host's store, not for logs.
/// </remarks>
public static class CustomerFileJson
{
    private const string Format = "sales-process/customer-file/1";

    /// <summary>Writes a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    public static string Write(CustomerFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Write(file.ToStored());
    }

    /// <summary>Writes a stored file.</summary>
    /// <param name="file">The stored file.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    public static string Write(StoredCustomerFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("kind", Kebab.Of(file.Kind));
            writer.WriteString("edition", file.Edition);
            writer.WriteString("file", file.FileId);
            writer.WriteString("customer", file.CustomerId);
            writer.WriteString("owner", file.OwnerId);
            WriteDate(writer, "openedOn", file.OpenedOn);
            WriteDate(writer, "reviewedOn", file.ReviewedOn);
            if (file.Archive is { } archive)
            {
                writer.WriteStartObject("archive");
                writer.WriteString("class", archive.ClassCode);
                writer.WriteString("location", archive.LocationId);
                WriteDate(writer, "filedOn", archive.FiledOn);
                writer.WriteEndObject();
            }

            WriteDate(writer, "closedOn", file.ClosedOn);
            writer.WriteList("entries", file.Entries, WriteEntry);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a file back.</summary>
    /// <param name="json">The text that <see cref="Write(StoredCustomerFile)"/> wrote.</param>
    /// <returns>A stored file equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static StoredCustomerFile Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(json, Format, ReadFile);
    }

    private static void WriteEntry(Utf8JsonWriter writer, StoredFileEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("field", entry.Field);
        WriteDate(writer, "changedOn", entry.ChangedOn);
        if (entry.Purpose is not null)
        {
            writer.WriteString("purpose", entry.Purpose);
        }

        writer.WriteList("values", entry.Values, ReasonForm.Write);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, FactValue.Of(day).Text);
        }
    }

    private static StoredCustomerFile? ReadFile(DocumentReader reader, DocumentNode root)
    {
        if (
            !reader.Object(
                root,
                ["format", "kind", "edition", "file", "customer", "owner", "openedOn", "entries"],
                ["reviewedOn", "archive", "closedOn"]
            )
        )
        {
            return null;
        }

        CustomerFileKind? kind = reader.Member<CustomerFileKind>(root["kind"]);
        string? edition = reader.Text(root["edition"]);
        string? file = reader.Text(root["file"]);
        string? customer = reader.Text(root["customer"]);
        string? owner = reader.Text(root["owner"]);
        LocalDate? openedOn = reader.Date(root["openedOn"]);
        LocalDate? reviewedOn = reader.Date(root["reviewedOn"]);
        FileArchive? archive = root["archive"] is { } node ? ReadArchive(reader, node) : null;
        LocalDate? closedOn = reader.Date(root["closedOn"]);
        ValueList<StoredFileEntry> entries = reader.List(root["entries"], ReadEntry);
        return
            kind is null
            || edition is null
            || file is null
            || customer is null
            || owner is null
            || openedOn is null
            ? null
            : new StoredCustomerFile
            {
                Kind = kind.Value,
                Edition = edition,
                FileId = file,
                CustomerId = customer,
                OwnerId = owner,
                OpenedOn = openedOn.Value,
                ReviewedOn = reviewedOn,
                Archive = archive,
                ClosedOn = closedOn,
                Entries = entries,
            };
    }

    private static FileArchive? ReadArchive(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["class", "location", "filedOn"], []))
        {
            return null;
        }

        string? name = reader.Text(node["class"]);
        string? location = reader.Text(node["location"]);
        LocalDate? filedOn = reader.Date(node["filedOn"]);
        return name is null || location is null || filedOn is null
            ? null
            : new FileArchive(name, location, filedOn.Value);
    }

    private static StoredFileEntry? ReadEntry(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["field", "changedOn", "values"], ["purpose"]))
        {
            return null;
        }

        string? field = reader.Text(node["field"]);
        LocalDate? changedOn = reader.Date(node["changedOn"]);
        string? purpose = reader.Text(node["purpose"]);
        ValueList<FactValue> values = reader.List(node["values"], ReasonForm.ReadBareValue);
        return field is null || changedOn is null
            ? null
            : new StoredFileEntry(field, changedOn.Value, purpose, values);
    }
}
