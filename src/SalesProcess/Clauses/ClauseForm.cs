using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Clauses;

/// <summary>The JSON form of clauses: in the catalogue of the package, and of a company's own in a policy file.</summary>
internal static class ClauseForm
{
    internal static Clause? ReadBuiltIn(DocumentReader reader, DocumentNode node, PolicyArea area)
    {
        reader.Object(node, ["id", "en", "zh", "kinds", "executable", "source"], []);
        ClauseId? id = reader.Clause(node["id"]);
        string? english = reader.Text(node["en"]);
        string? chinese = reader.Text(node["zh"]);
        ClauseKinds kinds = ReadKinds(reader, node["kinds"]);
        Executability executability = reader.Text(node["executable"]) switch
        {
            "yes" => Executability.Full,
            "partly" => Executability.Partial,
            _ => Executability.GuidanceOnly,
        };
        SourceReference? source = ReadSource(reader, node["source"]);
        return id is null || english is null || chinese is null
            ? null
            : new Clause(id, area, new BilingualText(english, chinese), kinds, executability, source);
    }

    /// <summary>Reads a company's own clause: ID, area and statement; it is a rule that a program can check.</summary>
    internal static Clause? ReadOwn(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["id", "area", "statement"], ["kinds"]))
        {
            return null;
        }

        ClauseId? id = reader.Clause(node["id"]);
        PolicyArea? area = reader.Member<PolicyArea>(node["area"]);
        BilingualText? statement = reader.Bilingual(node["statement"]);
        ClauseKinds kinds = node["kinds"] is { } list ? ReadKinds(reader, list) : ClauseKinds.NumericRule;
        return id is null || area is null || statement is null
            ? null
            : new Clause(id, area.Value, statement, kinds, Executability.Full, Source: null);
    }

    internal static void WriteOwn(Utf8JsonWriter writer, Clause clause)
    {
        writer.WriteStartObject();
        writer.WriteString("id", clause.Id.ToString());
        writer.WriteString("area", Kebab.Of(clause.Area));
        writer.WriteText("statement", clause.Statement);
        IEnumerable<ClauseKinds> kinds = Enum.GetValues<ClauseKinds>()
            .Where(kind => kind != ClauseKinds.None && clause.Kinds.HasFlag(kind));
        writer.WriteList("kinds", kinds, (to, kind) => to.WriteStringValue(Kebab.Of(kind)));
        writer.WriteEndObject();
    }

    private static ClauseKinds ReadKinds(DocumentReader reader, DocumentNode? node)
    {
        ClauseKinds?[] kinds = [.. reader.Items(node).Select(reader.Member<ClauseKinds>)];
        if (node is { Kind: JsonValueKind.Array } && (kinds.Length == 0 || kinds.Contains(ClauseKinds.None)))
        {
            reader.Report(
                node,
                "A clause is of at least one kind, and 'none' is not one.",
                "条款至少属于一种类别，“none”不是类别。"
            );
        }

        return kinds.Aggregate(ClauseKinds.None, (all, kind) => all | (kind ?? ClauseKinds.None));
    }

    private static SourceReference? ReadSource(DocumentReader reader, DocumentNode? node)
    {
        if (node is null || !reader.Object(node, ["document", "line", "keyPhrase"], []))
        {
            return null;
        }

        string? document = reader.Text(node["document"]);
        long? line = reader.Whole(node["line"]);
        string? keyPhrase = reader.Text(node["keyPhrase"]);
        return document is null || line is null || keyPhrase is null
            ? null
            : new SourceReference(document, (int)line.Value, keyPhrase);
    }
}
