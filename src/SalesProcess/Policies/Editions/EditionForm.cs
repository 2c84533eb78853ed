using System.Text.Json;
using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>One edition as a policy file writes it: only the values that it sets.</summary>
internal sealed record EditionForm(DocumentNode Node, string Id, LocalDate From, ValueList<Setting> Settings)
{
    internal static EditionForm? Read(
        DocumentReader reader,
        DocumentNode node,
        string policy,
        ClauseCatalogue clauses
    )
    {
        if (!reader.Object(node, ["edition", "from", "parameters"], []))
        {
            return null;
        }

        string? id = ReadName(reader, node["edition"]);
        LocalDate? from = reader.Date(node["from"]);
        var settings = new Dictionary<string, Setting>(StringComparer.Ordinal);
        DocumentNode? parameters = node["parameters"];
        if (parameters is { Kind: not JsonValueKind.Object })
        {
            reader.Object(parameters, [], []);
        }

        foreach ((string name, DocumentNode value) in parameters?.Members ?? [])
        {
            Setting? setting = ReadSetting(reader, name, value, clauses, from ?? default, $"{policy}/{id}");
            if (setting is not null && !settings.TryAdd(name, setting))
            {
                reader.Report(
                    value,
                    $"'{name}' has a value already in this edition. Keep one.",
                    $"“{name}”在此版本中已有取值，请只保留一个。"
                );
            }
        }

        return id is null || from is null
            ? null
            : new EditionForm(node, id, from.Value, settings.Values.ToValueList());
    }

    internal static void Write(Utf8JsonWriter writer, PolicyEdition edition)
    {
        writer.WriteStartObject();
        writer.WriteString("edition", edition.Name);
        writer.WriteString("from", FactValue.Of(edition.InForceFrom).Text);
        writer.WriteStartObject("parameters");
        // what an earlier edition set is kept by this one without a word
        IEnumerable<Setting> set = edition.Settings.Where(s => s.From == edition.InForceFrom);
        foreach (Setting setting in set.OrderBy(s => s.Definition.Name, StringComparer.Ordinal))
        {
            writer.WriteStartObject(setting.Definition.Name);
            writer.WritePropertyName("value");
            setting.Value.Write(writer);
            writer.WriteString("clause", setting.Clause.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string? ReadName(DocumentReader reader, DocumentNode? node)
    {
        string? name = reader.Text(node);
        if (name?.Any(c => c == '/' || char.IsWhiteSpace(c)) != true)
        {
            return name;
        }

        reader.Report(
            node!,
            $"'{name}' is not the name of an edition. Write it without spaces and slashes, such as 2026 or 2026-b.",
            $"“{name}”不是版本名称。请勿使用空格和斜杠，应形如2026或2026-b。"
        );
        return null;
    }

    private static Setting? ReadSetting(
        DocumentReader reader,
        string name,
        DocumentNode node,
        ClauseCatalogue clauses,
        LocalDate from,
        string edition
    )
    {
        if (!PolicyVocabulary.TryFind(name, out ParameterDefinition? definition))
        {
            string near = string.Join(", ", PolicyVocabulary.Parameters.Select(p => p.Name));
            reader.Report(
                node,
                $"There is no parameter '{name}'. Known: {near}.",
                $"没有参数“{name}”。可用：{near}。"
            );
            return null;
        }

        if (node.Kind != JsonValueKind.Object)
        {
            reader.Report(
                node,
                $"Write the value of '{name}' as {{ \"value\": … }}.",
                $"请将“{name}”的取值写成{{ \"value\": … }}。"
            );
            return null;
        }

        reader.Object(node, ["value"], ["clause"]);
        if (node["value"] is not { } valueNode)
        {
            return null;
        }

        ClauseId clause = node["clause"] is { } cited
            ? KnownClause(reader, cited, clauses) ?? definition.Clause
            : definition.Clause;
        ParameterValue? value = ValueForm.Read(reader, valueNode, definition, clauses);
        return value is null ? null : new Setting(definition, value, clause, from, edition);
    }

    private static ClauseId? KnownClause(DocumentReader reader, DocumentNode node, ClauseCatalogue clauses)
    {
        ClauseId? clause = reader.Clause(node);
        if (clause is not null && !clauses.TryFind(clause, out _))
        {
            ValueForm.ReportUnknown(reader, node, clause);
        }

        return clause;
    }
}
