using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes activity targets.</summary>
internal static class SchemaOfTargets
{
    internal static void Write(Utf8JsonWriter writer)
    {
        PolicySchema.WriteDefinition(
            writer,
            "target",
            ["id", "clause", "label", "activity", "period", "least"],
            to =>
            {
                PolicySchema.WriteString(to, "id");
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteReference(to, "label", "text");
                PolicySchema.WriteReference(to, "activity", "activity");
                PolicySchema.WriteNames(to, "period", Enum.GetValues<TargetPeriod>().Select(Kebab.Of));
                WriteCount(to, "least");
                WriteCount(to, "most");
                PolicySchema.WriteNames(to, "mostIs", Enum.GetValues<UpperEnd>().Select(Kebab.Of));
                PolicySchema.WriteReference(to, "evidence", "evidence");
                PolicySchema.WriteListOf(to, "when", "condition");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "activity",
            ["name", "label"],
            to =>
            {
                PolicySchema.WriteString(to, "name");
                PolicySchema.WriteReference(to, "label", "text");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "evidence",
            ["clause", "marks"],
            to =>
            {
                PolicySchema.WriteReference(to, "clause", "clauseId");
                to.WriteStartObject("marks");
                to.WriteString("type", "array");
                to.WriteNumber("minItems", 1);
                PolicySchema.WriteNames(to, "items", Enum.GetValues<EvidenceMark>().Select(Kebab.Of));
                to.WriteEndObject();
            }
        );
    }

    private static void WriteCount(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "integer");
        writer.WriteNumber("minimum", 0);
        writer.WriteEndObject();
    }
}
