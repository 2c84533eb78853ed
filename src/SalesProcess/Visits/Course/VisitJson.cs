using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The JSON form of a visit, <c>sales-process/visit/1</c>: its plan, its edition and its journal.</summary>
/// <remarks>
/// The state and the checklists are not stored: they follow from the plan, the edition and the rows, and
/// <see cref="Visit.Restore(VisitRecord, SalesProcess.Policies.PolicyEdition)"/> judges every row again.
/// </remarks>
/// <example>
/// <code>
/// string stored = VisitJson.Write(visit.ToRecord());
/// Decision&lt;Visit&gt; restored = Visit.Restore(VisitJson.Read(stored), policy);
/// </code>
/// </example>
public static class VisitJson
{
    private const string Format = "sales-process/visit/1";

    /// <summary>Writes a visit.</summary>
    /// <param name="visit">The visit as it is stored.</param>
    /// <returns>Indented JSON with line feeds; times in the ISO calendar system.</returns>
    public static string Write(VisitRecord visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("edition", visit.Edition);
            writer.WritePropertyName("plan");
            VisitPlanForm.Write(writer, visit.Plan);
            writer.WriteList("rows", visit.Journal, JournalJson.WriteRow);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a visit back.</summary>
    /// <param name="json">The text that <see cref="Write"/> wrote.</param>
    /// <returns>A record equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static VisitRecord Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(json, Format, ReadVisit);
    }

    private static VisitRecord? ReadVisit(DocumentReader reader, DocumentNode root)
    {
        if (!reader.Object(root, ["format", "edition", "plan", "rows"], []))
        {
            return null;
        }

        string? edition = reader.Text(root["edition"]);
        VisitPlan? plan = VisitPlanForm.Read(reader, root["plan"]!);
        ValueList<ProcessEvent> rows = reader.List(root["rows"], JournalJson.ReadRow);
        return edition is null || plan is null ? null : new VisitRecord(plan, edition, rows);
    }
}
