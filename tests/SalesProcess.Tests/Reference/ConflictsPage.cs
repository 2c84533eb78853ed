using SalesProcess.Clauses;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Reference;

/// <summary>The page of every contradiction of the sources, and of what decides it.</summary>
public class ConflictsPage
{
    [Fact]
    public void It_is_up_to_date() =>
        Approved.Matches(Markdown.Page(Lines()), "docs", "policy", "conflicts.md");

    private static IEnumerable<string> Lines() =>
        [
            "# Where the sources contradict each other · 原文的矛盾之处",
            "",
            "The policy was read from four texts that do not always agree, with each other or with themselves. Each contradiction has a number. Where a chapter must decide one, the readings are the options of a parameter, an edition of the policy picks one, and the pick shows in every explanation; nothing is merged in silence.",
            "",
            "政策源自四份文本，彼此之间或自身内部并不总是一致。每处矛盾都有编号。凡某章必须取舍之处，各种读法即为参数的选项，由政策版本选定其一，并显示在每次说明中，绝不暗中合并。",
            "",
            "This page is made from the code by the tests.",
            .. ClauseCatalogue.Conflicts.SelectMany(Section),
        ];

    private static IEnumerable<string> Section(Conflict conflict) =>
        [
            "",
            $"## {conflict.Id} · {conflict.Subject.English} · {conflict.Subject.Chinese}",
            "",
            conflict.Text.English,
            "",
            conflict.Text.Chinese,
            "",
            $"Clauses · 条款: {string.Join(", ", conflict.Clauses)}",
            .. PolicyVocabulary.Parameters.Where(p => p.Conflict == conflict.Id).SelectMany(Decided),
        ];

    private static IEnumerable<string> Decided(ParameterDefinition parameter)
    {
        string pick = Policy.BuiltIn.Readings.FirstOrDefault(reading => reading.Parameter == parameter.Name)
            is { } set
            ? $"the built-in policy picks `{set.Value}` · 内置政策选定`{set.Value}`"
            : "the host picks · 由使用方选定";
        return ["", $"Decided by · 取舍: [`{parameter.Name}`](../reference/parameters.md); {pick}."];
    }
}
