using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes decision tables.</summary>
internal static class SchemaOfTables
{
    internal static void Write(Utf8JsonWriter writer)
    {
        PolicySchema.WriteDefinition(
            writer,
            "decisionTable",
            ["inputs", "rows"],
            to =>
            {
                PolicySchema.WriteNames(to, "hit", Enum.GetValues<TableHit>().Select(Kebab.Of));
                PolicySchema.WriteListOf(to, "inputs", "tableInput");
                PolicySchema.WriteListOf(to, "results", "option");
                PolicySchema.WriteListOf(to, "rows", "tableRow");
                PolicySchema.WriteReference(to, "otherwise", "tableOtherwise");
                PolicySchema.WriteNames(to, "noMatch", Enum.GetValues<TableForm.NoMatch>().Select(Kebab.Of));
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "tableInput",
            ["name", "label", "values"],
            to =>
            {
                PolicySchema.WriteString(to, "name");
                PolicySchema.WriteReference(to, "label", "text");
                PolicySchema.WriteListOf(to, "values", "option");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "tableRow",
            ["id", "clause", "then"],
            to =>
            {
                PolicySchema.WriteString(to, "id");
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteListOf(to, "when", "condition");
                PolicySchema.WriteString(to, "then");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "tableOtherwise",
            ["clause", "then"],
            to =>
            {
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteString(to, "then");
            }
        );
    }
}
