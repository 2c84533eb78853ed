using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes rules of how often something is done.</summary>
internal static class SchemaOfCadences
{
    internal static void Write(Utf8JsonWriter writer) =>
        PolicySchema.WriteDefinition(
            writer,
            "cadence",
            ["id", "clause", "label", "activity", "count", "unit"],
            to =>
            {
                PolicySchema.WriteString(to, "id");
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteReference(to, "label", "text");
                PolicySchema.WriteReference(to, "activity", "activity");
                to.WriteStartObject("count");
                to.WriteString("type", "integer");
                to.WriteNumber("minimum", 1);
                to.WriteNumber("maximum", CadenceForm.Most);
                to.WriteEndObject();
                PolicySchema.WriteNames(to, "unit", Enum.GetValues<CadenceUnit>().Select(Kebab.Of));
                PolicySchema.WriteListOf(to, "when", "condition");
            }
        );
}
