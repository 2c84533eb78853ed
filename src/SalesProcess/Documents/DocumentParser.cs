using System.Globalization;
using System.Text;
using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>Reads JSON text into nodes that know their path, line and column.</summary>
internal ref struct DocumentParser
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly ICollection<DocumentProblem> problems;
    private Utf8JsonReader reader;
    private int line = 1;
    private int column = 1;
    private int scanned;

    private DocumentParser(ReadOnlySpan<byte> bytes, ICollection<DocumentProblem> problems)
    {
        this.bytes = bytes;
        this.problems = problems;
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    /// <summary>Reads a document, or reports where its text ceases to be JSON.</summary>
    internal static DocumentNode? Parse(ReadOnlySpan<byte> json, ICollection<DocumentProblem> problems)
    {
        ReadOnlySpan<byte> text = json.StartsWith(Encoding.UTF8.Preamble) ? json[3..] : json;
        try
        {
            var parser = new DocumentParser(text, problems);
            parser.reader.Read();
            DocumentNode root = parser.Value("$");
            parser.reader.Read();
            return root;
        }
        catch (JsonException fault)
        {
            problems.Add(Syntax(text, fault));
            return null;
        }
    }

    private DocumentNode Value(string path)
    {
        (int atLine, int atColumn) = Place((int)reader.TokenStartIndex);
        DocumentNode Leaf(JsonValueKind kind, string text = "") =>
            new(kind, path, atLine, atColumn) { Text = text };
        if (
            reader.CurrentDepth >= DocumentWriter.MaxDepth
            && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
        )
        {
            TooDeep(path, atLine, atColumn);
            return Leaf(JsonValueKind.Null);
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(new DocumentNode(JsonValueKind.Object, path, atLine, atColumn));
            case JsonTokenType.StartArray:
                return Array(new DocumentNode(JsonValueKind.Array, path, atLine, atColumn));
            case JsonTokenType.String:
                return Leaf(JsonValueKind.String, Characters(path));
            case JsonTokenType.Number:
                return Leaf(JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True:
                return Leaf(JsonValueKind.True);
            case JsonTokenType.False:
                return Leaf(JsonValueKind.False);
            default:
                return Leaf(JsonValueKind.Null);
        }
    }

    private DocumentNode Object(DocumentNode node)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = Characters(node.Path);
            reader.Read();
            node.Add(name, Value(Member(node.Path, name)));
        }

        return node;
    }

    private DocumentNode Array(DocumentNode node)
    {
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            string index = i.ToString(CultureInfo.InvariantCulture);
            node.Add(index, Value($"{node.Path}[{index}]"));
        }

        return node;
    }

    private void TooDeep(string path, int atLine, int atColumn)
    {
        problems.Add(
            new DocumentProblem(
                path,
                atLine,
                atColumn,
                new BilingualText(
                    $"The document is nested more than {DocumentWriter.MaxDepth} deep here. Put less into one.",
                    $"文档在此处嵌套超过{DocumentWriter.MaxDepth}层，请减少嵌套。"
                )
            )
        );
        reader.Skip();
    }

    // as RFC 9535 writes a path: a plain name after a point, any other quoted in brackets
    private static string Member(string path, string name)
    {
        bool isPlain = name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
        string quoted = name.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("'", @"\'", StringComparison.Ordinal);
        return isPlain ? $"{path}.{name}" : $"{path}['{quoted}']";
    }

    /// <summary>Reads the characters of a text or a name; where they are not whole, reports it.</summary>
    private string Characters(string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            (int atLine, int atColumn) = Place((int)reader.TokenStartIndex);
            problems.Add(new DocumentProblem(path, atLine, atColumn, HalfCharacter));
            return "\uFFFD";
        }
    }

    private static readonly BilingualText HalfCharacter = new(
        "The text holds half a character: one of \\uD800 to \\uDFFF without its other half.",
        "文本含有不完整的字符：\\uD800至\\uDFFF须成对出现。"
    );

    /// <summary>The problem of a text that holds half a character itself, not written as an escape.</summary>
    internal static DocumentProblem HalfCharacterAt(string text, int place)
    {
        string before = text[..place];
        int lineStart = before.LastIndexOf('\n') + 1;
        return new DocumentProblem(
            "$",
            before.Count(c => c == '\n') + 1,
            place - lineStart + 1,
            HalfCharacter
        );
    }

    private (int Line, int Column) Place(int offset)
    {
        for (; scanned < offset; scanned++)
        {
            byte next = bytes[scanned];
            (line, column) = next == '\n' ? (line + 1, 1) : (line, column + CharactersBegunBy(next));
        }

        return (line, column);
    }

    // in UTF-16, as editors count: four bytes are two characters, and a byte inside a character begins none
    private static int CharactersBegunBy(byte next) =>
        (next & 0xC0) == 0x80 ? 0
        : next >= 0xF0 ? 2
        : 1;

    private static DocumentProblem Syntax(ReadOnlySpan<byte> text, JsonException fault)
    {
        int lineIndex = (int)(fault.LineNumber ?? 0);
        int start = 0;
        for (int i = 0; i < lineIndex; i++)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        int inLine = Math.Min((int)(fault.BytePositionInLine ?? 0), text.Length - start);
        int column = Encoding.UTF8.GetCharCount(text.Slice(start, inLine)) + 1;
        return new DocumentProblem(
            fault.Path ?? "$",
            lineIndex + 1,
            column,
            new BilingualText(
                "The text is not JSON from here on. Look just before for a comma, quote or bracket that is missing or too many; comments are not allowed.",
                "从此处起文本不是有效的JSON。请检查前面是否缺少或多出逗号、引号或括号；不可使用注释。"
            )
        );
    }
}
