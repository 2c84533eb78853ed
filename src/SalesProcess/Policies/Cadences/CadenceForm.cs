using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a rule that says how often something is done.</summary>
internal static class CadenceForm
{
    internal const int Most = 366;

    private static readonly BilingualText Advice = new(
        "Give a number of days or times in these limits.",
        "请给出此范围内的天数或次数。"
    );

    internal static BilingualText Again(string id) =>
        new($"There is a rule '{id}' already. Choose another ID.", $"规则“{id}”已存在，请另选编号。");

    internal static PolicyCadence? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (!reader.Object(node, ["id", "clause", "label", "activity", "count", "unit"], ["when"]))
        {
            return null;
        }

        string? id = ItemForm.ReadName(reader, node["id"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        BilingualText? label = reader.Bilingual(node["label"]);
        ActivityKind? activity = node["activity"] is { } kind ? TargetForm.ReadActivity(reader, kind) : null;
        long? count = reader.Whole(node["count"]);
        CadenceUnit? unit = reader.Member<CadenceUnit>(node["unit"]);
        ValueList<ItemCondition> conditions = ItemForm.ReadConditions(reader, node["when"], definition);
        if (!NumberLimits.Check(reader, node["count"], count, 1, Most, Advice))
        {
            return null;
        }

        return
            id is null || clause is null || label is null || activity is null || count is null || unit is null
            ? null
            : new PolicyCadence(id, clause, label, activity, (int)count.Value, unit.Value, conditions);
    }

    internal static void Write(Utf8JsonWriter writer, PolicyCadence cadence)
    {
        writer.WriteStartObject();
        writer.WriteString("id", cadence.Id);
        writer.WriteString("clause", cadence.Clause.ToString());
        writer.WriteText("label", cadence.Label);
        TargetForm.WriteActivity(writer, cadence.Activity);
        writer.WriteNumber("count", cadence.Count);
        writer.WriteString("unit", Kebab.Of(cadence.Unit));
        writer.WriteList("when", cadence.Conditions, ItemForm.WriteCondition);
        writer.WriteEndObject();
    }
}
