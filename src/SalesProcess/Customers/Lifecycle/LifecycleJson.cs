using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The JSON form of the lifecycle of a customer, <c>sales-process/customer-lifecycle/1</c>: its beginning and
/// its journal.</summary>
/// <remarks>
/// Stage and obstacles are not stored: they follow from the rows, and <see cref="CustomerLifecycle.Restore"/> judges
/// every one of them again.
/// </remarks>
/// <example>
/// <code>
/// string stored = LifecycleJson.Write(customer.ToRecord());
/// Decision&lt;CustomerLifecycle&gt; restored = CustomerLifecycle.Restore(LifecycleJson.Read(stored), policies);
/// </code>
/// </example>
public static class LifecycleJson
{
    private const string Format = "sales-process/customer-lifecycle/1";

    /// <summary>Writes a lifecycle.</summary>
    /// <param name="lifecycle">The lifecycle as it is stored.</param>
    /// <returns>Indented JSON with line feeds; times in the ISO calendar system.</returns>
    public static string Write(LifecycleRecord lifecycle)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("customer", lifecycle.CustomerId);
            writer.WriteString("begun", FactValue.Of(lifecycle.BegunOn).Text);
            writer.WriteList("rows", lifecycle.Journal, JournalJson.WriteRow);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a lifecycle back.</summary>
    /// <param name="json">The text that <see cref="Write"/> wrote.</param>
    /// <returns>A record equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static LifecycleRecord Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(json, Format, ReadLifecycle);
    }

    private static LifecycleRecord? ReadLifecycle(DocumentReader reader, DocumentNode root)
    {
        if (!reader.Object(root, ["format", "customer", "begun", "rows"], []))
        {
            return null;
        }

        string? customer = reader.Text(root["customer"]);
        LocalDate? begun = reader.Date(root["begun"]);
        ValueList<ProcessEvent> rows = reader.List(root["rows"], JournalJson.ReadRow);
        return customer is null || begun is null ? null : new LifecycleRecord(customer, begun.Value, rows);
    }
}
