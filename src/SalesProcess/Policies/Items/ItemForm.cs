using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of the items of a list.</summary>
internal static class ItemForm
{
    /// <summary>The kinds of a value; a yes or a no is no value, an item is confirmed or recorded by it.</summary>
    internal static IEnumerable<FieldKind> Kinds =>
        Enum.GetValues<FieldKind>().Where(kind => kind != FieldKind.YesNo);

    internal static ParameterValue.Items ReadAll(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        ValueList<PolicyItem> items = ValueForm.ReadList(
            reader,
            node,
            (r, item) => Read(r, item, definition, clauses),
            id =>
                new($"There is an item '{id}' already. Choose another ID.", $"项目“{id}”已存在，请另选编号。")
        );
        ItemRequirements.Check(reader, node);
        return new ParameterValue.Items(items);
    }

    private static PolicyItem? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (
            !reader.Object(
                node,
                ["id", "clause", "text"],
                ["answer", "kind", "options", "optional", "skip", "requires", "when"]
            )
        )
        {
            return null;
        }

        string? id = ReadName(reader, node["id"]);
        ClauseId? clause = ReadClause(reader, node["clause"], clauses);
        BilingualText? text = reader.Bilingual(node["text"]);
        ItemAnswer? answer = ReadAnswer(reader, node);
        FieldKind? kind = ReadKind(reader, node, answer);
        ValueList<ParameterOption> options = OptionForm.ReadFor(reader, node, kind);
        bool? isOptional = node["optional"] is { } given ? reader.YesNo(given) : false;
        ValueList<ParameterOption> skip = OptionForm.ReadList(reader, node["skip"]);
        ValueList<string> requires = reader.List(node["requires"], (r, name) => r.Text(name));
        ValueList<ItemCondition> conditions = ReadConditions(reader, node["when"], definition);
        return
            id is null
            || clause is null
            || text is null
            || answer is null
            || kind is null
            || isOptional is null
            ? null
            : new PolicyItem(id, clause, text, answer.Value, conditions)
            {
                Kind = kind.Value,
                Options = options,
                IsOptional = isOptional.Value,
                SkipReasons = skip,
                Requires = requires,
            };
    }

    // an item of a kind is settled by a value; so 'answer' may be left out beside 'kind'
    private static ItemAnswer? ReadAnswer(DocumentReader reader, DocumentNode node) =>
        node["answer"] is { } given ? reader.Member<ItemAnswer>(given)
        : node["kind"] is null ? ItemAnswer.Confirm
        : ItemAnswer.Value;

    private static FieldKind? ReadKind(DocumentReader reader, DocumentNode node, ItemAnswer? answer)
    {
        if (node["kind"] is not { } given)
        {
            if (answer == ItemAnswer.Value)
            {
                reader.Report(
                    node["answer"]!,
                    "'kind' is missing: say what the value is, such as count.",
                    "缺少“kind”：请说明取值类型，例如count。"
                );
            }

            return FieldKind.YesNo;
        }

        FieldKind? kind = reader.Member<FieldKind>(given);
        if (kind == FieldKind.YesNo)
        {
            reader.Report(
                given,
                "A yes or a no is no value. Write \"answer\": \"record\" instead.",
                "是或否不作为取值。请改写为\"answer\": \"record\"。"
            );
        }
        else if (kind is not null && answer is ItemAnswer.Confirm or ItemAnswer.Record)
        {
            reader.Report(
                given,
                $"An item with a kind is settled by a value, not by '{Kebab.Of(answer.Value)}'. Leave one of the two out.",
                $"有类型的项目以填写取值为完成，而非“{Kebab.Of(answer.Value)}”。请删去其中之一。"
            );
        }

        return kind;
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
        if (item.Answer == ItemAnswer.Value)
        {
            writer.WriteString("kind", Kebab.Of(item.Kind));
        }

        OptionForm.WriteIfAny(writer, "options", item.Options);
        if (item.IsOptional)
        {
            writer.WriteBoolean("optional", value: true);
        }

        OptionForm.WriteIfAny(writer, "skip", item.SkipReasons);
        if (item.Requires.Count > 0)
        {
            writer.WriteList("requires", item.Requires, (to, name) => to.WriteStringValue(name));
        }

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
