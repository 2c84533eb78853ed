using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes the fields of forms.</summary>
internal static class SchemaOfFields
{
    internal static void Write(Utf8JsonWriter writer) =>
        PolicySchema.WriteDefinition(
            writer,
            "field",
            ["id", "clause", "text", "kind"],
            to =>
            {
                PolicySchema.WriteString(to, "id");
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteReference(to, "text", "text");
                PolicySchema.WriteNames(to, "kind", Enum.GetValues<FieldKind>().Select(Kebab.Of));
                PolicySchema.WriteNames(to, "takes", Enum.GetValues<FieldTakes>().Select(Kebab.Of));
                PolicySchema.WriteListOf(to, "options", "option");
                PolicySchema.WriteReference(to, "section", "option");
                PolicySchema.WriteString(to, "sensitive");
                PolicySchema.WriteListOf(to, "when", "condition");
            }
        );
}
