using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON schema of policy files, made from the vocabulary; editors complete and check by it.</summary>
public static class PolicySchema
{
    /// <summary>The schema, in the dialect 2020-12; also published as <c>docs/schema/policy.v1.schema.json</c>.</summary>
    public static string Json { get; } = DocumentWriter.Write(WriteRoot);

    private static void WriteRoot(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", "SalesProcess policy file, form 1");
        WriteObject(writer, ["format", "policy", "title", "editions"], WriteRootProperties);
        writer.WriteStartObject("$defs");
        WriteDefinition(
            writer,
            "text",
            ["en", "zh"],
            to =>
            {
                WriteString(to, "en");
                WriteString(to, "zh");
            }
        );
        writer.WriteStartObject("clauseId");
        writer.WriteString("type", "string");
        writer.WriteString("pattern", "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$");
        writer.WriteEndObject();
        WriteDefinition(writer, "clause", ["id", "area", "statement"], WriteClauseProperties);
        WriteDefinition(writer, "edition", ["edition", "from", "parameters"], WriteEditionProperties);
        SchemaOfFields.Write(writer);
        SchemaOfItems.Write(writer);
        SchemaOfTargets.Write(writer);
        SchemaOfCadences.Write(writer);
        SchemaOfSlots.Write(writer);
        SchemaOfBands.Write(writer);
        SchemaOfTables.Write(writer);
        SchemaOfWindows.Write(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRootProperties(Utf8JsonWriter writer)
    {
        WriteString(writer, "$schema");
        writer.WriteStartObject("format");
        writer.WriteString("const", PolicyForm.Format);
        writer.WriteEndObject();
        WriteString(writer, "policy");
        WriteReference(writer, "title", "text");
        WriteString(writer, "extends");
        WriteListOf(writer, "clauses", "clause");
        WriteListOf(writer, "editions", "edition");
    }

    private static void WriteClauseProperties(Utf8JsonWriter writer)
    {
        WriteReference(writer, "id", "clauseId");
        WriteNames(writer, "area", Enum.GetValues<PolicyArea>().Select(Kebab.Of));
        WriteReference(writer, "statement", "text");
        writer.WriteStartObject("kinds");
        writer.WriteString("type", "array");
        writer.WriteNumber("minItems", 1);
        WriteNames(
            writer,
            "items",
            Enum.GetValues<ClauseKinds>().Where(k => k != ClauseKinds.None).Select(Kebab.Of)
        );
        writer.WriteEndObject();
    }

    private static void WriteEditionProperties(Utf8JsonWriter writer)
    {
        WriteString(writer, "edition");
        writer.WriteStartObject("from");
        writer.WriteString("type", "string");
        writer.WriteString("format", "date");
        writer.WriteEndObject();
        writer.WriteStartObject("parameters");
        WriteObject(
            writer,
            [],
            to =>
            {
                foreach (ParameterDefinition parameter in PolicyVocabulary.Parameters)
                {
                    WriteParameter(to, parameter);
                }
            }
        );
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, ParameterDefinition parameter)
    {
        writer.WriteStartObject(parameter.Name);
        string conflict = parameter.Conflict is null ? "" : $", {parameter.Conflict}";
        writer.WriteString(
            "description",
            $"{parameter.Label.English} / {parameter.Label.Chinese} ({parameter.Clause}{conflict})"
        );
        WriteObject(
            writer,
            ["value"],
            to =>
            {
                switch (parameter.Kind)
                {
                    case ParameterKind.Fields:
                        WriteListOf(to, "value", "field");
                        break;
                    case ParameterKind.Whole:
                        to.WriteStartObject("value");
                        to.WriteString("type", "integer");
                        to.WriteNumber("minimum", parameter.Least);
                        to.WriteNumber("maximum", parameter.Most);
                        to.WriteEndObject();
                        break;
                    case ParameterKind.Choice:
                        WriteNames(to, "value", parameter.Options.Select(option => option.Name));
                        break;
                    case ParameterKind.Time:
                        to.WriteStartObject("value");
                        to.WriteString("type", "string");
                        to.WriteString("pattern", TimeForm.Pattern);
                        to.WriteEndObject();
                        break;
                    case ParameterKind.Targets:
                        WriteListOf(to, "value", "target");
                        break;
                    case ParameterKind.Cadences:
                        WriteListOf(to, "value", "cadence");
                        break;
                    case ParameterKind.Slots:
                        WriteListOf(to, "value", "slot");
                        break;
                    case ParameterKind.Bands:
                        WriteReference(to, "value", "bands");
                        break;
                    case ParameterKind.Scorecard:
                        WriteReference(to, "value", "scorecard");
                        break;
                    case ParameterKind.DecisionTable:
                        WriteReference(to, "value", "decisionTable");
                        break;
                    case ParameterKind.Order:
                        OrderForm.WriteSchema(to, parameter);
                        break;
                    case ParameterKind.Windows:
                        WriteListOf(to, "value", "window");
                        break;
                    case ParameterKind.Reminders:
                        WriteListOf(to, "value", "reminder");
                        break;
                    default:
                        WriteListOf(to, "value", "item");
                        break;
                }

                WriteReference(to, "clause", "clauseId");
            }
        );
        writer.WriteEndObject();
    }

    internal static void WriteDefinition(
        Utf8JsonWriter writer,
        string name,
        string[] required,
        Action<Utf8JsonWriter> properties
    )
    {
        writer.WriteStartObject(name);
        WriteObject(writer, required, properties);
        writer.WriteEndObject();
    }

    internal static void WriteReference(Utf8JsonWriter writer, string name, string definition)
    {
        writer.WriteStartObject(name);
        writer.WriteString("$ref", $"#/$defs/{definition}");
        writer.WriteEndObject();
    }

    internal static void WriteListOf(Utf8JsonWriter writer, string name, string definition)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "array");
        WriteReference(writer, "items", definition);
        writer.WriteEndObject();
    }

    internal static void WriteNames(Utf8JsonWriter writer, string name, IEnumerable<string> names)
    {
        writer.WriteStartObject(name);
        writer.WriteList("enum", names, (to, value) => to.WriteStringValue(value));
        writer.WriteEndObject();
    }

    internal static void WriteString(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "string");
        writer.WriteEndObject();
    }

    /// <summary>Writes a list of texts, at least one.</summary>
    internal static void WriteStrings(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "array");
        writer.WriteNumber("minItems", 1);
        WriteString(writer, "items");
        writer.WriteEndObject();
    }

    internal static void WriteYesNo(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "boolean");
        writer.WriteEndObject();
    }

    private static void WriteObject(
        Utf8JsonWriter writer,
        string[] required,
        Action<Utf8JsonWriter> properties
    )
    {
        writer.WriteString("type", "object");
        writer.WriteList("required", required, (to, name) => to.WriteStringValue(name));
        writer.WriteBoolean("additionalProperties", value: false);
        writer.WriteStartObject("properties");
        properties(writer);
        writer.WriteEndObject();
    }
}
