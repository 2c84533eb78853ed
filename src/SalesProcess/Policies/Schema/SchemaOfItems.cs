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
                PolicySchema.WriteNames(to, "kind", ItemForm.Kinds.Select(Kebab.Of));
                PolicySchema.WriteListOf(to, "options", "option");
                PolicySchema.WriteYesNo(to, "optional");
                PolicySchema.WriteListOf(to, "skip", "option");
                PolicySchema.WriteStrings(to, "requires");
                PolicySchema.WriteListOf(to, "when", "condition");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "option",
            ["name", "text"],
            to =>
            {
                PolicySchema.WriteString(to, "name");
                PolicySchema.WriteReference(to, "text", "text");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "condition",
            ["trait", "values"],
            to =>
            {
                PolicySchema.WriteString(to, "trait");
                PolicySchema.WriteStrings(to, "values");
            }
        );
    }
}
