using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of the items of a list.</summary>
internal static class ItemForm
{
    internal static PolicyItem? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (!reader.Object(node, ["id", "clause", "text"], ["answer", "when"]))
        {
            return null;
        }

        string? id = ReadName(reader, node["id"]);
        ClauseId? clause = ReadClause(reader, node["clause"], clauses);
        BilingualText? text = reader.Bilingual(node["text"]);
        ItemAnswer? answer = node["answer"] is { } given
            ? reader.Member<ItemAnswer>(given)
            : ItemAnswer.Confirm;
        ValueList<ItemCondition> conditions = ReadConditions(reader, node["when"], definition);
        return id is null || clause is null || text is null || answer is null
            ? null
            : new PolicyItem(id, clause, text, answer.Value, conditions);
    }

    internal static string? ReadName(DocumentReader reader, DocumentNode? node)
    {
        string? name = reader.Text(node);
        if (name is not null && !Kebab.Is(name))
        {
            reader.Report(
                node!,
                $"'{name}' is not a name in kebab case, such as price-list.",
                $"“{name}”不是短横线连接的小写名称，应形如price-list。"
            );
        }

        return name;
    }

    internal static ClauseId? ReadClause(DocumentReader reader, DocumentNode? node, ClauseCatalogue clauses)
    {
        ClauseId? clause = reader.Clause(node);
        if (clause is not null && !clauses.TryFind(clause, out _))
        {
            ValueForm.ReportUnknown(reader, node!, clause);
        }

        return clause;
    }

    internal static ValueList<ItemCondition> ReadConditions(
        DocumentReader reader,
        DocumentNode? node,
        ParameterDefinition definition
    )
    {
        ValueList<ItemCondition> conditions = reader.List(node, ReadCondition);
        foreach (ItemCondition condition in conditions)
        {
            CheckCondition(reader, node!, condition, definition);
        }

        return conditions;
    }

    internal static ItemCondition? ReadCondition(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["trait", "values"], []))
        {
            return null;
        }

        if (node["values"] is { Kind: JsonValueKind.Array } list && !list.Items.Any())
        {
            reader.Report(list, "A condition needs at least one value.", "条件至少须有一个取值。");
        }

        string? trait = reader.Text(node["trait"]);
        ValueList<string> values = reader.List(node["values"], (r, n) => r.Text(n));
        return trait is null ? null : new ItemCondition(trait, values);
    }

    internal static void Write(Utf8JsonWriter writer, PolicyItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("id", item.Id);
        writer.WriteString("clause", item.Clause.ToString());
        writer.WriteText("text", item.Text);
        writer.WriteString("answer", Kebab.Of(item.Answer));
        writer.WriteList("when", item.Conditions, WriteCondition);
        writer.WriteEndObject();
    }

    private static void CheckCondition(
        DocumentReader reader,
        DocumentNode node,
        ItemCondition condition,
        ParameterDefinition definition
    )
    {
        ItemCondition? known = definition.Traits.FirstOrDefault(trait => trait.Trait == condition.Trait);
        if (known is null)
        {
            string traits = string.Join(", ", definition.Traits.Select(trait => trait.Trait));
            reader.Report(
                node,
                $"'{condition.Trait}' is not a trait of '{definition.Name}'. Known: {traits}.",
                $"“{condition.Trait}”不是“{definition.Name}”的条件。可用：{traits}。"
            );
            return;
        }

        foreach (string value in condition.Values.Where(value => !known.Takes(value)))
        {
            string values = string.Join(", ", known.Values);
            reader.Report(
                node,
                $"'{value}' is not a value of '{condition.Trait}'. Known: {values}.",
                $"“{value}”不是“{condition.Trait}”的取值。可用：{values}。"
            );
        }
    }

    internal static void WriteCondition(Utf8JsonWriter writer, ItemCondition condition)
    {
        writer.WriteStartObject();
        writer.WriteString("trait", condition.Trait);
        writer.WriteList("values", condition.Values, (to, value) => to.WriteStringValue(value));
        writer.WriteEndObject();
    }
}
