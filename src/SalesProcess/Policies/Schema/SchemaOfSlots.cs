using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes the parts of a working day.</summary>
internal static class SchemaOfSlots
{
    internal static void Write(Utf8JsonWriter writer) =>
        PolicySchema.WriteDefinition(
            writer,
            "slot",
            ["id", "clause", "text", "kind"],
            to =>
            {
                PolicySchema.WriteString(to, "id");
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteReference(to, "text", "text");
                PolicySchema.WriteNames(to, "kind", Enum.GetValues<SlotKind>().Select(Kebab.Of));
                WriteTime(to, "from");
                WriteTime(to, "to");
                PolicySchema.WriteString(to, "chair");
                PolicySchema.WriteNames(to, "givesWay", Enum.GetValues<SlotForm.YesOrNo>().Select(Kebab.Of));
                PolicySchema.WriteListOf(to, "when", "condition");
            }
        );

    private static void WriteTime(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "string");
        writer.WriteString("pattern", TimeForm.Pattern);
        writer.WriteEndObject();
    }
}
