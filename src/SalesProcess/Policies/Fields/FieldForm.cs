using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of the fields of a form.</summary>
internal static class FieldForm
{
    internal static ParameterValue.Fields ReadAll(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        var sections = new Dictionary<string, ParameterOption>(StringComparer.Ordinal);
        return new ParameterValue.Fields(
            ValueForm.ReadList(
                reader,
                node,
                (r, one) =>
                {
                    PolicyField? field = Read(r, one, definition, clauses);
                    CheckSection(r, one["section"], field?.Section, sections);
                    return field;
                },
                id =>
                    new(
                        $"There is a field '{id}' already. Choose another ID.",
                        $"栏目“{id}”已存在，请另选编号。"
                    )
            )
        );
    }

    /// <summary>A section has one text, however many of its fields name it.</summary>
    private static void CheckSection(
        DocumentReader reader,
        DocumentNode? node,
        ParameterOption? section,
        Dictionary<string, ParameterOption> sections
    )
    {
        if (
            node is not null
            && section is not null
            && !sections.TryAdd(section.Name, section)
            && sections[section.Name] != section
        )
        {
            reader.Report(
                node,
                $"The section '{section.Name}' has another text before. Give it the same one.",
                $"栏目部分“{section.Name}”此前的文字不同，请使用相同文字。"
            );
        }
    }

    internal static void Write(Utf8JsonWriter writer, PolicyField field)
    {
        writer.WriteStartObject();
        writer.WriteString("id", field.Id);
        writer.WriteString("clause", field.Clause.ToString());
        writer.WriteText("text", field.Text);
        writer.WriteString("kind", Kebab.Of(field.Kind));
        writer.WriteString("takes", Kebab.Of(field.Takes));
        OptionForm.WriteIfAny(writer, "options", field.Options);
        OptionForm.WriteIfAny(writer, "section", field.Section);
        if (field.Sensitive is not null)
        {
            writer.WriteString("sensitive", field.Sensitive);
        }

        writer.WriteList("when", field.Conditions, ItemForm.WriteCondition);
        writer.WriteEndObject();
    }

    private static PolicyField? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (
            !reader.Object(
                node,
                ["id", "clause", "text", "kind"],
                ["takes", "options", "section", "sensitive", "when"]
            )
        )
        {
            return null;
        }

        string? id = ItemForm.ReadName(reader, node["id"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        BilingualText? text = reader.Bilingual(node["text"]);
        FieldKind? kind = reader.Member<FieldKind>(node["kind"]);
        FieldTakes? takes = node["takes"] is { } given ? reader.Member<FieldTakes>(given) : FieldTakes.One;
        ValueList<ParameterOption> options = OptionForm.ReadFor(reader, node, kind);
        ParameterOption? section = OptionForm.ReadIfAny(reader, node["section"]);
        string? sensitive = ItemForm.ReadName(reader, node["sensitive"]);
        ValueList<ItemCondition> conditions = ItemForm.ReadConditions(reader, node["when"], definition);
        return id is null || clause is null || text is null || kind is null || takes is null
            ? null
            : new PolicyField(id, clause, text, kind.Value, takes.Value, conditions)
            {
                Options = options,
                Section = section,
                Sensitive = sensitive,
            };
    }
}
