using System.Text;

namespace SalesProcess.Decisions;

/// <summary>Writes explanations and refusals as plain text, in either language.</summary>
/// <remarks>The text is for people and may improve; a program reads the explanation itself.</remarks>
public static class ExplanationText
{
    /// <summary>Writes an explanation as an indented tree, one fact a line; what it was built on comes first.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language asked for.</param>
    /// <returns>Lines that each end in a line feed.</returns>
    public static string Render(Explanation explanation, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        Write(text, explanation, language, depth: 0);
        return text.ToString();
    }

    /// <summary>Writes a refusal as a list, one reason a line, each with its clause.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="language">The language asked for.</param>
    /// <returns>Lines that each end in a line feed.</returns>
    public static string Render(Refusal refusal, Language language)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var text = new StringBuilder();
        foreach (RefusalReason reason in refusal.Reasons)
        {
            Line(text, 0, "- ", reason.Message.In(language) + Cite(reason));
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Explanation explanation, Language language, int depth)
    {
        foreach (Explanation premise in explanation.Premises)
        {
            Write(text, premise, language, depth);
        }

        Line(text, depth, "", explanation.Question.In(language));
        Line(text, depth, "= ", explanation.Answer.In(language) + Cite(explanation.Clauses));
        foreach (Fact fact in explanation.Facts)
        {
            Line(text, depth + 1, "· ", Labelled(fact.Label, fact.Show(language), language));
        }

        foreach (PolicyReading reading in explanation.Readings)
        {
            string value = Labelled(reading.Label, reading.Show(language), language);
            Line(text, depth + 1, "§ ", value + Cite(reading.Clause.ToString(), reading.Edition));
        }

        foreach (RuleNotApplied rule in explanation.NotApplied)
        {
            Line(text, depth + 1, "✗ ", rule.Label.In(language) + Cite([rule.Clause]));
            foreach (RefusalReason reason in rule.Unmet)
            {
                Line(text, depth + 2, "- ", reason.Message.In(language));
            }
        }

        foreach (Explanation step in explanation.Steps)
        {
            Write(text, step, language, depth + 1);
        }
    }

    private static string Labelled(BilingualText label, string value, Language language) =>
        label.In(language) + (language == Language.Chinese ? "：" : ": ") + value;

    private static string Cite(RefusalReason reason) => Cite([reason.Clause?.ToString(), reason.Edition]);

    private static string Cite(IEnumerable<ClauseId> clauses) =>
        Cite([.. clauses.Select(clause => clause.ToString())]);

    private static string Cite(params string?[] cited)
    {
        string[] known = [.. cited.OfType<string>()];
        return known.Length == 0 ? "" : $" [{string.Join(", ", known)}]";
    }

    private static void Line(StringBuilder text, int depth, string mark, string content) =>
        text.Append(' ', depth * 2).Append(mark).Append(content).Append('\n');
}
