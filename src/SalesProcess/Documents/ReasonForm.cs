using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>The JSON form of values, facts and reasons, shared by all that is stored.</summary>
internal static class ReasonForm
{
    internal static void Write(Utf8JsonWriter writer, RefusalReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("code", reason.Code.Code);
        if (reason.Clause is not null)
        {
            writer.WriteString("clause", reason.Clause.ToString());
        }

        if (reason.Edition is not null)
        {
            writer.WriteString("edition", reason.Edition);
        }

        writer.WriteText("message", reason.Message);
        writer.WriteList("facts", reason.Facts, Write);
        if (reason.Ways.Count > 0)
        {
            writer.WriteList("ways", reason.Ways, WriteWay);
        }

        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("name", fact.Name);
        writer.WriteString("type", fact.Value.Type);
        writer.WriteString("value", fact.Value.Text);
        writer.WriteText("label", fact.Label);
        writer.WriteTextIfAny("valueLabel", fact.ValueLabel);
        writer.WriteEndObject();
    }

    /// <summary>Writes a value on its own: type and spelling.</summary>
    internal static void Write(Utf8JsonWriter writer, FactValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("type", value.Type);
        writer.WriteString("value", value.Text);
        writer.WriteEndObject();
    }

    private static void WriteWay(Utf8JsonWriter writer, ValueList<RefusalReason> way)
    {
        writer.WriteStartArray();
        foreach (RefusalReason reason in way)
        {
            Write(writer, reason);
        }

        writer.WriteEndArray();
    }

    internal static RefusalReason? ReadReason(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["code", "message", "facts"], ["clause", "edition", "ways"]))
        {
            return null;
        }

        string? code = reader.Text(node["code"]);
        if (code is not null && !RefusalCode.IsCode(code))
        {
            reader.ReportText(
                node["code"]!,
                "is not a refusal code such as quotas.no-working-day.",
                "不是拒绝代码，拒绝代码形如quotas.no-working-day。"
            );
            code = null;
        }

        ClauseId? clause = node["clause"] is null ? null : reader.Clause(node["clause"]);
        BilingualText? message = reader.Bilingual(node["message"]);
        ValueList<Fact> facts = reader.List(node["facts"], ReadFact);
        string? edition = reader.Text(node["edition"]);
        ValueList<ValueList<RefusalReason>> ways = reader.List(
            node["ways"],
            (r, way) => r.List(way, ReadReason)
        );
        return code is null || message is null
            ? null
            : new RefusalReason(new RefusalCode(code), clause, message, facts)
            {
                Edition = edition,
                Ways = ways,
            };
    }

    internal static Fact? ReadFact(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["name", "type", "value", "label"], ["valueLabel"]))
        {
            return null;
        }

        string? name = reader.Text(node["name"]);
        FactValue? value = ReadValue(reader, node);
        BilingualText? label = reader.Bilingual(node["label"]);
        BilingualText? valueLabel = reader.Bilingual(node["valueLabel"]);
        return name is null || value is null || label is null
            ? null
            : new Fact(name, value, label, valueLabel);
    }

    internal static FactValue? ReadBareValue(DocumentReader reader, DocumentNode node) =>
        reader.Object(node, ["type", "value"], []) ? ReadValue(reader, node) : null;

    /// <summary>Reads the value of an object that has other members, too.</summary>
    internal static FactValue? ReadValue(DocumentReader reader, DocumentNode node)
    {
        string? type = reader.Text(node["type"]);
        string? text = node["value"] is { Kind: JsonValueKind.String } value
            ? value.Text
            : reader.Text(node["value"]);
        return type is null || text is null ? null : new FactValue(type, text);
    }
}
