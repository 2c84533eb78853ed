namespace SalesProcess.Decisions;

/// <summary>One way to say no, as data: its code, and its message with the names of facts in braces.</summary>
/// <remarks>
/// Every chapter publishes its own in one class, such as <c>QuotaRefusals</c>, and says no by no other means; so a
/// host compares <c>reason.Code == QuotaRefusals.NoWorkingDay.Code</c> and finds every message in both languages.
/// <c>{about}</c> stands for a text that is no fact. Two rules are equal if they are the same object. Order is not
/// defined.
/// </remarks>
public sealed class RefusalRule
{
    internal RefusalRule(string code, string english, string chinese)
    {
        Code = new RefusalCode(code);
        Message = new BilingualText(english, chinese);
    }

    /// <summary>The stable code.</summary>
    public RefusalCode Code { get; }

    /// <summary>The message, with the names of facts in braces, the same ones in both languages.</summary>
    public BilingualText Message { get; }

    /// <summary>Answers the code.</summary>
    /// <returns>The characters of the code.</returns>
    public override string ToString() => Code.Code;

    /// <summary>Says no under a clause, to these facts.</summary>
    internal RefusalReason Because(ClauseId? clause, params ReadOnlySpan<Fact> facts) =>
        new(
            Code,
            clause,
            new BilingualText(
                Fill(Message.English, facts, Language.English),
                Fill(Message.Chinese, facts, Language.Chinese)
            ),
            ValueList.Create(facts)
        );

    /// <summary>Says no by a value of the policy: under its clause, and citing the edition that set it.</summary>
    internal RefusalReason Because(PolicyReading reading, params ReadOnlySpan<Fact> facts) =>
        Because(reading.Clause, facts) with
        {
            Edition = reading.Edition,
        };

    /// <summary>Says no under a clause, with a text in place of <c>{about}</c>.</summary>
    internal RefusalReason About(ClauseId clause, BilingualText about, params ReadOnlySpan<Fact> facts) =>
        new(
            Code,
            clause,
            new BilingualText(
                Message.English.Replace("{about}", about.English, StringComparison.Ordinal),
                Message.Chinese.Replace("{about}", about.Chinese, StringComparison.Ordinal)
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
