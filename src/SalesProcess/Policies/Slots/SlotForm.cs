using System.Text.Json;
using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of the parts of a working day.</summary>
internal static class SlotForm
{
    internal static BilingualText Again(string id) =>
        new($"There is a slot '{id}' already. Choose another ID.", $"时段“{id}”已存在，请另选编号。");

    internal static PolicySlot? Read(
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
                ["from", "to", "chair", "givesWay", "when"]
            )
        )
        {
            return null;
        }

        string? id = ItemForm.ReadName(reader, node["id"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        BilingualText? text = reader.Bilingual(node["text"]);
        SlotKind? kind = reader.Member<SlotKind>(node["kind"]);
        LocalTime? from = TimeForm.Read(reader, node["from"]);
        LocalTime? to = TimeForm.Read(reader, node["to"]);
        string? chair = ItemForm.ReadName(reader, node["chair"]);
        bool givesWay = node["givesWay"] is { } way && (reader.Member<YesOrNo>(way) == YesOrNo.Yes);
        ValueList<ItemCondition> conditions = ItemForm.ReadConditions(reader, node["when"], definition);
        if (from >= to)
        {
            reader.Report(
                node["to"]!,
                $"The slot ends at {node["to"]!.Text}, which is not after {node["from"]!.Text}. Give a later end.",
                $"时段结束时刻{node["to"]!.Text}不晚于开始时刻{node["from"]!.Text}。请改为更晚的时刻。"
            );
        }

        return id is null || clause is null || text is null || kind is null
            ? null
            : new PolicySlot(id, clause, text, kind.Value, from, to, chair, givesWay, conditions);
    }

    internal static void Write(Utf8JsonWriter writer, PolicySlot slot)
    {
        writer.WriteStartObject();
        writer.WriteString("id", slot.Id);
        writer.WriteString("clause", slot.Clause.ToString());
        writer.WriteText("text", slot.Text);
        writer.WriteString("kind", Kebab.Of(slot.Kind));
        WriteTime(writer, "from", slot.From);
        WriteTime(writer, "to", slot.To);
        if (slot.Chair is not null)
        {
            writer.WriteString("chair", slot.Chair);
        }

        writer.WriteString("givesWay", Kebab.Of(slot.GivesWay ? YesOrNo.Yes : YesOrNo.No));
        writer.WriteList("when", slot.Conditions, ItemForm.WriteCondition);
        writer.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, LocalTime? time)
    {
        if (time is { } at)
        {
            writer.WriteString(name, TimeForm.Write(at));
        }
    }

    /// <summary>Spelled as a word, as the other choices of a policy file are.</summary>
    internal enum YesOrNo
    {
        No = 0,
        Yes = 1,
    }
}
