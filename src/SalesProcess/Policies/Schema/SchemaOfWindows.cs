using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes windows and reminders.</summary>
internal static class SchemaOfWindows
{
    internal static void Write(Utf8JsonWriter writer)
    {
        PolicySchema.WriteDefinition(
            writer,
            "window",
            ["id", "clause", "label", "from", "count", "unit"],
            to =>
            {
                WriteHead(to);
                PolicySchema.WriteNames(to, "from", Enum.GetValues<WindowStart>().Select(Kebab.Of));
                WriteLength(to);
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "reminder",
            ["id", "clause", "label", "to", "count", "unit"],
            to =>
            {
                WriteHead(to);
                PolicySchema.WriteString(to, "to");
                WriteLength(to);
            }
        );
    }

    private static void WriteHead(Utf8JsonWriter to)
    {
        PolicySchema.WriteString(to, "id");
        PolicySchema.WriteReference(to, "clause", "clauseId");
        PolicySchema.WriteReference(to, "label", "text");
    }

    private static void WriteLength(Utf8JsonWriter to)
    {
        to.WriteStartObject("count");
        to.WriteString("type", "integer");
        to.WriteNumber("minimum", 1);
        to.WriteNumber("maximum", WindowForm.Most);
        to.WriteEndObject();
        PolicySchema.WriteNames(to, "unit", Enum.GetValues<WindowUnit>().Select(Kebab.Of));
        PolicySchema.WriteListOf(to, "when", "condition");
    }
}
