using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesProcess.Decisions;

/// <summary>Writes a refusal code as a JSON string and reads it back.</summary>
internal sealed class RefusalCodeJsonConverter : JsonConverter<RefusalCode>
{
    public override RefusalCode Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String && RefusalCode.IsCode(reader.GetString()!)
            ? new RefusalCode(reader.GetString()!)
            : throw new JsonException("A refusal code is a string such as \"quotas.no-working-day\".");

    public override void Write(Utf8JsonWriter writer, RefusalCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}
