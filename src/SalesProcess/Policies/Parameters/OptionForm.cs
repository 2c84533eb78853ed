using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of named options: those of a choice, kinds of evidence, reasons for a skip.</summary>
internal static class OptionForm
{
    /// <summary>Reads the options of a field or an item, which a choice and evidence need and no other kind has.</summary>
    internal static ValueList<ParameterOption> ReadFor(
        DocumentReader reader,
        DocumentNode owner,
        FieldKind? kind
    )
    {
        bool needsThem = kind is FieldKind.Choice or FieldKind.Evidence;
        if (owner["options"] is { } given)
        {
            if (kind is not null && !needsThem)
            {
                reader.Report(
                    given,
                    $"Only a choice and evidence have options; this is of the kind '{Kebab.Of(kind.Value)}'. Leave 'options' out.",
                    $"只有choice和evidence才有选项，此处类型为“{Kebab.Of(kind.Value)}”。请删去“options”。"
                );
            }
        }
        else if (needsThem)
        {
            reader.Report(
                owner,
                $"'options' is missing: the kind '{Kebab.Of(kind!.Value)}' needs at least one.",
                $"缺少“options”：类型“{Kebab.Of(kind.Value)}”至少须有一个选项。"
            );
        }

        return ReadList(reader, owner["options"]);
    }

    /// <summary>Reads named options; reports an empty list, and a name that stands twice.</summary>
    internal static ValueList<ParameterOption> ReadList(DocumentReader reader, DocumentNode? node)
    {
        if (node is { Kind: JsonValueKind.Array } list && !list.Items.Any())
        {
            reader.Report(
                list,
                "The list is empty. Name at least one, or leave it out.",
                "列表为空。请至少写明一项，或删去该列表。"
            );
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return reader.List(
            node,
            (r, one) =>
            {
                if (one["name"] is { Kind: JsonValueKind.String } name && !seen.Add(name.Text))
                {
                    r.Report(
                        name,
                        $"There is an option '{name.Text}' already. Choose another name.",
                        $"选项“{name.Text}”已存在，请另选名称。"
                    );
                }

                return Read(r, one);
            }
        );
    }

    internal static void Write(Utf8JsonWriter writer, ParameterOption option)
    {
        writer.WriteStartObject();
        writer.WriteString("name", option.Name);
        writer.WriteText("text", option.Text);
        writer.WriteEndObject();
    }

    /// <summary>Writes named options where there are any.</summary>
    internal static void WriteIfAny(Utf8JsonWriter writer, string name, ValueList<ParameterOption> options)
    {
        if (options.Count > 0)
        {
            writer.WriteList(name, options, Write);
        }
    }

    /// <summary>Writes one named thing where there is one.</summary>
    internal static void WriteIfAny(Utf8JsonWriter writer, string name, ParameterOption? option)
    {
        if (option is not null)
        {
            writer.WritePropertyName(name);
            Write(writer, option);
        }
    }

    /// <summary>Reads one named thing where there is one.</summary>
    internal static ParameterOption? ReadIfAny(DocumentReader reader, DocumentNode? node) =>
        node is null ? null : Read(reader, node);

    private static ParameterOption? Read(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["name", "text"], []))
        {
            return null;
        }

        string? name = ItemForm.ReadName(reader, node["name"]);
        BilingualText? text = reader.Bilingual(node["text"]);
        return name is null || text is null ? null : new ParameterOption(name, text);
    }
}
