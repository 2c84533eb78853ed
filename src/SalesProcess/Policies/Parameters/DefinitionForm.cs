using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a parameter in the vocabulary of the package.</summary>
internal static class DefinitionForm
{
    internal static ParameterDefinition? Read(
        DocumentReader reader,
        DocumentNode node,
        ValueList<ItemCondition> traits
    )
    {
        reader.Object(
            node,
            ["name", "clause", "label", "kind"],
            ["conflict", "unit", "least", "most", "latest", "options", "traits", "fromHost"]
        );
        string? name = reader.Text(node["name"]);
        ClauseId? clause = reader.Clause(node["clause"]);
        BilingualText? label = reader.Bilingual(node["label"]);
        ParameterKind? kind = reader.Member<ParameterKind>(node["kind"]);
        return name is null || clause is null || label is null || kind is null
            ? null
            : new ParameterDefinition
            {
                Name = name,
                Clause = clause,
                Label = label,
                Kind = kind.Value,
                IsFromHost = node["fromHost"] is { Kind: JsonValueKind.True },
                Conflict = reader.Text(node["conflict"]),
                Unit = reader.Bilingual(node["unit"]),
                Least = reader.Whole(node["least"]) ?? 0,
                Most = reader.Whole(node["most"]) ?? 0,
                Latest = TimeForm.Read(reader, node["latest"]),
                Options = reader.List(node["options"], ReadOption),
                Traits = reader.List(node["traits"], (r, name) => Known(traits, r.Text(name))),
            };
    }

    private static ItemCondition? Known(ValueList<ItemCondition> traits, string? name) =>
        traits.FirstOrDefault(trait => trait.Trait == name);

    private static ParameterOption? ReadOption(DocumentReader reader, DocumentNode node)
    {
        reader.Object(node, ["name", "text"], []);
        string? name = reader.Text(node["name"]);
        BilingualText? text = reader.Bilingual(node["text"]);
        return name is null || text is null ? null : new ParameterOption(name, text);
    }
}
