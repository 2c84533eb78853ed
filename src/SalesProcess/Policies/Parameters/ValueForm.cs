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
            ParameterKind.Time => ReadTime(reader, node, definition),
            ParameterKind.Targets => ReadTargets(reader, node, definition, clauses),
            ParameterKind.Cadences => new ParameterValue.Cadences(
                ReadList(
                    reader,
                    node,
                    (r, item) => CadenceForm.Read(r, item, definition, clauses),
                    CadenceForm.Again
                )
            ),
            ParameterKind.Slots => new ParameterValue.Slots(
                ReadList(
                    reader,
                    node,
                    (r, slot) => SlotForm.Read(r, slot, definition, clauses),
                    SlotForm.Again
                )
            ),
            ParameterKind.Bands => BandsForm.Read(reader, node, clauses) is { } bands
                ? new ParameterValue.Bands(bands)
                : null,
            ParameterKind.Scorecard => ScorecardForm.Read(reader, node, clauses) is { } card
                ? new ParameterValue.Scorecard(card)
                : null,
            ParameterKind.DecisionTable => TableForm.Read(reader, node, definition, clauses),
            ParameterKind.Order => OrderForm.Read(reader, node, definition),
            ParameterKind.Windows => new ParameterValue.Windows(
                ReadList(
                    reader,
                    node,
                    (r, item) => WindowForm.Read(r, item, definition, clauses),
                    WindowForm.Again
                )
            ),
            ParameterKind.Reminders => new ParameterValue.Reminders(
                ReadList(
                    reader,
                    node,
                    (r, item) => WindowForm.ReadReminder(r, item, definition, clauses),
                    WindowForm.ReminderAgain
                )
            ),
            _ => ItemForm.ReadAll(reader, node, definition, clauses),
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

    private static ParameterValue.Time? ReadTime(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition
    )
    {
        if (TimeForm.Read(reader, node) is not { } time)
        {
            return null;
        }

        if (time > definition.Latest)
        {
            string latest = TimeForm.Write(definition.Latest.Value);
            reader.Report(
                node,
                $"{node.Text} is later than {latest}, the latest time of '{definition.Name}'. Give {latest} or earlier.",
                $"{node.Text}晚于“{definition.Name}”的最晚时刻{latest}。请改为不晚于{latest}。"
            );
        }

        return new ParameterValue.Time(time);
    }

    private static ParameterValue.Targets ReadTargets(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        var called = new Dictionary<string, ActivityKind>(StringComparer.Ordinal);
        ActivityTarget? ReadOne(DocumentReader r, DocumentNode item)
        {
            ActivityTarget? target = TargetForm.Read(r, item, definition, clauses);
            if (
                target is not null
                && !called.TryAdd(target.Activity.Name, target.Activity)
                && called[target.Activity.Name] != target.Activity
            )
            {
                string name = target.Activity.Name;
                r.Report(
                    item["activity"]!,
                    $"The activity '{name}' has another label above. Call it the same everywhere.",
                    $"活动“{name}”在上文另有名称。请统一名称。"
                );
            }

            return target;
        }

        return new ParameterValue.Targets(ReadList(reader, node, ReadOne, TargetAgain));
    }

    /// <summary>Reads a list whose members have an ID each, and reports an ID that stands twice.</summary>
    internal static ValueList<T> ReadList<T>(
        DocumentReader reader,
        DocumentNode node,
        Func<DocumentReader, DocumentNode, T?> read,
        Func<string, BilingualText> again
    )
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return reader.List(
            node,
            (r, item) =>
            {
                T? one = read(r, item);
                if (item["id"] is { Kind: JsonValueKind.String } id && !seen.Add(id.Text))
                {
                    BilingualText fault = again(id.Text);
                    r.Report(id, fault.English, fault.Chinese);
                }

                return one;
            }
        );
    }

    private static BilingualText TargetAgain(string id) =>
        new($"There is a target '{id}' already. Choose another ID.", $"指标“{id}”已存在，请另选编号。");
}
