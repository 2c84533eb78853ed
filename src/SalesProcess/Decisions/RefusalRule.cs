namespace SalesProcess.Decisions;

/// <summary>
/// One way to say no, as data: its code and its message in both languages, with the names of facts in braces.
/// Every chapter keeps its own in one file; a test lists them all on the reference page.
/// </summary>
internal sealed class RefusalRule(string code, string english, string chinese)
{
    internal RefusalCode Code { get; } = new(code);

    internal string English { get; } = english;

    internal string Chinese { get; } = chinese;

    /// <summary>Says no under a clause, to these facts.</summary>
    internal RefusalReason Because(ClauseId? clause, params ReadOnlySpan<Fact> facts) =>
        new(
            Code,
            clause,
            new BilingualText(Fill(English, facts, Language.English), Fill(Chinese, facts, Language.Chinese)),
            ValueList.Create(facts)
        );

    /// <summary>Says no under a clause, with a text in place of <c>{about}</c>.</summary>
    internal RefusalReason About(ClauseId clause, BilingualText about, params ReadOnlySpan<Fact> facts) =>
        new(
            Code,
            clause,
            new BilingualText(
                English.Replace("{about}", about.English, StringComparison.Ordinal),
                Chinese.Replace("{about}", about.Chinese, StringComparison.Ordinal)
            ),
            ValueList.Create(facts)
        );

    private static string Fill(string template, ReadOnlySpan<Fact> facts, Language language)
    {
        string[] parts = template.Split('{', '}'); // texts at the even places, names of facts between them
        for (int i = 1; i < parts.Length; i += 2)
        {
            parts[i] = Show(parts[i], facts, language);
        }

        return string.Concat(parts);
    }

    private static string Show(string name, ReadOnlySpan<Fact> facts, Language language)
    {
        foreach (Fact fact in facts)
        {
            if (fact.Name == name)
            {
                return fact.Show(language);
            }
        }

        return $"{{{name}}}";
    }
}
