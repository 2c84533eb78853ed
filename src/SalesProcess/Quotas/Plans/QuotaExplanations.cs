using System.Numerics;
using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Explains plans: the whole one, and the share of a day.</summary>
internal static class QuotaExplanations
{
    internal static Explanation OfPlan<TMeasure>(QuotaPlan<TMeasure> plan, MonthFrame frame)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string month = YearMonthPattern.Iso.Format(plan.Month);
        (string English, string Chinese) days = Days(plan);
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
                $"Over {days.English} in {plan.Weeks.Count} weeks{provisional.English}{Bounded(plan).English}{InLots(plan).English}; the running total is rounded each day, so "
                    + $"every sum is exact. Nominal rate beside it: {rate} a planning day.",
                $"分解到{plan.Weeks.Count}周、{days.Chinese}{provisional.Chinese}{Bounded(plan).Chinese}{InLots(plan).Chinese}；每日对累计数取整，因此各级合计完全一致。"
                    + $"另附名义日均：每个计划日{rate}。"
            ),
            Outcome = FactValue.OfList(plan.Days.Select(day => day.Amount)),
            Clauses = Clauses(plan),
            Facts =
            [
                QuotaFacts.Target(plan.Target),
                QuotaFacts.Month(plan.Month),
                QuotaFacts.Calendar(plan.Calendar),
                QuotaFacts.Status(plan.Calendar),
                QuotaFacts.Weights(plan.Weights),
                .. DayBounds.Facts(plan.Bounds),
                .. LotFacts.Of(plan.Lots),
            ],
            Readings = frame.Readings,
            Premises = frame.Premises.Values(),
            Steps = plan.Weeks.Select(week => OfWeek(plan, week)).ToValueList(),
        };
    }

    internal static Explanation OfWeeks<TMeasure>(QuotaPlan<TMeasure> plan, MonthFrame frame)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string month = YearMonthPattern.Iso.Format(plan.Month);
        (string English, string Chinese) days = Days(plan);
        (string English, string Chinese) provisional = Provisional(plan);
        return OfPlan(plan, frame) with
        {
            Decision = "quotas.week-only-plan",
            Question = new(
                $"How is the target of {month}, {plan.Target.ToString("N", null)}, split into weeks?",
                $"{month}的目标{plan.Target.ToString("N", null)}如何按周分解？"
            ),
            Answer = new(
                $"Into {plan.Weeks.Count} weeks, over {days.English}{provisional.English}; the running total is rounded at "
                    + "the end of each week, so every sum is exact. No day has a target of its own.",
                $"分解到{plan.Weeks.Count}周，共{days.Chinese}{provisional.Chinese}；每周末对累计数取整，因此各级合计完全一致。不设每日目标。"
            ),
            Outcome = FactValue.OfList(plan.Weeks.Select(week => week.Amount)),
            Clauses = [.. Clauses(plan), QuotaFacts.WeeksOnlyClause],
        };
    }

    internal static Explanation OfDay<TMeasure>(QuotaPlan<TMeasure> plan, int index)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        QuotaDay<TMeasure> day = plan.Days[index];
        TMeasure before = day.RunningTotal - day.Amount;
        string date = FactValue.Of(day.Date).Text;
        (string English, string Chinese) soFar = SoFar(plan, index);
        (string English, string Chinese) provisional = Provisional(plan);
        return new Explanation
        {
            Decision = "quotas.day-share",
            Question = new($"What is the target of {date}, and why?", $"{date}的目标是多少？为什么？"),
            Answer = new(
                $"{day.Amount.ToString("N", null)}: {soFar.English} the month to "
                    + $"{day.RunningTotal.ToString("N", null)}, and {before.ToString("N", null)} was due before{provisional.English}.",
                $"{day.Amount.ToString("N", null)}：截至当日{soFar.Chinese}，应累计"
                    + $"{day.RunningTotal.ToString("N", null)}，此前应累计{before.ToString("N", null)}{provisional.Chinese}。"
            ),
            Outcome = FactValue.Of(day.Amount),
            Clauses = [QuotaFacts.DecompositionClause, .. OwnClauses(plan)],
            Facts =
            [
                QuotaFacts.Target(plan.Target),
                new("date", FactValue.Of(day.Date), new("day", "日期")),
                QuotaFacts.Calendar(plan.Calendar),
                QuotaFacts.Status(plan.Calendar),
                QuotaFacts.Weights(plan.Weights),
                new("due-before", FactValue.Of(before), new("due before the day", "此前应累计")),
                new("due-after", FactValue.Of(day.RunningTotal), new("due after the day", "当日末应累计")),
                QuotaFacts.Edition(plan.EditionLabel, new("edition of the policy", "政策版本")),
                .. DayBounds.Facts(plan.Bounds),
                .. LotFacts.Of(plan.Lots),
            ],
        };
    }

    /// <summary>The working days and, where it is another number or given, their weight.</summary>
    internal static (string English, string Chinese) Days<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        int days = plan.Calendar.WorkingDays;
        (string English, string Chinese) counted = (English.Count(days, "working day"), $"{days}个工作日");
        BilingualText by = plan.Weights.Name;
        string all = AllWeights(plan);
        return !plan.IsByCalendar
                ? (
                    $"{counted.English} by weight ({by.English})",
                    $"{counted.Chinese}（按权重：{by.Chinese}）"
                )
            : CountsDays(plan) ? counted
            : ($"{counted.English}, {all} by weight,", $"{counted.Chinese}（权重合计{all}）");
    }

    internal static ValueList<ClauseId> Clauses<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        [QuotaFacts.DecompositionClause, QuotaFacts.MonthClause, QuotaFacts.WeekClause, .. OwnClauses(plan)];

    /// <summary>The clauses of the library's own by which the shares differ from those of working days.</summary>
    private static IEnumerable<ClauseId> OwnClauses<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (!plan.IsByCalendar)
        {
            yield return QuotaFacts.WeightClause;
        }

        if (plan.Bounds.Count > 0 || plan.Lots is not null)
        {
            yield return QuotaFacts.BoundClause;
        }
    }

    private static (string English, string Chinese) Bounded<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        plan.Bounds.Count == 0
            ? ("", "")
            : (
                $", with {plan.Bounds.Count} of the days held or inside bounds",
                $"，其中{plan.Bounds.Count}天设有固定数额或上下限"
            );

    private static (string English, string Chinese) InLots<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        plan.Lots is not { Lot: var lot }
            ? ("", "")
            : ($", in whole lots of {lot.ToString("N", null)}", $"，按每批{lot.ToString("N", null)}整批安排");

    private static (string English, string Chinese) SoFar<TMeasure>(QuotaPlan<TMeasure> plan, int index)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (plan.Lots is not null)
        {
            return ("weights, bounds and lots of the days bring", "按各日权重、上下限与批量");
        }

        if (plan.Bounds.Count > 0)
        {
            return ("weights and bounds of the days bring", "按各日权重与上下限");
        }

        if (CountsDays(plan))
        {
            int worked = plan.Days.Take(index + 1).Count(d => d.Day.IsWorked);
            int days = plan.Calendar.WorkingDays;
            return (
                $"{worked} of {English.Count(days, "working day")} {(worked == 1 ? "brings" : "bring")}",
                $"共{worked}个工作日（全月{days}个）"
            );
        }

        string soFar = plan.Weights.Exact.Show(
            plan.Weights.Parts.Take(index + 1).Aggregate(BigInteger.Zero, (sum, part) => sum + part)
        );
        string all = AllWeights(plan);
        return ($"weights of {soFar} of {all} bring", $"累计权重{soFar}（全月{all}）");
    }

    private static bool CountsDays<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        plan.IsByCalendar && plan.Weights.Exact.Sum == plan.Calendar.WorkingDays * plan.Weights.PartsPerOne;

    private static string AllWeights<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> => plan.Weights.Exact.Show(plan.Weights.Exact.Sum);

    internal static (string English, string Chinese) Provisional<TMeasure>(QuotaPlan<TMeasure> plan)
        where TMeasure : struct, IMeasure<TMeasure> =>
        plan.IsProvisional
            ? (", provisional until the official notice", "（暂定，以官方通知为准）")
            : ("", "");

    internal static Explanation OfWeek<TMeasure>(QuotaPlan<TMeasure> plan, QuotaWeek<TMeasure> week)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string from = FactValue.Of(week.Segment.Start).Text;
        string to = FactValue.Of(week.Segment.End).Text;
        (string English, string Chinese) provisional = Provisional(plan);
        return new Explanation
        {
            Decision = "quotas.week-share",
            Question = new($"What is the target of {from} to {to}?", $"{from}至{to}的目标是多少？"),
            Answer = new(
                $"{week.Amount.ToString("N", null)}, the sum of its {English.Count(week.WorkingDays, "working day")} "
                    + $"(nominal: {week.NominalAmount.ToString("N", null)}){provisional.English}.",
                $"{week.Amount.ToString("N", null)}，即其{week.WorkingDays}个工作日目标之和"
                    + $"（名义值：{week.NominalAmount.ToString("N", null)}）{provisional.Chinese}。"
            ),
            Outcome = FactValue.Of(week.Amount),
            Clauses = [QuotaFacts.DecompositionClause, QuotaFacts.WeekClause],
            Facts =
            [
                new("from", FactValue.Of(week.Segment.Start), new("first day", "首日")),
                new("to", FactValue.Of(week.Segment.End), new("last day", "末日")),
                QuotaFacts.Status(plan.Calendar),
                new("working-days", FactValue.Of(week.WorkingDays), new("working days", "工作日数")),
                new("weight", FactValue.Of(week.Weight), new("weight of its days", "各日权重合计")),
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
