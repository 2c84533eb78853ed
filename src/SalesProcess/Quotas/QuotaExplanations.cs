using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Explains plans: the whole one, and the share of a day.</summary>
internal static class QuotaExplanations
{
    internal static Explanation OfPlan<TMeasure>(QuotaPlan<TMeasure> plan, ValueList<PolicyReading> readings)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string month = YearMonthPattern.Iso.Format(plan.Month);
        int days = plan.Calendar.WorkingDays;
        (string English, string Chinese) provisional = Provisional(plan);
        string rate = plan.Nominal.PerDay.ToString("N", null);
        return new Explanation
        {
            Decision = "quotas.month-plan",
            Question = new(
                $"How is the target of {month}, {plan.Target.ToString("N", null)}, split into weeks and days?",
                $"{month}的目标{plan.Target.ToString("N", null)}如何按周、按天分解？"
            ),
            Answer = new(
                $"Over {days} working days in {plan.Weeks.Count} weeks{provisional.English}; the running total is rounded each day, so "
                    + $"every sum is exact. Nominal rate beside it: {rate} a planning day.",
                $"分解到{plan.Weeks.Count}周、{days}个工作日{provisional.Chinese}；每日对累计数取整，因此各级合计完全一致。"
                    + $"另附名义日均：每个计划日{rate}。"
            ),
            Outcome = FactValue.OfList(plan.Days.Select(day => day.Amount)),
            Clauses = [QuotaFacts.DecompositionClause, QuotaFacts.MonthClause, QuotaFacts.WeekClause],
            Facts =
            [
                QuotaFacts.Target(plan.Target),
                QuotaFacts.Month(plan.Month),
                QuotaFacts.Calendar(plan.Calendar),
                QuotaFacts.Status(plan.Calendar),
                QuotaFacts.Weights(plan.Calendar),
            ],
            Readings = readings,
            Steps = plan.Weeks.Select(week => OfWeek(plan, week)).ToValueList(),
        };
    }

    internal static Explanation OfDay<TMeasure>(QuotaPlan<TMeasure> plan, int index)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        QuotaDay<TMeasure> day = plan.Days[index];
        TMeasure before = day.RunningTotal - day.Amount;
        string date = FactValue.Of(day.Date).Text;
        long worked = plan.Days.Take(index + 1).Count(d => d.Day.IsWorked);
        int all = plan.Calendar.WorkingDays;
        (string English, string Chinese) provisional = Provisional(plan);
        return new Explanation
        {
            Decision = "quotas.day-share",
            Question = new($"What is the target of {date}, and why?", $"{date}的目标是多少？为什么？"),
            Answer = new(
                $"{day.Amount.ToString("N", null)}: {worked} of {all} working days bring the month to "
                    + $"{day.RunningTotal.ToString("N", null)}, and {before.ToString("N", null)} was due before{provisional.English}.",
                $"{day.Amount.ToString("N", null)}：截至当日共{worked}个工作日（全月{all}个），应累计"
                    + $"{day.RunningTotal.ToString("N", null)}，此前应累计{before.ToString("N", null)}{provisional.Chinese}。"
            ),
            Outcome = FactValue.Of(day.Amount),
            Clauses = [QuotaFacts.DecompositionClause],
            Facts =
            [
                QuotaFacts.Target(plan.Target),
                new("date", FactValue.Of(day.Date), new("day", "日期")),
                QuotaFacts.Calendar(plan.Calendar),
                QuotaFacts.Status(plan.Calendar),
                QuotaFacts.Weights(plan.Calendar),
                new("due-before", FactValue.Of(before), new("due before the day", "此前应累计")),
                new("due-after", FactValue.Of(day.RunningTotal), new("due after the day", "当日末应累计")),
                new("edition", FactValue.Of(plan.Edition), new("edition of the policy", "政策版本")),
            ],
        };
    }

    private static (string English, string Chinese) Provisional<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        plan.IsProvisional
            ? (", provisional until the official notice", "（暂定，以官方通知为准）")
            : ("", "");

    private static Explanation OfWeek<TMeasure>(QuotaPlan<TMeasure> plan, QuotaWeek<TMeasure> week)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string from = FactValue.Of(week.Segment.Start).Text;
        string to = FactValue.Of(week.Segment.End).Text;
        return new Explanation
        {
            Decision = "quotas.week-share",
            Question = new($"What is the target of {from} to {to}?", $"{from}至{to}的目标是多少？"),
            Answer = new(
                $"{week.Amount.ToString("N", null)}, the sum of its {week.WorkingDays} working days "
                    + $"(nominal: {week.NominalAmount.ToString("N", null)}).",
                $"{week.Amount.ToString("N", null)}，即其{week.WorkingDays}个工作日目标之和"
                    + $"（名义值：{week.NominalAmount.ToString("N", null)}）。"
            ),
            Outcome = FactValue.Of(week.Amount),
            Clauses = [QuotaFacts.DecompositionClause, QuotaFacts.WeekClause],
            Facts =
            [
                new("from", FactValue.Of(week.Segment.Start), new("first day", "首日")),
                new("to", FactValue.Of(week.Segment.End), new("last day", "末日")),
                new("working-days", FactValue.Of(week.WorkingDays), new("working days", "工作日数")),
                new(
                    "nominal-per-day",
                    FactValue.Of(plan.Nominal.ExactUnitsPerDay),
                    new("nominal rate, in smallest units a day", "名义日均（最小单位）")
                ),
                new(
                    "nominal",
                    FactValue.Of(week.NominalAmount),
                    new("nominal amount of the week", "名义周目标")
                ),
            ],
        };
    }
}
