using System.Globalization;
using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a weighted scorecard.</summary>
internal static class ScorecardForm
{
    /// <summary>The most that a weight, their sum, or the points of a step may be.</summary>
    internal const long Most = 1_000_000;

    internal static PolicyScorecard? Read(DocumentReader reader, DocumentNode node, ClauseCatalogue clauses)
    {
        if (!reader.Object(node, ["weightsSumTo", "missing", "criteria", "score"], []))
        {
            return null;
        }

        long? sum = ReadWeight(reader, node["weightsSumTo"]);
        MissingCriterion? missing = reader.Member<MissingCriterion>(node["missing"]);
        var weights = new List<long?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ValueList<PolicyCriterion> criteria = reader.List(
            node["criteria"],
            (r, item) => ReadCriterion(r, item, clauses, weights, seen)
        );
        PolicyBands? bands = node["score"] is { } score ? BandsForm.Read(reader, score, clauses) : null;
        CheckCount(reader, node["criteria"]);
        CheckSum(reader, node["weightsSumTo"], sum, weights);
        CheckSize(reader, node["score"], criteria, bands);
        return sum is null || missing is null || bands is null
            ? null
            : new PolicyScorecard(criteria, sum.Value, missing.Value, bands);
    }

    internal static void Write(Utf8JsonWriter writer, PolicyScorecard card)
    {
        writer.WriteStartObject();
        writer.WriteNumber("weightsSumTo", card.WeightsSumTo);
        writer.WriteString("missing", Kebab.Of(card.Missing));
        writer.WriteList(
            "criteria",
            card.Criteria,
            (to, criterion) =>
            {
                to.WriteStartObject();
                to.WriteString("name", criterion.Name);
                to.WriteString("clause", criterion.Clause.ToString());
                to.WriteText("label", criterion.Label);
                to.WriteNumber("weight", criterion.Weight);
                to.WritePropertyName("steps");
                BandsForm.Write(to, criterion.Steps);
                to.WriteEndObject();
            }
        );
        writer.WritePropertyName("score");
        BandsForm.Write(writer, card.Bands);
        writer.WriteEndObject();
    }

    private static PolicyCriterion? ReadCriterion(
        DocumentReader reader,
        DocumentNode node,
        ClauseCatalogue clauses,
        List<long?> weights,
        HashSet<string> seen
    )
    {
        if (!reader.Object(node, ["name", "clause", "label", "weight", "steps"], []))
        {
            weights.Add(null);
            return null;
        }

        string? name = ItemForm.ReadName(reader, node["name"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        BilingualText? label = reader.Bilingual(node["label"]);
        long? weight = ReadWeight(reader, node["weight"]);
        weights.Add(weight);
        PolicyBands? steps = node["steps"] is { } given
            ? BandsForm.Read(reader, given, clauses, BandsForm.Use.Steps)
            : null;
        if (name is not null && !seen.Add(name))
        {
            reader.Report(
                node["name"]!,
                $"There is a criterion '{name}' already. Choose another name.",
                $"指标“{name}”已存在，请另选名称。"
            );
        }

        if (steps is { Bands.Count: > 0 } && steps.Bands.All(step => step.Points is 0))
        {
            reader.Report(
                node["steps"]!,
                "No step is worth a point, so that the criterion can never count. Give one of them points.",
                "各档均为零分，该指标不起作用。请至少给一档设定分值。"
            );
        }

        return
            name is null
            || clause is null
            || label is null
            || weight is null
            || steps is not { Bands.Count: > 0 }
            ? null
            : new PolicyCriterion(name, clause, label, weight.Value, steps);
    }

    private static long? ReadWeight(DocumentReader reader, DocumentNode? node)
    {
        long? weight = reader.Whole(node);
        if (weight is not (< 1 or > Most))
        {
            return weight;
        }

        string given = string.Create(CultureInfo.InvariantCulture, $"{weight}");
        string most = string.Create(CultureInfo.InvariantCulture, $"{Most}");
        reader.Report(
            node!,
            $"{given} is outside 1–{most}. Give a weight in these limits.",
            $"{given}超出1–{most}。请给出此范围内的权重。"
        );
        return null;
    }

    private static void CheckCount(DocumentReader reader, DocumentNode? node)
    {
        if (node is { Kind: JsonValueKind.Array } list && !list.Items.Any())
        {
            reader.Report(list, "A scorecard needs at least one criterion.", "评分表至少须有一项指标。");
        }
    }

    private static void CheckSum(DocumentReader reader, DocumentNode? node, long? asked, List<long?> weights)
    {
        if (asked is null || weights.Count == 0 || weights.Any(weight => weight is null))
        {
            return;
        }

        Int128 sum = weights.Aggregate(Int128.Zero, (total, weight) => total + weight!.Value);
        if (sum != asked)
        {
            (string of, string given) = (Spell(asked.Value), Spell(sum));
            reader.Report(
                node!,
                $"The weights sum to {given}, not to {of}. Change the weights, or write {given} here.",
                $"权重合计为{given}，而非{of}。请调整权重，或将此处改为{given}。"
            );
        }
    }

    private static void CheckSize(
        DocumentReader reader,
        DocumentNode? node,
        ValueList<PolicyCriterion> criteria,
        PolicyBands? bands
    )
    {
        if (bands is null)
        {
            return;
        }

        if (bands.From is not { } from || bands.To is not { } to)
        {
            if (node!["from"] is null || node["to"] is null)
            {
                reader.Report(
                    node,
                    "The range of a score has two ends. Give 'from' and 'to', such as 0 and 100.",
                    "得分范围须有起点和终点。请给出“from”和“to”，例如0和100。"
                );
            }

            return;
        }

        Int128 most = criteria.Aggregate(
            Int128.Zero,
            (sum, criterion) => sum + ((Int128)criterion.Weight * criterion.MostPoints)
        );
        if (most * (Int128.Abs(from) + Int128.Abs(to)) > PolicyBands.Furthest)
        {
            reader.Report(
                node!,
                "The score is too fine to be exact in 64 bits. Use smaller weights, points or ends of the range.",
                "得分过细，超出64位精确计算的范围。请减小权重、分值或范围两端的数值。"
            );
        }
    }

    private static string Spell(Int128 number) => number.ToString(CultureInfo.InvariantCulture);
}
