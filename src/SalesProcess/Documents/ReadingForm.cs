using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>The JSON form of a value of the policy as explanations cite it.</summary>
internal static class ReadingForm
{
    internal static void Write(Utf8JsonWriter writer, PolicyReading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("parameter", reading.Parameter);
        writer.WriteString("type", reading.Value.Type);
        writer.WriteString("value", reading.Value.Text);
        writer.WriteText("label", reading.Label);
        writer.WriteString("clause", reading.Clause.ToString());
        writer.WriteString("edition", reading.Edition);
        writer.WriteString("inForceFrom", FactValue.Of(reading.InForceFrom).Text);
        writer.WriteTextIfAny("unit", reading.Unit);
        writer.WriteTextIfAny("valueLabel", reading.ValueLabel);
        if (reading.Conflict is not null)
        {
            writer.WriteString("conflict", reading.Conflict);
        }

        writer.WriteEndObject();
    }

    internal static PolicyReading? Read(DocumentReader reader, DocumentNode node)
    {
        if (
            !reader.Object(
                node,
                ["parameter", "type", "value", "label", "clause", "edition", "inForceFrom"],
                ["unit", "valueLabel", "conflict"]
            )
        )
        {
            return null;
        }

        string? parameter = reader.Text(node["parameter"]);
        FactValue? value = ReasonForm.ReadValue(reader, node);
        BilingualText? label = reader.Bilingual(node["label"]);
        ClauseId? clause = reader.Clause(node["clause"]);
        string? edition = reader.Text(node["edition"]);
        LocalDate? from = reader.Date(node["inForceFrom"]);
        BilingualText? unit = reader.Bilingual(node["unit"]);
        BilingualText? valueLabel = reader.Bilingual(node["valueLabel"]);
        string? conflict = reader.Text(node["conflict"]);
        bool isWhole = parameter is not null && value is not null && label is not null;
        return !isWhole || clause is null || edition is null || from is null
            ? null
            : new PolicyReading
            {
                Parameter = parameter!,
                Value = value!,
                Label = label!,
                Clause = clause,
                Edition = edition,
                InForceFrom = from.Value,
                Unit = unit,
                ValueLabel = valueLabel,
                Conflict = conflict,
            };
    }
}
