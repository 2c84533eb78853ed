using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>A valid policy file, whole and still JSON, with values put in the place of others at random.</summary>
internal sealed record MisshapenFile(string Valid, ValueList<MisshapenFile.Change> Changes)
{
    private static readonly string[] Values =
    [
        .. "null true -1 0 6 1.5 9223372036854775808 \"\" \"x\" \"none\" \"2026-01-01\" \"ACME-01\" [] {} [[]]".Split(
            ' '
        ),
        "[null]",
        "{ \"value\": 1 }",
        "{ \"value\": [{}] }",
        "{ \"en\": \"x\", \"zh\": \"\" }",
        "{ \"edition\": \"x\", \"from\": \"2026-01-01\", \"parameters\": {} }",
        "{ \"visits.display\": { \"value\": [1, null, \"x\", [], {}] } }",
    ];

    public static Arbitrary<MisshapenFile> Of(params string[] files) =>
        (
            from file in Gen.Elements(files)
            from changes in (
                from node in Gen.Choose(0, 10_000)
                from value in Gen.Elements(Values)
                from how in Gen.Elements(Enum.GetValues<How>())
                select new Change(node, value, how)
            ).NonEmptyListOf()
            select new MisshapenFile(file, [.. changes.Take(6)])
        ).ThatShrinks(file => file.Smaller());

    public string Text
    {
        get
        {
            JsonNode root = JsonNode.Parse(Valid)!;
            foreach (Change change in Changes)
            {
                JsonNode[] places = [.. Below(root)];
                if (places.Length > 0)
                {
                    Apply(change, places[change.Node % places.Length]);
                }
            }

            return root.ToJsonString();
        }
    }

    private static void Apply(Change change, JsonNode place)
    {
        JsonNode parent = place.Parent!;
        string? name = parent is JsonObject ? place.GetPropertyName() : null;
        JsonNode? value = change.How == How.Copy ? place.DeepClone() : JsonNode.Parse(change.Value);
        if (parent is JsonArray list)
        {
            int index = place.GetElementIndex();
            list.Insert(index, value);
            if (change.How is How.Replace or How.Rename or How.Remove)
            {
                list.RemoveAt(index + (change.How == How.Remove ? 0 : 1));
            }
        }
        else if (change.How == How.Remove)
        {
            parent.AsObject().Remove(name!);
        }
        else
        {
            parent[change.How is How.Rename or How.Copy ? $"{name}x" : name!] = value;
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) =>
        node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => Enumerable.Empty<JsonNode?>(),
        }
            is var children
            ? children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child))
            : [];

    private IEnumerable<MisshapenFile> Smaller() =>
        Changes.Select((_, i) => this with { Changes = [.. Changes.Take(i), .. Changes.Skip(i + 1)] });

    /// <summary>What is done to the value at a place, counted through the file.</summary>
    internal sealed record Change(int Node, string Value, How How);

    internal enum How
    {
        Replace,
        Remove,
        Rename,
        Copy,
    }
}
