using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON forms of windows and of reminders.</summary>
internal static class WindowForm
{
    internal const int Most = 3660;

    private static readonly BilingualText Advice = new(
        "Give a number in these limits; leave the entry out to switch it off.",
        "请给出此范围内的数值；如需停用，请删去该条。"
    );

    internal static BilingualText Again(string id) =>
        new($"There is a window '{id}' already. Choose another ID.", $"期限“{id}”已存在，请另选编号。");

    internal static BilingualText ReminderAgain(string id) =>
        new($"There is a reminder '{id}' already. Choose another ID.", $"提醒“{id}”已存在，请另选编号。");

    internal static PolicyWindow? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (!reader.Object(node, ["id", "clause", "label", "from", "count", "unit"], ["when"]))
        {
            return null;
        }

        string? id = ItemForm.ReadName(reader, node["id"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        BilingualText? label = reader.Bilingual(node["label"]);
        WindowStart? from = reader.Member<WindowStart>(node["from"]);
        int? count = ReadCount(reader, node["count"]);
        WindowUnit? unit = reader.Member<WindowUnit>(node["unit"]);
        ValueList<ItemCondition> conditions = ItemForm.ReadConditions(reader, node["when"], definition);
        return id is null || clause is null || label is null || from is null || count is null || unit is null
            ? null
            : new PolicyWindow(id, clause, label, from.Value, count.Value, unit.Value, conditions);
    }

    internal static PolicyReminder? ReadReminder(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (!reader.Object(node, ["id", "clause", "label", "to", "count", "unit"], ["when"]))
        {
            return null;
        }

        string? id = ItemForm.ReadName(reader, node["id"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        BilingualText? label = reader.Bilingual(node["label"]);
        string? to = ItemForm.ReadName(reader, node["to"]);
        int? count = ReadCount(reader, node["count"]);
        WindowUnit? unit = reader.Member<WindowUnit>(node["unit"]);
        ValueList<ItemCondition> conditions = ItemForm.ReadConditions(reader, node["when"], definition);
        return id is null || clause is null || label is null || to is null || count is null || unit is null
            ? null
            : new PolicyReminder(id, clause, label, to, count.Value, unit.Value, conditions);
    }

    internal static void Write(Utf8JsonWriter writer, PolicyWindow window)
    {
        writer.WriteStartObject();
        writer.WriteString("id", window.Id);
        writer.WriteString("clause", window.Clause.ToString());
        writer.WriteText("label", window.Label);
        writer.WriteString("from", Kebab.Of(window.From));
        writer.WriteNumber("count", window.Count);
        writer.WriteString("unit", Kebab.Of(window.Unit));
        writer.WriteList("when", window.Conditions, ItemForm.WriteCondition);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, PolicyReminder reminder)
    {
        writer.WriteStartObject();
        writer.WriteString("id", reminder.Id);
        writer.WriteString("clause", reminder.Clause.ToString());
        writer.WriteText("label", reminder.Label);
        writer.WriteString("to", reminder.To);
        writer.WriteNumber("count", reminder.Count);
        writer.WriteString("unit", Kebab.Of(reminder.Unit));
        writer.WriteList("when", reminder.Conditions, ItemForm.WriteCondition);
        writer.WriteEndObject();
    }

    // nothing, said as a zero, would read as "released at once" to one and as "off" to another
    private static int? ReadCount(DocumentReader reader, DocumentNode? node)
    {
        long? count = reader.Whole(node);
        return NumberLimits.Check(reader, node, count, 1, Most, Advice) ? (int?)count : null;
    }
}
