using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>
/// Checks a document against the schema of policy files, as an editor would: the keywords that the schema uses and
/// no others; a keyword that is not known here fails the test.
/// </summary>
internal static class MiniSchema
{
    private static readonly JsonNode Schema = JsonNode.Parse(PolicySchema.Json)!;

    public static string[] FaultsOf(string document) => [.. Check(Schema, JsonNode.Parse(document), "$")];

    private static IEnumerable<string> Check(JsonNode schema, JsonNode? value, string path) =>
        schema.AsObject().SelectMany(keyword => Check(keyword.Key, keyword.Value!, schema, value, path));

    private static IEnumerable<string> Check(
        string keyword,
        JsonNode asked,
        JsonNode schema,
        JsonNode? value,
        string path
    ) =>
        keyword switch
        {
            "$schema" or "title" or "description" or "format" or "$defs" => [],
            "$ref" => Check(Definition(asked.GetValue<string>()), value, path),
            "type" => IsOfType(value, asked.GetValue<string>()) ? [] : [$"{path}: type"],
            "const" => JsonNode.DeepEquals(asked, value) ? [] : [$"{path}: const"],
            "enum" => asked.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{path}: enum"],
            "minimum" => value is JsonValue && Number(value) < Number(asked) ? [$"{path}: minimum"] : [],
            "maximum" => value is JsonValue && Number(value) > Number(asked) ? [$"{path}: maximum"] : [],
            "pattern" => value?.GetValueKind() != JsonValueKind.String
            || Regex.IsMatch(value.GetValue<string>(), asked.GetValue<string>(), RegexOptions.ECMAScript)
                ? []
                : [$"{path}: pattern"],
            "required" => value is JsonObject members
                ? asked
                    .AsArray()
                    .Select(name => name!.GetValue<string>())
                    .Where(name => !members.ContainsKey(name))
                    .Select(name => $"{path}: required {name}")
                : [],
            "additionalProperties" => value is JsonObject members && !asked.GetValue<bool>()
                ? members
                    .Select(member => member.Key)
                    .Where(name => schema["properties"]?[name] is null)
                    .Select(name => $"{path}.{name}: additional")
                : [],
            "properties" => value is JsonObject members
                ? members
                    .Where(member => asked[member.Key] is not null)
                    .SelectMany(member => Check(asked[member.Key]!, member.Value, $"{path}.{member.Key}"))
                : [],
            "items" => value is JsonArray items
                ? items.SelectMany((item, i) => Check(asked, item, $"{path}[{i}]"))
                : [],
            "minItems" => value is JsonArray list && list.Count < asked.GetValue<int>()
                ? [$"{path}: minItems"]
                : [],
            "maxItems" => value is JsonArray most && most.Count > asked.GetValue<int>()
                ? [$"{path}: maxItems"]
                : [],
            "uniqueItems" => value is JsonArray all
            && all.Select(one => one?.ToJsonString()).Distinct().Count() < all.Count
                ? [$"{path}: uniqueItems"]
                : [],
            _ => throw new NotSupportedException($"The schema uses '{keyword}', which is not checked here."),
        };

    private static JsonNode Definition(string reference)
    {
        Assert.StartsWith("#/$defs/", reference, StringComparison.Ordinal);
        return Schema["$defs"]![reference["#/$defs/".Length..]]!;
    }

    private static bool IsOfType(JsonNode? value, string type) =>
        (type, value?.GetValueKind()) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
            ("string", JsonValueKind.String) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => Number(value!) is { } number
                && number == decimal.Truncate(number),
            _ => false,
        };

    private static decimal? Number(JsonNode value) =>
        decimal.TryParse(
            value.ToJsonString(),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out decimal number
        )
            ? number
            : null;
}
