using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>The facts and clauses that the activities cite.</summary>
internal static class ActivityFacts
{
    /// <summary>The type of the fact of an entry: spelled as the entry spells itself.</summary>
    private const string EntryType = "activity-entry";

    internal static ClauseId ProfileClause { get; } = ClauseId.Parse("LIB-ACTIVITY-01");

    internal static ClauseId CallLogClause { get; } = ClauseId.Parse("TARGET-CALLLOG-DAY");

    internal static ClauseId ListClause { get; } = ClauseId.Parse("TARGET-LIST-100");

    internal static ClauseId ListIndustryClause { get; } = ClauseId.Parse("TARGET-LIST-INDUSTRY");

    internal static ClauseId ListAheadClause { get; } = ClauseId.Parse("LIB-ACTIVITY-03");

    internal static ClauseId MainlineClause { get; } = ClauseId.Parse("TARGET-MAINLINE-01");

    internal static Fact Profile(ActivityProfile profile) =>
        Fact.Named("profile", profile.ToString(), new("profile", "活动方案"), profile.Label);

    internal static Fact Date(LocalDate date) => new("date", FactValue.Of(date), new("day", "日期"));

    internal static Fact Span(AssessedSpan span) =>
        Fact.Named("span", Kebab.Of(span), new("judged over", "考核期间"), ActivityLabels.Of(span));

    internal static Fact Entry(ActivityEntry entry) =>
        new("entry", new FactValue(EntryType, entry.ToString()), new("what was done", "完成记录"));

    internal static Fact Mark(EvidenceMark mark) =>
        Fact.Named("mark", Kebab.Of(mark), new("evidence", "证据"), ActivityLabels.Of(mark));

    /// <summary>What a result was made from and what came out, the same facts in explanations and reasons.</summary>
    private static Fact Within(LocalDate first, LocalDate last)
    {
        (string from, string to) = (FactValue.Of(first).Text, FactValue.Of(last).Text);
        return Fact.Named(
            "within",
            first == last ? from : $"{from}/{to}",
            new("days that count", "计入的日期"),
            first == last ? new($"on {from}", from) : new($"from {from} to {to}", $"{from}至{to}")
        );
    }

    internal static IEnumerable<Fact> Of(TargetResult result)
    {
        ActivityTarget target = result.Target;
        yield return Fact.Named("target", target.Id, new("target", "指标"), target.Label);
        yield return Fact.Named(
            "activity",
            target.Activity.Name,
            new("activity", "活动"),
            target.Activity.Label
        );
        yield return Fact.Named(
            "period",
            Kebab.Of(target.Period),
            new("period", "期间"),
            ActivityLabels.Of(target.Period)
        );
        yield return new("from", FactValue.Of(result.From), new("first day", "首日"));
        yield return new("to", FactValue.Of(result.To), new("last day", "末日"));
        yield return Within(result.From, result.To);
        yield return Number("least", target.Least, "least, this count included", "下限（含本数）");
        if (target.Most is { } most)
        {
            yield return Number("most", most, "upper end, this count included", "上端（含本数）");
            yield return Fact.Named(
                "most-is",
                Kebab.Of(target.MostIs),
                new("what the upper end is", "上端的含义"),
                ActivityLabels.Of(target.MostIs)
            );
        }

        foreach (EvidenceMark mark in target.Evidence?.Marks ?? [])
        {
            yield return Mark(mark);
        }

        yield return Number("done", result.Done, "done", "完成");
        yield return Number("counted", result.Counted, "of it counts", "其中计入");
        yield return Number("shortfall", result.Shortfall, "short", "尚差");
        yield return Number("excess", result.Excess, "above the cap", "超出上限");
    }

    internal static Fact Number(string name, long value, string english, string chinese) =>
        new(name, FactValue.Of(value), new(english, chinese));
}
