using System.Text.Json.Nodes;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Support;

/// <summary>The sample host policy of the page on protection, with some values changed.</summary>
internal static class ProtectionPolicy
{
    private static readonly string File = Repository.PathOf("docs", "policy", "protection-host.policy.json");

    public static PolicyEdition Host { get; } = With();

    /// <summary>The policy with some values set, as JSON, or left out where the text is empty.</summary>
    public static PolicyEdition With(params (string Parameter, string Json)[] values)
    {
        JsonNode policy = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        JsonObject parameters = policy["editions"]![0]!["parameters"]!.AsObject();
        foreach ((string parameter, string json) in values)
        {
            string name = $"customers.{parameter}";
            parameters.Remove(name);
            if (json.Length > 0)
            {
                parameters[name] = new JsonObject { ["value"] = JsonNode.Parse(json) };
            }
        }

        return PolicyBook.Parse(policy.ToJsonString()).Editions[^1];
    }

    /// <summary>One window, in JSON.</summary>
    public static string Window(
        string from,
        int count,
        string unit = "calendar-days",
        string id = "only",
        string when = ""
    ) =>
        $$"""
            { "id": "{{id}}", "clause": "LIB-OWN-20", "label": { "en": "{{id}}", "zh": "{{id}}" },
              "from": "{{from}}", "count": {{count}}, "unit": "{{unit}}"
              {{(when.Length == 0 ? "" : $", \"when\": [{when}]")}} }
            """;
}
