using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>
/// Walks a document and writes down everything that is wrong with it, instead of stopping at the first fault.
/// A reading method that finds a fault reports it and answers null. What is wrong is quoted only in documents about the
/// policy: what stands in those about customers could be personal, so there the place has to do.
/// </summary>
internal sealed class DocumentReader
{
    private readonly List<DocumentProblem> problems = [];
    private readonly bool quotes;

    private DocumentReader(bool quotes) => this.quotes = quotes;

    internal bool HasProblems => problems.Count > 0;

    /// <summary>Reads a whole document from text; half a character has no bytes, so it is found here.</summary>
    internal static T Read<T>(
        string json,
        string format,
        Func<DocumentReader, DocumentNode, T?> read,
        bool quotes = false
    )
        where T : class
    {
        int half = Required.PlaceOfHalfCharacter(json);
        return half < 0
            ? Read(Encoding.UTF8.GetBytes(json), format, read, quotes)
            : throw new DocumentFormatException([DocumentParser.HalfCharacterAt(json, half)]);
    }

    /// <summary>Reads a whole document with one function, and throws all its problems together.</summary>
    internal static T Read<T>(
        ReadOnlySpan<byte> json,
        string format,
        Func<DocumentReader, DocumentNode, T?> read,
        bool quotes = false
    )
        where T : class
    {
        var reader = new DocumentReader(quotes);
        DocumentNode? root = DocumentParser.Parse(json, reader.problems);
        T? result = root is null || !reader.IsOfFormat(root, format) ? null : read(reader, root);
        return reader.HasProblems || result is null
            ? throw new DocumentFormatException(
                reader.problems.OrderBy(p => p.Line).ThenBy(p => p.Column).ToValueList()
            )
            : result;
    }

    internal void Report(DocumentNode at, string english, string chinese) =>
        problems.Add(new DocumentProblem(at.Path, at.Line, at.Column, new BilingualText(english, chinese)));

    /// <summary>Reports a text that is not what is expected, quoted where the document is about the policy.</summary>
    internal void ReportText(DocumentNode at, string english, string chinese) =>
        Report(
            at,
            (quotes ? $"'{at.Text}' " : "The text here ") + english,
            (quotes ? $"“{at.Text}”" : "此处的文本") + chinese
        );

