using System.Collections.Frozen;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Clauses;

/// <summary>Reads the clauses of the built-in policy from the data in the package.</summary>
internal static class CatalogueData
{
    private const string Folder = "Clauses/Data/";

    internal static FrozenDictionary<PolicyArea, BilingualText> AreaTitles { get; } =
        Read("areas", "sales-process/areas/1", "areas", ReadArea)
            .ToFrozenDictionary(area => area.Area, area => area.Title);

    internal static IEnumerable<Clause> Clauses() =>
        Enum.GetValues<PolicyArea>()
            .SelectMany(area =>
                Read(
                    Kebab.Of(area),
                    "sales-process/clauses/1",
                    "clauses",
                    (r, n) => ClauseForm.ReadBuiltIn(r, n, area)
                )
            );

    internal static ValueList<SourceDocument> Documents() =>
        Read("documents", "sales-process/documents/1", "documents", ReadDocument);

    internal static ValueList<Conflict> Conflicts() =>
        Read("conflicts", "sales-process/conflicts/1", "conflicts", ReadConflict);

    private static ValueList<T> Read<T>(
        string file,
        string format,
        string list,
        Func<DocumentReader, DocumentNode, T?> read
    )
        where T : class =>
        DocumentReader.Read(
            EmbeddedData.Bytes($"{Folder}{file}.json"),
            format,
            (reader, root) =>
            {
                reader.Object(root, ["format", list], ["area"]);
                return reader.List(root[list], read);
            },
            quotes: true
        );

    private static AreaTitle? ReadArea(DocumentReader reader, DocumentNode node)
    {
        reader.Object(node, ["area", "title"], []);
        PolicyArea? area = reader.Member<PolicyArea>(node["area"]);
        BilingualText? title = reader.Bilingual(node["title"]);
        return area is null || title is null ? null : new AreaTitle(area.Value, title);
    }

    private static SourceDocument? ReadDocument(DocumentReader reader, DocumentNode node)
    {
        reader.Object(node, ["code", "text", "lines", "title", "completeness"], []);
        string? code = reader.Text(node["code"]);
        string? text = reader.Text(node["text"]);
        long?[] lines = [.. reader.Items(node["lines"]).Select(reader.Whole)];
        BilingualText? title = reader.Bilingual(node["title"]);
        BilingualText? completeness = reader.Bilingual(node["completeness"]);
        return
            code is null
            || text is null
            || lines is not [long first, long last]
            || title is null
            || completeness is null
            ? null
            : new SourceDocument(code, text, (int)first, (int)last, title, completeness);
    }

    private static Conflict? ReadConflict(DocumentReader reader, DocumentNode node)
    {
        reader.Object(node, ["id", "subject", "clauses", "text"], []);
        string? id = reader.Text(node["id"]);
        BilingualText? subject = reader.Bilingual(node["subject"]);
        ValueList<ClauseId> clauses = reader.List(node["clauses"], (r, clause) => r.Clause(clause));
        BilingualText? text = reader.Bilingual(node["text"]);
        return id is null || subject is null || text is null
            ? null
            : new Conflict(id, subject, clauses, text);
    }

    private sealed record AreaTitle(PolicyArea Area, BilingualText Title);
}
