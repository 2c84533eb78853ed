using System.Text.Json;
using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>One edition as a policy file writes it: only the values that it sets.</summary>
internal sealed record EditionForm(DocumentNode Node, string Id, LocalDate From, ValueList<Setting> Settings)
{
    internal static EditionForm? Read(DocumentReader reader, DocumentNode node, ClauseCatalogue clauses)
    {
        if (!reader.Object(node, ["edition", "from", "parameters"], []))
        {
            return null;
        }

        string? id = reader.Text(node["edition"]);
        LocalDate? from = reader.Date(node["from"]);
        var settings = new List<Setting>();
        DocumentNode? parameters = node["parameters"];
        if (parameters is { Kind: not JsonValueKind.Object })
        {
            reader.Object(parameters, [], []);
        }

        foreach ((string name, DocumentNode value) in parameters?.Members ?? [])
        {
            if (ReadSetting(reader, name, value, clauses, from ?? default, id ?? "") is { } setting)
            {
                settings.Add(setting);
            }
        }

        foreach (
            IGrouping<string, Setting> twice in settings
                .GroupBy(s => s.Definition.Name)
                .Where(g => g.Count() > 1)
        )
        {
            reader.Report(
                parameters!,
                $"'{twice.Key}' has {twice.Count()} values for one date. Keep one.",
                $"“{twice.Key}”在同一日期有{twice.Count()}个取值，请只保留一个。"
            );
        }

        return id is null || from is null
            ? null
            : new EditionForm(node, id, from.Value, settings.ToValueList());
    }

    internal static void Write(Utf8JsonWriter writer, PolicyEdition edition)
    {
        writer.WriteStartObject();
        writer.WriteString("edition", edition.Id);
        writer.WriteString("from", FactValue.Of(edition.InForceFrom).Text);
        writer.WriteStartObject("parameters");
        foreach (Setting setting in edition.Settings.OrderBy(s => s.Definition.Name, StringComparer.Ordinal))
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

        if (!reader.Object(node, ["value"], ["clause"]) || node["value"] is not { } valueNode)
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
