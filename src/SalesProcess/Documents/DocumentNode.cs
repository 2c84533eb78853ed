using System.Text.Json;

namespace SalesProcess.Documents;

/// <summary>One value of a JSON document that knows where it stands.</summary>
internal sealed class DocumentNode(JsonValueKind kind, string path, int line, int column)
{
    private readonly List<KeyValuePair<string, DocumentNode>> members = [];

    internal JsonValueKind Kind { get; } = kind;

    internal string Path { get; } = path;

    internal int Line { get; } = line;

    internal int Column { get; } = column;

    /// <summary>The characters of a string or a number.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The members of an object in their order, doubles included; none of another value.</summary>
    internal IReadOnlyList<KeyValuePair<string, DocumentNode>> Members =>
        Kind == JsonValueKind.Object ? members : [];

    /// <summary>The items of an array.</summary>
    internal IEnumerable<DocumentNode> Items => members.Select(member => member.Value);

    internal DocumentNode? this[string name] =>
        members.Find(member => member.Key == name && Kind == JsonValueKind.Object).Value;

    internal void Add(string name, DocumentNode value) => members.Add(new(name, value));
}
