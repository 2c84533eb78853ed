using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Processes;

/// <summary>The JSON form of the journal of a process, <c>sales-process/journal/1</c>.</summary>
/// <remarks>
/// The state is not stored: it follows from the rows, and <see cref="ProcessInstance.Restore(ProcessTable, ProcessJournal)"/>
/// judges every one of them again.
/// </remarks>
/// <example>
/// <code>
/// string stored = JournalJson.Write(run);
/// Decision&lt;ProcessInstance&gt; restored = ProcessInstance.Restore(table, JournalJson.Read(stored));
/// </code>
/// </example>
public static class JournalJson
{
    private const string Format = "sales-process/journal/1";

    /// <summary>Writes the journal of a run.</summary>
    /// <param name="instance">The run.</param>
    /// <returns>Indented JSON with line feeds; times in the ISO calendar system.</returns>
    public static string Write(ProcessInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return Write(
            new ProcessJournal(instance.Table.Id, instance.Subject, instance.Journal)
            {
                Given = instance.Case.Given,
            }
        );
    }

    /// <summary>Writes a journal.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>Indented JSON with line feeds; times in the ISO calendar system.</returns>
    public static string Write(ProcessJournal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("process", journal.Process);
            writer.WriteString("subject", journal.Subject);
            if (journal.Given.Count > 0)
            {
                writer.WriteList("given", journal.Given, ReasonForm.Write);
            }

            writer.WriteList("rows", journal.Rows, WriteRow);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a journal back.</summary>
    /// <param name="json">The text that <see cref="Write(ProcessJournal)"/> wrote.</param>
    /// <returns>A journal equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static ProcessJournal Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(json, Format, ReadJournal);
    }

    internal static void WriteRow(Utf8JsonWriter writer, ProcessEvent row)
    {
        writer.WriteStartObject();
        writer.WriteString("event", row.EventId);
        writer.WriteString("move", row.Move);
        writer.WriteString("role", row.Role);
        writer.WriteString("by", row.By);
        writer.WriteString("at", FactValue.Of(row.At).Text);
        writer.WriteList("facts", row.Facts, ReasonForm.Write);
        if (row.Sequence is { } sequence)
        {
            writer.WriteNumber("sequence", sequence);
        }

        writer.WriteEndObject();
    }

    private static ProcessJournal? ReadJournal(DocumentReader reader, DocumentNode root)
    {
        if (!reader.Object(root, ["format", "process", "subject", "rows"], ["given"]))
        {
            return null;
        }

        string? process = reader.Text(root["process"]);
        string? subject = reader.Text(root["subject"]);
        ValueList<ProcessEvent> rows = reader.List(root["rows"], ReadRow);
        ValueList<Fact> given = root["given"] is { } node ? reader.List(node, ReasonForm.ReadFact) : [];
        return process is null || subject is null
            ? null
            : new ProcessJournal(process, subject, rows) { Given = given };
    }

    internal static ProcessEvent? ReadRow(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["event", "move", "role", "by", "at", "facts"], ["sequence"]))
        {
            return null;
        }

        string? eventId = reader.Text(node["event"]);
        string? move = reader.Text(node["move"]);
        string? role = reader.Text(node["role"]);
        string? by = reader.Text(node["by"]);
        LocalDateTime? at = reader.DateTime(node["at"]);
        ValueList<Fact> facts = reader.List(node["facts"], ReasonForm.ReadFact);
        int? sequence = ReadSequence(reader, node["sequence"]);
        return eventId is null || move is null || role is null || by is null || at is null
            ? null
            : new ProcessEvent
            {
                EventId = eventId,
                Move = move,
                Role = role,
                By = by,
                At = at.Value,
                Facts = facts,
                Sequence = sequence,
            };
    }

    private static int? ReadSequence(DocumentReader reader, DocumentNode? node)
    {
        long? sequence = node is null ? null : reader.Whole(node);
        if (sequence is null or (> 0 and <= int.MaxValue))
        {
            return (int?)sequence;
        }

        reader.Report(node!, "The place in the journal is 1 or more.", "日志中的位置须不小于1。");
        return null;
    }
}
