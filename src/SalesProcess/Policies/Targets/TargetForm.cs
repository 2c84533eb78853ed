using System.Globalization;
using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of an activity target.</summary>
internal static class TargetForm
{
    internal static ActivityTarget? Read(
        DocumentReader reader,
        DocumentNode node,
        ParameterDefinition definition,
        ClauseCatalogue clauses
    )
    {
        if (
            !reader.Object(
                node,
                ["id", "clause", "label", "activity", "period", "least"],
                ["most", "mostIs", "evidence", "when"]
            )
        )
        {
            return null;
        }

        string? id = ItemForm.ReadName(reader, node["id"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        BilingualText? label = reader.Bilingual(node["label"]);
        ActivityKind? activity = node["activity"] is { } kind ? ReadActivity(reader, kind) : null;
        TargetPeriod? period = reader.Member<TargetPeriod>(node["period"]);
        long? least = reader.Whole(node["least"]);
        long? most = reader.Whole(node["most"]);
        UpperEnd? mostIs = node["mostIs"] is { } end ? reader.Member<UpperEnd>(end) : UpperEnd.RangeEnd;
        EvidenceRule? evidence = node["evidence"] is { } rule ? ReadEvidence(reader, rule, clauses) : null;
        ValueList<ItemCondition> conditions = ItemForm.ReadConditions(reader, node["when"], definition);
        CheckRange(reader, node, least, most, mostIs);
        return
            id is null
            || clause is null
            || label is null
            || activity is null
            || period is null
            || least is null
            || mostIs is null
            ? null
            : new ActivityTarget(
                id,
                clause,
                label,
                activity,
                period.Value,
                least.Value,
                most,
                mostIs.Value,
                evidence,
                conditions
            );
    }

    internal static void Write(Utf8JsonWriter writer, ActivityTarget target)
    {
        writer.WriteStartObject();
        writer.WriteString("id", target.Id);
        writer.WriteString("clause", target.Clause.ToString());
        writer.WriteText("label", target.Label);
        WriteActivity(writer, target.Activity);
        writer.WriteString("period", Kebab.Of(target.Period));
        writer.WriteNumber("least", target.Least);
        if (target.Most is { } most)
        {
            writer.WriteNumber("most", most);
            writer.WriteString("mostIs", Kebab.Of(target.MostIs));
        }

        if (target.Evidence is { } evidence)
        {
            writer.WriteStartObject("evidence");
            writer.WriteString("clause", evidence.Clause.ToString());
            writer.WriteList("marks", evidence.Marks, (to, mark) => to.WriteStringValue(Kebab.Of(mark)));
            writer.WriteEndObject();
        }

        writer.WriteList("when", target.Conditions, ItemForm.WriteCondition);
        writer.WriteEndObject();
    }

    internal static ActivityKind? ReadActivity(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["name", "label"], []))
        {
            return null;
        }

        string? name = ItemForm.ReadName(reader, node["name"]);
        BilingualText? label = reader.Bilingual(node["label"]);
        return name is null || label is null ? null : new ActivityKind(name, label);
    }

    internal static void WriteActivity(Utf8JsonWriter writer, ActivityKind activity)
    {
        writer.WriteStartObject("activity");
        writer.WriteString("name", activity.Name);
        writer.WriteText("label", activity.Label);
        writer.WriteEndObject();
    }

    private static EvidenceRule? ReadEvidence(
        DocumentReader reader,
        DocumentNode node,
        ClauseCatalogue clauses
    )
    {
        if (!reader.Object(node, ["clause", "marks"], []))
        {
            return null;
        }

        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        var marks = new List<EvidenceMark>();
        foreach (DocumentNode item in reader.Items(node["marks"]))
        {
            if (reader.Member<EvidenceMark>(item) is not { } mark)
            {
                continue;
            }

            if (marks.Contains(mark))
            {
                reader.Report(
                    item,
                    $"'{item.Text}' stands twice. Keep one.",
                    $"“{item.Text}”重复，请只保留一个。"
                );
            }

            marks.Add(mark);
        }

        if (node["marks"] is { Kind: JsonValueKind.Array } list && !list.Items.Any())
        {
            reader.Report(
                list,
                "Evidence needs at least one mark. Name one, or leave 'evidence' out.",
                "证据至少须有一项标记。请写明一项，或删去“evidence”。"
            );
        }

        return clause is null ? null : new EvidenceRule(clause, marks.ToValueList());
    }

    private static void CheckRange(
        DocumentReader reader,
        DocumentNode node,
        long? least,
        long? most,
        UpperEnd? mostIs
    )
    {
        if (node["mostIs"] is { } end && node["most"] is null)
        {
            reader.Report(
                end,
                "'mostIs' says what 'most' means, and there is no 'most'. Give one, or leave 'mostIs' out.",
                "“mostIs”说明“most”的含义，但未给出“most”。请给出“most”，或删去“mostIs”。"
            );
        }

        if (least < 0)
        {
            reader.Report(
                node["least"]!,
                string.Create(CultureInfo.InvariantCulture, $"{least} is below zero. Give zero or more."),
                string.Create(CultureInfo.InvariantCulture, $"{least}小于零。请给出不小于零的数。")
            );
        }
        else if (most < least)
        {
            reader.Report(
                node["most"]!,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The range is upside down: the most is {most} and the least is {least}. Give a most of {least} or more."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"区间上下颠倒：上限为{most}，下限为{least}。请给出不小于{least}的上限。"
                )
            );
        }
        else if (least == 0 && (node["most"] is null || mostIs == UpperEnd.RangeEnd))
        {
            reader.Report(
                node["least"]!,
                "A target of zero is always met. Give a least above zero, or a 'most' that is a cap.",
                "目标为零则总能达成。请给出大于零的下限，或将“most”设为封顶值（cap）。"
            );
        }
    }
}
