using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The facts that weights are made from.</summary>
internal static class DayWeightFacts
{
    internal static Fact Calendar(WorkingCalendar calendar) =>
        Fact.Named("calendar", calendar.Name.English, new("calendar", "日历"), calendar.Name);

    internal static Fact Source(DayWeights weights) =>
        Fact.Named("source", Kebab.Of(weights.Kind), new("source", "来源"), weights.Name);

    internal static Fact Shares(IEnumerable<Ratio> shares) =>
        new("shares", FactValue.OfList(shares), new("shares", "占比"));

    internal static Fact[] Days(DateInterval days) =>
        [
            new("from", FactValue.Of(days.Start), new("first day", "首日")),
            new("to", FactValue.Of(days.End), new("last day", "末日")),
        ];

    /// <summary>Day and factor in turn, for each factor.</summary>
    internal static ValueList<Fact> Of(ValueList<WeekdayFactor> factors) =>
        factors
            .SelectMany<WeekdayFactor, Fact>(factor =>
                [
                    new(
                        "weekday",
                        FactValue.Of((long)factor.Day),
                        new("day of the week, 1 is Monday", "星期几（1为星期一）"),
                        DayWeightLabels.Of(factor.Day)
                    ),
                    Factor(factor.Factor),
                ]
            )
            .ToValueList();

    internal static ValueList<Fact> Of(EventUplift uplift) =>
        [
            new("event-from", FactValue.Of(uplift.From), new("first day of the event", "活动首日")),
            new("event-to", FactValue.Of(uplift.To), new("last day of the event", "活动末日")),
            Factor(uplift.Factor),
        ];

    internal static ValueList<Fact> Of<TMeasure>(DayMatch match, TMeasure[] amounts, TMeasure floor)
        where TMeasure : struct, IMeasure<TMeasure> =>
        [
            .. Of(match),
            new("amounts", FactValue.OfList(amounts), new("amounts of the matched days", "对应日的数额")),
            new("floor", FactValue.Of(floor), new("least that a day counts", "每日下限")),
        ];

    internal static Fact[] Coverage(DateInterval days, LocalDate first, int count, DayMatch match) =>
        [
            .. Of(match),
            .. Days(days),
            new("amounts-from", FactValue.Of(first), new("day of the first amount", "首个数额的日期")),
            new("amounts", FactValue.Of(count), new("number of amounts", "数额个数")),
        ];

    internal static Fact[] Coverage(DateInterval days, WorkingCalendar calendar) =>
        [
            Calendar(calendar),
            new("first", FactValue.Of(calendar.Range.Start), new("first day", "首日")),
            new("last", FactValue.Of(calendar.Range.End), new("last day", "末日")),
            .. Days(days),
        ];

    private static Fact Factor(Ratio factor) => new("factor", FactValue.Of(factor), new("factor", "系数"));

    private static IEnumerable<Fact> Of(DayMatch match)
    {
        yield return Fact.Named(
            "match",
            Kebab.Of(match.Kind),
            new("way to match the days of last year", "去年对应日的匹配方式"),
            DayWeightLabels.Of(match.Kind)
        );
        if (match is { AnchorThisYear: { } now, AnchorLastYear: { } then })
        {
            yield return new("anchor", FactValue.Of(now), new("anchor this year", "今年锚定日期"));
            yield return new("anchor-last-year", FactValue.Of(then), new("anchor last year", "去年锚定日期"));
        }

        yield return new("days-earlier", FactValue.Of(match.DaysEarlier), new("days earlier", "提前天数"));
    }
}
