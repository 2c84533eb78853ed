using System.Globalization;
using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>Reads the value of one parameter and checks it against its definition.</summary>
internal static class ValueForm
{
    internal static ParameterValue? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    ) =>
        definition.Kind switch
        {
            ParameterKind.Fields => FieldForm.ReadAll(reader, node, definition, clauses),
            ParameterKind.Whole => ReadWhole(reader, node, definition),
            ParameterKind.Choice => ReadChoice(reader, node, definition),
            _ => ReadItems(reader, node, definition, clauses),
        };

    internal static void ReportUnknown(DocumentReader reader, DocumentNode node, ClauseId clause) =>
        reader.Report(
            node,
            $"There is no clause {clause}. Cite one of the catalogue, or add it under 'clauses'.",
            $"没有条款{clause}。请引用目录中的条款，或在“clauses”中添加。"
        );

    private static ParameterValue.Whole? ReadWhole(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition
    )
    {
        if (reader.Whole(node) is not { } number)
        {
            return null;
        }

        if (number < definition.Least || number > definition.Most)
        {
            var given = FactValue.Of(number);
            string limits = string.Create(
                CultureInfo.InvariantCulture,
                $"{definition.Least}–{definition.Most}"
            );
            reader.Report(
                node,
                $"{given} is outside {limits}, the limits of '{definition.Name}' in {definition.Unit!.English}.",
                $"{given}超出“{definition.Name}”的范围{limits}（单位：{definition.Unit.Chinese}）。"
            );
        }

        return new ParameterValue.Whole(number);
    }

    private static ParameterValue.Choice? ReadChoice(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition
    )
    {
        if (reader.Text(node) is not { } option)
        {
            return null;
        }

        if (definition.Options.All(known => known.Name != option))
        {
            string known = string.Join(", ", definition.Options.Select(o => o.Name));
            reader.Report(
                node,
                $"'{option}' is not an option of '{definition.Name}'. Pick one of: {known}.",
                $"“{option}”不是“{definition.Name}”的选项。请从中选择：{known}。"
            );
        }

        return new ParameterValue.Choice(option);
    }

    private static ParameterValue.Items ReadItems(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        PolicyItem? ReadOne(DocumentReader r, DocumentNode item)
        {
            PolicyItem? read = ItemForm.Read(r, item, definition, clauses);
            if (item["id"] is { Kind: JsonValueKind.String } id && !seen.Add(id.Text))
            {
                r.Report(
                    id,
                    $"There is an item '{id.Text}' already. Choose another ID.",
                    $"项目“{id.Text}”已存在，请另选编号。"
                );
            }

            return read;
        }

        return new ParameterValue.Items(reader.List(node, ReadOne));
    }
}
