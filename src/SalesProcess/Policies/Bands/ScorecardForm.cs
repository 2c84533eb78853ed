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

    private static readonly BilingualText Advice = new(
        "Give a weight in these limits.",
        "请给出此范围内的权重。"
    );

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
            Report(reader, node["name"]!, ScorecardFaults.Again(name));
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
        return NumberLimits.Check(reader, node, weight, 1, Most, Advice) ? weight : null;
    }

    private static void CheckCount(DocumentReader reader, DocumentNode? node)
    {
        if (node is { Kind: JsonValueKind.Array } list && !list.Items.Any())
        {
            Report(reader, list, ScorecardFaults.NoCriterion);
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

        if (node is { } score && (score["from"] is null || score["to"] is null))
        {
            Report(reader, score, ScorecardFaults.OpenRange);
        }

        if (ScorecardFaults.IsTooFine(criteria, bands))
        {
            Report(reader, node!, ScorecardFaults.TooFine);
        }
    }

    private static void Report(DocumentReader reader, DocumentNode node, BilingualText fault) =>
        reader.Report(node, fault.English, fault.Chinese);

    private static string Spell(Int128 number) => number.ToString(CultureInfo.InvariantCulture);
}
