using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes items of lists and their conditions.</summary>
internal static class SchemaOfItems
{
    internal static void Write(Utf8JsonWriter writer)
    {
        PolicySchema.WriteDefinition(
            writer,
            "item",
            ["id", "clause", "text"],
            to =>
            {
                PolicySchema.WriteString(to, "id");
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteReference(to, "text", "text");
                PolicySchema.WriteNames(to, "answer", Enum.GetValues<ItemAnswer>().Select(Kebab.Of));
                PolicySchema.WriteListOf(to, "when", "condition");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "condition",
            ["trait", "values"],
            to =>
            {
                PolicySchema.WriteString(to, "trait");
                to.WriteStartObject("values");
                to.WriteString("type", "array");
                to.WriteNumber("minItems", 1);
                PolicySchema.WriteString(to, "items");
                to.WriteEndObject();
            }
        );
    }
}
