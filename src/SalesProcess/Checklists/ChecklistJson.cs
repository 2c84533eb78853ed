using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Checklists;

/// <summary>The JSON form of a checklist that is being filled in, <c>sales-process/checklist/1</c>.</summary>
/// <remarks>
/// What the list asks is not stored: it follows from the edition of the policy, and <see cref="Checklist.Restore"/>
/// judges every answer again.
/// </remarks>
public static class ChecklistJson
{
    private const string Format = "sales-process/checklist/1";

    /// <summary>Writes a list: the items that are answered.</summary>
    /// <param name="list">The list; one that came of a policy.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    /// <exception cref="ArgumentException">The items of the list came without a policy, so that nobody could restore
    /// it.</exception>
    public static string Write(Checklist list)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (list.Reading is null)
        {
            throw new ArgumentException(
                "The items of the list came without a policy. Start it with a list of the policy.",
                nameof(list)
            );
        }

        return Write(
            new StoredChecklist(
                list.Reading.Parameter,
                list.Reading.Edition,
                list.Subject,
                list.Entries.Where(entry => entry.Answer is not null)
                    .Select(entry => new StoredAnswer(entry.Item.Id, entry.Answer!))
                    .ToValueList()
            )
        );
    }

    /// <summary>Writes a stored list.</summary>
    /// <param name="list">The stored list.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    public static string Write(StoredChecklist list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("checklist", list.List);
            writer.WriteString("edition", list.Edition);
            if (list.Subject is not null)
            {
                writer.WriteString("subject", list.Subject);
            }

            writer.WriteList("answers", list.Answers, WriteAnswer);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a list back.</summary>
    /// <param name="json">The text that <see cref="Write(StoredChecklist)"/> wrote.</param>
    /// <returns>A stored list equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static StoredChecklist Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(json, Format, ReadList);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, StoredAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("item", answer.Item);
        AnswerForm.WriteMembers(writer, answer.Answer);
        writer.WriteEndObject();
    }

    private static StoredChecklist? ReadList(DocumentReader reader, DocumentNode root)
    {
        if (!reader.Object(root, ["format", "checklist", "edition", "answers"], ["subject"]))
        {
            return null;
        }

        string? list = reader.Text(root["checklist"]);
        string? edition = reader.Text(root["edition"]);
        string? subject = reader.Text(root["subject"]);
        ValueList<StoredAnswer> answers = reader.List(root["answers"], ReadAnswer);
        return list is null || edition is null ? null : new StoredChecklist(list, edition, subject, answers);
    }

    private static StoredAnswer? ReadAnswer(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["item", "answer"], AnswerForm.Optional))
        {
            return null;
        }

        string? item = reader.Text(node["item"]);
        ChecklistAnswer? answer = AnswerForm.ReadMembers(reader, node);
        return item is null || answer is null ? null : new StoredAnswer(item, answer);
    }
}
