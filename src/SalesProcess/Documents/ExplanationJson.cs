using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>The JSON form of an explanation, <c>sales-process/explanation/1</c>.</summary>
/// <remarks>An explanation that was stored can be read, shown in either language and checked years later.</remarks>
public static class ExplanationJson
{
    private const string Format = "sales-process/explanation/1";

    private static readonly string[] Parts =
    [
        "decision",
        "question",
        "answer",
        "outcome",
        "clauses",
        "facts",
        "readings",
        "notApplied",
        "premises",
        "steps",
    ];

    /// <summary>Writes an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    /// <exception cref="InvalidOperationException">The steps are nested more than about 120 deep.</exception>
    public static string Write(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return DocumentWriter.Write(writer => Write(writer, explanation, Format));
    }

    /// <summary>Reads an explanation back.</summary>
    /// <param name="json">The text that <see cref="Write(Explanation)"/> wrote.</param>
    /// <returns>An explanation equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static Explanation Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(
            json,
            Format,
            (reader, root) => Read(reader, root, ["format", .. Parts]),
            quotes: true
        );
    }

    private static void Write(Utf8JsonWriter writer, Explanation explanation, string? format)
    {
        writer.WriteStartObject();
        if (format is not null)
        {
            writer.WriteString("format", format);
        }

        writer.WriteString("decision", explanation.Decision);
        writer.WriteText("question", explanation.Question);
        writer.WriteText("answer", explanation.Answer);
        writer.WritePropertyName("outcome");
        ReasonForm.Write(writer, explanation.Outcome);
        writer.WriteList(
            "clauses",
            explanation.Clauses,
            (to, clause) => to.WriteStringValue(clause.ToString())
        );
        writer.WriteList("facts", explanation.Facts, ReasonForm.Write);
        writer.WriteList("readings", explanation.Readings, ReadingForm.Write);
        writer.WriteList("notApplied", explanation.NotApplied, WriteRule);
        writer.WriteList("premises", explanation.Premises, (to, premise) => Write(to, premise, format: null));
        writer.WriteList("steps", explanation.Steps, (to, step) => Write(to, step, format: null));
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleNotApplied rule)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Rule);
        writer.WriteText("label", rule.Label);
        writer.WriteString("clause", rule.Clause.ToString());
        writer.WriteList("unmet", rule.Unmet, ReasonForm.Write);
        writer.WriteEndObject();
    }

    private static Explanation? Read(DocumentReader reader, DocumentNode node, string[] parts)
    {
        if (!reader.Object(node, parts, []))
        {
            return null;
        }

        string? decision = reader.Text(node["decision"]);
        BilingualText? question = reader.Bilingual(node["question"]);
        BilingualText? answer = reader.Bilingual(node["answer"]);
        FactValue? outcome = node["outcome"] is { } value ? ReasonForm.ReadBareValue(reader, value) : null;
        ValueList<ClauseId> clauses = reader.List(node["clauses"], (r, n) => r.Clause(n));
        ValueList<Fact> facts = reader.List(node["facts"], ReasonForm.ReadFact);
        ValueList<PolicyReading> readings = reader.List(node["readings"], ReadingForm.Read);
        ValueList<RuleNotApplied> notApplied = reader.List(node["notApplied"], ReadRule);
        ValueList<Explanation> premises = reader.List(node["premises"], (r, n) => Read(r, n, Parts));
        ValueList<Explanation> steps = reader.List(node["steps"], (r, n) => Read(r, n, Parts));
        return decision is null || question is null || answer is null || outcome is null
            ? null
            : new Explanation
            {
                Decision = decision,
                Question = question,
                Answer = answer,
                Outcome = outcome,
                Clauses = clauses,
                Facts = facts,
                Readings = readings,
                NotApplied = notApplied,
                Premises = premises,
                Steps = steps,
            };
    }

    private static RuleNotApplied? ReadRule(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["rule", "label", "clause", "unmet"], []))
        {
            return null;
        }

        string? rule = reader.Text(node["rule"]);
        BilingualText? label = reader.Bilingual(node["label"]);
        ClauseId? clause = reader.Clause(node["clause"]);
        ValueList<RefusalReason> unmet = reader.List(node["unmet"], ReasonForm.ReadReason);
        return rule is null || label is null || clause is null
            ? null
            : new RuleNotApplied(rule, label, clause, unmet);
    }
}
