using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesProcess.Decisions;

/// <summary>Writes a value type as the JSON string of its one invariant spelling and reads it back.</summary>
internal sealed class ParsableJsonConverter<T> : JsonConverter<T>
    where T : IFactValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A value of type '{T.FactType}' is written as a string.");
        }

        return ParseOrSay(reader.GetString()!);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));

    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ParseOrSay(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));

    private static T ParseOrSay(string text) =>
        T.TryParse(text, CultureInfo.InvariantCulture, out T? value)
            ? value
            : throw new JsonException($"'{text}' is not a value of type '{T.FactType}'.");
}
