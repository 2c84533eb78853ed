using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Explains re-plans: the whole one, and every open day by two numbers.</summary>
internal static class ReplanExplanations
{
    internal static Explanation Of<TMeasure>(QuotaReplan<TMeasure> replan, ValueList<PolicyReading> readings)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string closed = FactValue.Of(replan.LastClosedDay).Text;
        int open = replan.Days.Count(day => day.Day.IsWorked);
        int changed = replan.Days.Count(day => day.CatchUp.Units != 0);
        return new Explanation
        {
            Decision = "quotas.replan",
            Question = new(
                $"How are the days after {closed} planned, now that {Show(replan.Actual)} are sold and {Show(replan.Expected)} were due?",
                $"截至{closed}实际完成{Show(replan.Actual)}，计划应完成{Show(replan.Expected)}，其后各日如何安排？"
            ),
            Answer = new(
                $"Expected less sold is {Show(replan.Gap)}: {LabelOf(replan.Rule).English}. {changed} of {English.Count(open, "open working day")} "
                    + $"{(changed == 1 ? "changes" : "change")}; not covered: {Show(replan.Uncovered)}.",
                $"计划减实际为{Show(replan.Gap)}：{LabelOf(replan.Rule).Chinese}。其后{open}个工作日中有{changed}日调整；"
                    + $"未安排：{Show(replan.Uncovered)}。"
            ),
            Outcome = FactValue.OfList(replan.Days.Select(day => day.Amount)),
            Clauses = [QuotaFacts.GapClause, QuotaFacts.CatchUpClause, QuotaFacts.AheadClause],
            Facts =
            [
                QuotaFacts.Target(replan.Plan.Target),
                QuotaFacts.Month(replan.Plan.Month),
                QuotaFacts.Edition(replan.Plan.EditionLabel, new("edition of the plan", "计划所依政策版本")),
                QuotaFacts.Calendar(replan.Plan.Calendar),
                QuotaFacts.Status(replan.Plan.Calendar),
                new(
                    "weights",
                    FactValue.OfList(QuotaStanding<TMeasure>.WeightsOf(replan.Plan)),
                    new("weight of each day", "各日权重")
                ),
                new(
                    "week-starts",
                    FactValue.OfList(replan.Plan.Weeks.Select(week => week.Segment.Start)),
                    new("first day of each week", "各周首日")
                ),
                QuotaFacts.LastClosedDay(replan.LastClosedDay),
                QuotaFacts.Due(replan.Expected),
                QuotaFacts.Actual(replan.Actual),
                .. FactsOf(replan.Rule),
                .. DayBounds.Facts(replan.Plan.Bounds),
                new(
                    "baseline",
                    FactValue.OfList(replan.Days.Select(day => day.Baseline)),
                    new("plan of the open days", "其后各日原计划")
                ),
                new("uncovered", FactValue.Of(replan.Uncovered), new("not covered", "未安排数额")),
            ],
            Readings = readings,
            Steps = replan.Days.Where(day => day.CatchUp.Units != 0).Select(OfDay).ToValueList(),
        };
    }

    internal static Explanation OfDay<TMeasure>(ReplannedDay<TMeasure> day)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string date = FactValue.Of(day.Date).Text;
        return new Explanation
        {
            Decision = "quotas.replanned-day",
            Question = new($"What is the new target of {date}, and why?", $"{date}的新目标是多少？为什么？"),
            Answer = new(
                $"{Show(day.Amount)}: {Show(day.Baseline)} as planned, {Show(day.CatchUp)} of the gap.",
                $"{Show(day.Amount)}：原计划{Show(day.Baseline)}，差距分摊{Show(day.CatchUp)}。"
            ),
            Outcome = FactValue.Of(day.Amount),
            Clauses = [QuotaFacts.CatchUpClause, QuotaFacts.AheadClause],
            Facts =
            [
                QuotaFacts.Date(day.Date),
                new("baseline", FactValue.Of(day.Baseline), new("as planned", "原计划")),
                new("catch-up", FactValue.Of(day.CatchUp), new("of the gap", "差距分摊")),
            ],
        };
    }

    private static BilingualText LabelOf(CatchUpRule rule)
    {
        BilingualText way = QuotaProgressLabels.Of(rule.Way);
        BilingualText ahead = QuotaProgressLabels.Of(rule.WhenAhead);
        return new(
            $"behind, {way.English}; ahead, {ahead.English}",
            $"落后时，{way.Chinese}；超前时，{ahead.Chinese}"
        );
    }

    private static IEnumerable<Fact> FactsOf(CatchUpRule rule)
    {
        yield return Fact.Named(
            "catch-up",
            Kebab.Of(rule.Way),
            new("which days catch up", "补差方式"),
            QuotaProgressLabels.Of(rule.Way)
        );
        yield return Fact.Named(
            "when-ahead",
            Kebab.Of(rule.WhenAhead),
            new("when ahead", "超前时"),
            QuotaProgressLabels.Of(rule.WhenAhead)
        );
        if (rule.Days is { } days)
        {
            yield return new("catch-up-days", FactValue.Of(days), new("days that catch up", "补差天数"));
        }

        if (rule.CapPercent is { } cap)
        {
            yield return new(
                "cap-percent",
                FactValue.Of(cap),
                new("cap, in percent of a day's plan", "上限（占当日原计划的百分比）")
            );
        }
    }

    private static string Show<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> => amount.ToString("N", null);
}
