using System.Text.Json.Nodes;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Policies;

/// <summary>An edition of a policy file made at random: its first month, and values as they stand in JSON.</summary>
internal sealed record GeneratedEdition(int Month, ValueList<(string Name, string Json)> Values)
{
    public string Id => $"版本-{Month}";

    public LocalDate From => GeneratedPolicy.Start.PlusMonths(Month);

    public JsonObject ToJson() =>
        new()
        {
            ["edition"] = Id,
            ["from"] = LocalDatePattern.Iso.Format(From),
            ["parameters"] = new JsonObject(
                Values.Select(value =>
                    KeyValuePair.Create(
                        value.Name,
                        (JsonNode?)new JsonObject { ["value"] = JsonNode.Parse(value.Json) }
                    )
                )
            ),
        };

    public IEnumerable<GeneratedEdition> Smaller()
    {
        for (int i = 0; i < Values.Count; i++)
        {
            yield return this with
            {
                Values = [.. Values.Take(i), .. Values.Skip(i + 1)],
            };
        }

        if (Month > 0)
        {
            yield return this with
            {
                Month = Month / 2,
            };
        }
    }
}
