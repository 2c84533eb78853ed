using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a decision table.</summary>
internal static class TableForm
{
    private const string OtherwiseId = "otherwise";

    internal static ParameterValue.DecisionTable? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (!reader.Object(node, ["inputs", "rows"], ["hit", "results", OtherwiseId, "noMatch"]))
        {
            return null;
        }

        bool namesResults = definition.Options.Count == 0;
        ReportResults(reader, node, namesResults, definition);
        DocumentNode[] given = [.. reader.Items(node["inputs"])];
        PolicyTableInput[] inputs =
        [
            .. given.Select(one => ReadInput(reader, one)).OfType<PolicyTableInput>(),
        ];
        ValueList<ParameterOption> results = namesResults
            ? OptionForm.ReadList(reader, node["results"])
            : definition.Options;
        PolicyTableRow?[] rows =
        [
            .. reader.Items(node["rows"]).Select(item => ReadRow(reader, item, clauses)),
        ];
        TableHit? hit = node["hit"] is { } asked ? reader.Member<TableHit>(asked) : TableHit.Unique;
        PolicyTableRow? otherwise = ReadOtherwise(reader, node[OtherwiseId], clauses);
        bool allows = node["noMatch"] is { } none && reader.Member<NoMatch>(none) == NoMatch.Allowed;
        ReportBoth(reader, node);
        if (
            node["inputs"] is null
            || node["rows"] is null
            || inputs.Length < given.Length
            || rows.Contains(null)
            || hit is null
            || (node[OtherwiseId] is not null && otherwise is null)
        )
        {
            return null;
        }

        var table = new PolicyTable([.. inputs], results, [.. rows.OfType<PolicyTableRow>()])
        {
            Hit = hit.Value,
            Otherwise = otherwise,
            AllowsNoMatch = allows,
        };
        ReportFaults(reader, node, table);
        return new ParameterValue.DecisionTable(table, namesResults);
    }

    internal static void Write(Utf8JsonWriter writer, PolicyTable table, bool namesResults)
    {
        writer.WriteStartObject();
        writer.WriteString("hit", Kebab.Of(table.Hit));
        writer.WriteList("inputs", table.Inputs, WriteInput);
        if (namesResults)
        {
            OptionForm.WriteIfAny(writer, "results", table.Results);
        }

        writer.WriteList("rows", table.Rows, WriteRow);
        if (table.Otherwise is { } otherwise)
        {
            writer.WriteStartObject(OtherwiseId);
            writer.WriteString("clause", otherwise.Clause.ToString());
            writer.WriteString("then", otherwise.Then);
            writer.WriteEndObject();
        }

        if (table.AllowsNoMatch)
        {
            writer.WriteString("noMatch", Kebab.Of(NoMatch.Allowed));
        }

        writer.WriteEndObject();
    }

    private static PolicyTableInput? ReadInput(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["name", "label", "values"], []))
        {
            return null;
        }

        string? name = ItemForm.ReadName(reader, node["name"]);
        BilingualText? label = reader.Bilingual(node["label"]);
        ValueList<ParameterOption> values = OptionForm.ReadList(reader, node["values"]);
        return name is null || label is null || values.Count == 0
            ? null
            : new PolicyTableInput(name, label, values);
    }

    private static PolicyTableRow? ReadRow(DocumentReader reader, DocumentNode node, ClauseCatalogue clauses)
    {
        if (!reader.Object(node, ["id", "clause", "then"], ["when"]))
        {
            return null;
        }

        string? id = ItemForm.ReadName(reader, node["id"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        string? then = reader.Text(node["then"]);
        ValueList<ItemCondition> conditions = reader.List(node["when"], ItemForm.ReadCondition);
        return id is null || clause is null || then is null
            ? null
            : new PolicyTableRow(id, clause, conditions, then);
    }

    private static PolicyTableRow? ReadOtherwise(
        DocumentReader reader,
        DocumentNode? node,
        ClauseCatalogue clauses
    )
    {
        if (node is null || !reader.Object(node, ["clause", "then"], []))
        {
            return null;
        }

        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        string? then = reader.Text(node["then"]);
        return clause is null || then is null ? null : new PolicyTableRow(OtherwiseId, clause, [], then);
    }

    private static void ReportResults(
        DocumentReader reader,
        DocumentNode node,
        bool namesResults,
        ParameterDefinition definition
    )
    {
        if (namesResults && node["results"] is null)
        {
            reader.Report(
                node,
                "'results' is missing: name what the rows may say.",
                "缺少“results”：请列出各行可取的结果。"
            );
        }

        if (!namesResults && node["results"] is { } own)
        {
            string known = string.Join(", ", definition.Options.Select(option => option.Name));
            reader.Report(
                own,
                $"The results of '{definition.Name}' are fixed: {known}. Leave 'results' out.",
                $"“{definition.Name}”的结果已固定：{known}。请删去“results”。"
            );
        }
    }

    private static void ReportBoth(DocumentReader reader, DocumentNode node)
    {
        if (node[OtherwiseId] is not null && node["noMatch"] is { } none)
        {
            reader.Report(
                none,
                "With 'otherwise' every case has a row. Leave one of the two out.",
                "已有“otherwise”，各种情形均有结果。请删去其中之一。"
            );
        }
    }

    private static void ReportFaults(DocumentReader reader, DocumentNode node, PolicyTable table)
    {
        DocumentNode[] rows = [.. node["rows"]!.Items];
        foreach (TableCheck.Fault fault in TableCheck.FaultsOf(table))
        {
            reader.Report(fault.Row is { } row ? rows[row] : node, fault.Text.English, fault.Text.Chinese);
        }
    }

    private static void WriteInput(Utf8JsonWriter writer, PolicyTableInput input)
    {
        writer.WriteStartObject();
        writer.WriteString("name", input.Name);
        writer.WriteText("label", input.Label);
        OptionForm.WriteIfAny(writer, "values", input.Values);
        writer.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter writer, PolicyTableRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Id);
        writer.WriteString("clause", row.Clause.ToString());
        writer.WriteList("when", row.Conditions, ItemForm.WriteCondition);
        writer.WriteString("then", row.Then);
        writer.WriteEndObject();
    }

    /// <summary>What a case without a row means, as a word.</summary>
    internal enum NoMatch
    {
        Fault = 0,
        Allowed = 1,
    }
}
