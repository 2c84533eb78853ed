using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>What may be wrong with the items that others of their list require: unknown, doubled, in a circle.</summary>
internal static class ItemRequirements
{
    /// <summary>Reports every fault of a list of a policy file.</summary>
    internal static void Check(DocumentReader reader, DocumentNode list)
    {
        if (list.Kind != JsonValueKind.Array)
        {
            return;
        }

        var requires = new Dictionary<string, List<DocumentNode>>(StringComparer.Ordinal);
        foreach (DocumentNode item in list.Items)
        {
            if (item["id"] is { Kind: JsonValueKind.String } id)
            {
                requires.TryAdd(id.Text, [.. Names(item["requires"])]);
            }
        }

        foreach (DocumentNode item in list.Items)
        {
            CheckNames(reader, item["requires"], requires);
        }

        var known = requires.ToDictionary(
            item => item.Key,
            item => item.Value.Select(name => name.Text).ToValueList(),
            StringComparer.Ordinal
        );
        foreach ((string id, List<DocumentNode> names) in requires)
        {
            if (IsInCircle(id, known))
            {
                reader.Report(
                    names[0],
                    $"'{id}' requires itself, directly or through others, and could never be answered. Break the circle.",
                    $"“{id}”直接或间接地以自身为前提，将永远无法作答。请解除循环。"
                );
            }
        }
    }

    /// <summary>Names an item that no list could hold: one that stands twice, requires one that is not there, or
    /// itself; null where there is none.</summary>
    internal static string? FaultOf(ValueList<PolicyItem> items)
    {
        var known = new Dictionary<string, ValueList<string>>(items.Count, StringComparer.Ordinal);
        bool requires = false;
        foreach (PolicyItem item in items)
        {
            if (!known.TryAdd(item.Id, item.Requires))
            {
                return $"The item '{item.Id}' stands twice in the list.";
            }

            requires |= item.Requires.Count > 0;
        }

        if (!requires)
        {
            return null;
        }

        foreach (PolicyItem item in items)
        {
            if (item.Requires.FirstOrDefault(name => !known.ContainsKey(name)) is { } unknown)
            {
                return $"The item '{item.Id}' requires '{unknown}', which is not in the list.";
            }

            if (IsInCircle(item.Id, known))
            {
                return $"The item '{item.Id}' requires itself, directly or through others.";
            }
        }

        return null;
    }

    private static IEnumerable<DocumentNode> Names(DocumentNode? requires) =>
        requires is { Kind: JsonValueKind.Array }
            ? requires.Items.Where(name => name.Kind == JsonValueKind.String)
            : [];

    private static void CheckNames(
        DocumentReader reader,
        DocumentNode? requires,
        Dictionary<string, List<DocumentNode>> known
    )
    {
        if (requires is { Kind: JsonValueKind.Array } && !requires.Items.Any())
        {
            reader.Report(
                requires,
                "The list is empty. Name at least one, or leave it out.",
                "列表为空。请至少写明一项，或删去该列表。"
            );
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DocumentNode name in Names(requires).Where(name => name.Text.Trim().Length > 0))
        {
            if (!seen.Add(name.Text))
            {
                reader.Report(
                    name,
                    $"'{name.Text}' stands twice. Keep one.",
                    $"“{name.Text}”重复，请只保留一个。"
                );
            }
            else if (!known.ContainsKey(name.Text))
            {
                reader.Report(
                    name,
                    $"There is no item '{name.Text}' in this list. Name one of it.",
                    $"此列表中没有项目“{name.Text}”。请写明列表中的项目。"
                );
            }
        }
    }

    private static bool IsInCircle(string id, Dictionary<string, ValueList<string>> requires)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(requires[id]);
        while (open.TryPop(out string? name))
        {
            if (name == id)
            {
                return true;
            }

            if (seen.Add(name) && requires.TryGetValue(name, out ValueList<string>? further))
            {
                foreach (string one in further)
                {
                    open.Push(one);
                }
            }
        }

        return false;
    }
}
