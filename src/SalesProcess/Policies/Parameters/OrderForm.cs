using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of an order of precedence: the names of all options, each once, the first one first.</summary>
internal static class OrderForm
{
    internal static ParameterValue.Order Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition
    )
    {
        string known = string.Join(", ", definition.Options.Select(option => option.Name));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ValueList<string> names = reader.List(node, (r, one) => ReadName(r, one, definition, seen, known));
        string[] missing =
        [
            .. definition.Options.Select(option => option.Name).Where(name => !seen.Contains(name)),
        ];
        if (node.Kind == JsonValueKind.Array && missing.Length > 0)
        {
            string list = string.Join(", ", missing);
            reader.Report(
                node,
                $"The order of '{definition.Name}' lacks: {list}. Put each of these once: {known}.",
                $"“{definition.Name}”的次序缺少：{list}。请将下列各项各列一次：{known}。"
            );
        }

        return new ParameterValue.Order(names);
    }

    internal static void WriteSchema(Utf8JsonWriter writer, ParameterDefinition parameter)
    {
        writer.WriteStartObject("value");
        writer.WriteString("type", "array");
        writer.WriteNumber("minItems", parameter.Options.Count);
        writer.WriteNumber("maxItems", parameter.Options.Count);
        writer.WriteBoolean("uniqueItems", value: true);
        PolicySchema.WriteNames(writer, "items", parameter.Options.Select(option => option.Name));
        writer.WriteEndObject();
    }

    private static string? ReadName(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        HashSet<string> seen,
        string known
    )
    {
        if (reader.Text(node) is not { } name)
        {
            return null;
        }

        if (definition.Options.All(option => option.Name != name))
        {
            reader.Report(
                node,
                $"'{name}' is not an option of '{definition.Name}'. Use: {known}.",
                $"“{name}”不是“{definition.Name}”的选项。可用：{known}。"
            );
            return null;
        }

        if (!seen.Add(name))
        {
            reader.Report(
                node,
                $"'{name}' stands in the order already. Put it once.",
                $"“{name}”已在次序中，请只列一次。"
            );
        }

        return name;
    }
}