    /// <summary>Demands an object; reports members that are unknown, doubled, or missing though required.</summary>
    internal bool Object(DocumentNode node, ReadOnlySpan<string> required, ReadOnlySpan<string> optional)
    {
        if (!IsKind(node, JsonValueKind.Object, "an object { … }", "对象 { … }"))
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, DocumentNode value) in node.Members)
        {
            if (!required.Contains(name) && !optional.Contains(name))
            {
                string known = string.Join(", ", [.. required, .. optional]);
                Report(
                    value,
                    $"'{name}' is not known here. Known: {known}.",
                    $"此处不支持“{name}”。可用：{known}。"
                );
            }
            else if (!seen.Add(name))
            {
                Report(value, $"'{name}' appears twice. Keep one.", $"“{name}”重复出现，请只保留一个。");
            }
        }

        foreach (string name in required)
        {
            if (!seen.Contains(name))
            {
                Report(node, $"'{name}' is missing.", $"缺少“{name}”。");
            }
        }

        return true;
    }

    internal IEnumerable<DocumentNode> Items(DocumentNode? node) =>
        node is not null && IsKind(node, JsonValueKind.Array, "a list [ … ]", "列表 [ … ]") ? node.Items : [];

    /// <summary>Reads every item of a list; an item with a fault is reported and left out.</summary>
    internal ValueList<T> List<T>(DocumentNode? node, Func<DocumentReader, DocumentNode, T?> read)
        where T : class => Items(node).Select(item => read(this, item)).OfType<T>().ToValueList();

    internal string? Text(DocumentNode? node)
    {
        if (node is null || !IsKind(node, JsonValueKind.String, "a text in quotes", "带引号的文本"))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(node.Text))
        {
            Report(node, "The text is empty. Fill it in.", "文本为空，请填写。");
            return null;
        }

        return node.Text;
    }

    internal long? Whole(DocumentNode? node)
    {
        if (
            node is { Kind: JsonValueKind.Number }
            && long.TryParse(
                node.Text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out long value
            )
        )
        {
            return value;
        }

        if (node is not null)
        {
            Report(node, "A whole number is expected here.", "此处应为整数。");
        }

        return null;
    }

    internal bool? YesNo(DocumentNode? node)
    {
        if (node is { Kind: JsonValueKind.True or JsonValueKind.False })
        {
            return node.Kind == JsonValueKind.True;
        }

        if (node is not null)
        {
            Report(node, "true or false is expected here.", "此处应为true或false。");
        }

        return null;
    }

    internal LocalDate? Date(DocumentNode? node)
    {
        if (Text(node) is not { } text)
        {
            return null;
        }

        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text);
        if (!date.Success)
        {
            ReportText(
                node!,
                "is not a date. Write year-month-day, such as 2026-01-31.",
                "不是日期。请按年-月-日书写，例如2026-01-31。"
            );
        }

        return date.Success ? date.Value : null;
    }

    internal LocalDateTime? DateTime(DocumentNode? node)
    {
        if (Text(node) is not { } text)
        {
            return null;
        }

        ParseResult<LocalDateTime> time = LocalDateTimePattern.ExtendedIso.Parse(text);
        if (!time.Success)
        {
            ReportText(
                node!,
                "is not a date and time. Write such as 2026-01-31T09:30:00.",
                "不是日期时间。请按2026-01-31T09:30:00的形式书写。"
            );
        }

        return time.Success ? time.Value : null;
    }

    internal BilingualText? Bilingual(DocumentNode? node)
    {
        if (node is null || !Object(node, ["en", "zh"], []))
        {
            return null;
        }

        string? english = Text(node["en"]);
        string? chinese = Text(node["zh"]);
        return english is null || chinese is null ? null : new BilingualText(english, chinese);
    }

    internal ClauseId? Clause(DocumentNode? node)
    {
        if (Text(node) is not { } text)
        {
            return null;
        }

        if (!ClauseId.TryParse(text, out ClauseId? clause))
        {
            ReportText(
                node!,
                "is not a clause ID such as QUOTA-MONTH-01.",
                "不是条款编号，条款编号形如QUOTA-MONTH-01。"
            );
        }

        return clause;
    }

    /// <summary>Reads the name of an enum member in kebab case.</summary>
    internal TEnum? Member<TEnum>(DocumentNode? node)
        where TEnum : struct, Enum
    {
        if (Text(node) is not { } text)
        {
            return null;
        }

        TEnum? member = Kebab.Find<TEnum>(text);
        if (member is null)
        {
            string known = string.Join(", ", Enum.GetValues<TEnum>().Select(Kebab.Of));
            ReportText(node!, $"is not one of: {known}.", $"不在可选值之内：{known}。");
        }

        return member;
    }

    private bool IsOfFormat(DocumentNode root, string format)
    {
        if (root.Kind != JsonValueKind.Object || root["format"] is not { } node)
        {
            Report(
                root,
                $"A document with \"format\": \"{format}\" is expected.",
                $"应为含有“\"format\": \"{format}\"”的文档。"
            );
            return false;
        }

        bool isOf = node.Kind == JsonValueKind.String && node.Text == format;
        if (!isOf)
        {
            Report(node, $"The format must be \"{format}\".", $"“format”必须为“{format}”。");
        }

        return isOf;
    }

    private bool IsKind(DocumentNode node, JsonValueKind kind, string english, string chinese)
    {
        if (node.Kind != kind)
        {
            Report(node, $"This must be {english}.", $"此处必须是{chinese}。");
        }

        return node.Kind == kind;
    }
}
