using System.Text.Json.Nodes;

namespace SalesProcess.Tests.Policies;

/// <summary>Puts optional members into JSON objects.</summary>
internal static class JsonParts
{
    /// <summary>Adds a member where there is one.</summary>
    public static JsonObject And(this JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
        {
            to[name] = value;
        }

        return to;
    }
}
