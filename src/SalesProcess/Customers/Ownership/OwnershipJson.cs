using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Customers;

/// <summary>The JSON form of the ownership of a customer, <c>sales-process/ownership/1</c>: its changes.</summary>
/// <remarks>
/// The periods are not stored: they follow from the changes, and <see cref="OwnershipHistory.Restore"/> judges every
/// one of them again.
/// </remarks>
/// <example>
/// <code>
/// string stored = OwnershipJson.Write(history.ToRecord());
/// Decision&lt;OwnershipHistory&gt; restored = OwnershipHistory.Restore(OwnershipJson.Read(stored));
/// </code>
/// </example>
public static class OwnershipJson
{
    private const string Format = "sales-process/ownership/1";

    /// <summary>Writes the ownership of a customer.</summary>
    /// <param name="ownership">The ownership as it is stored.</param>
    /// <returns>Indented JSON with line feeds; times in the ISO calendar system.</returns>
    public static string Write(OwnershipRecord ownership)
    {
        ArgumentNullException.ThrowIfNull(ownership);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("customer", ownership.CustomerId);
            writer.WriteList("changes", ownership.Changes, WriteChange);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads the ownership of a customer back.</summary>
    /// <param name="json">The text that <see cref="Write"/> wrote.</param>
    /// <returns>A record equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static OwnershipRecord Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(json, Format, ReadRecord);
    }

    private static void WriteChange(Utf8JsonWriter writer, OwnershipChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("customer", change.CustomerId);
        if (change.OwnerId is not null)
        {
            writer.WriteString("owner", change.OwnerId);
        }

        writer.WriteString("at", FactValue.Of(change.At).Text);
        writer.WriteString("cause", Kebab.Of(change.Cause));
        writer.WriteString("clause", change.Clause.ToString());
        writer.WriteString("edition", change.Edition);
        writer.WriteEndObject();
    }

    private static OwnershipRecord? ReadRecord(DocumentReader reader, DocumentNode root)
    {
        if (!reader.Object(root, ["format", "customer", "changes"], []))
        {
            return null;
        }

        string? customer = reader.Text(root["customer"]);
        ValueList<OwnershipChange> changes = reader.List(root["changes"], ReadChange);
        return customer is null ? null : new OwnershipRecord(customer, changes);
    }

    private static OwnershipChange? ReadChange(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["customer", "at", "cause", "clause", "edition"], ["owner"]))
        {
            return null;
        }

        string? customer = reader.Text(node["customer"]);
        string? owner = reader.Text(node["owner"]);
        LocalDateTime? at = reader.DateTime(node["at"]);
        OwnershipCause? cause = reader.Member<OwnershipCause>(node["cause"]);
        ClauseId? clause = reader.Clause(node["clause"]);
        string? edition = reader.Text(node["edition"]);
        return customer is null || at is null || cause is null || clause is null || edition is null
            ? null
            : new OwnershipChange(customer, owner, at.Value, cause.Value, clause, edition);
    }
}
