using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using Spectre.Console;

namespace SalesProcess.Tour;

/// <summary>Writes the plan as a calendar: a row a week, a column a day.</summary>
internal static class PlanText
{
    private static readonly (string, string)[] DayNames =
    [
        ("Mon", "一"),
        ("Tue", "二"),
        ("Wed", "三"),
        ("Thu", "四"),
        ("Fri", "五"),
        ("Sat", "六"),
        ("Sun", "日"),
    ];

    public static void Write<TMeasure>(
        TextPage page,
        QuotaPlan<TMeasure> plan,
        Explanation whyToday,
        LocalDate today,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string target = plan.Target.ToString("N", CultureInfo.InvariantCulture);
        page.Section(
            $"1. Quota: how much of this month's {target} is due today, and why?",
            $"1. 指标：当月目标{target}，今天应完成多少？为什么？"
        );
        Table table = page.Table([
            ("From", "起始", false),
            .. DayNames.Select(name => (name.Item1, name.Item2, true)),
            ("Week", "周合计", true),
            ("Nominal", "名义值", true),
        ]);
        foreach (QuotaWeek<TMeasure> week in plan.Weeks)
        {
            table.AddRow([
                DayAndMonth(week.Segment.Start),
                .. Enumerable.Range(1, 7).Select(day => Cell(plan, week, (IsoDayOfWeek)day, today)),
                Number(week.Amount),
                Number(week.NominalAmount),
            ]);
        }

        page.Add(table);
        long most = policy.TryRead(QuotaParameters.PlanningDaysPerWeek, out Parameter<long>? days, out _)
            ? days.Value
            : plan.Nominal.PlanningDays;
        page.Line(
            $"(· day off, * today; nominal: month / {plan.Nominal.PlanningDays} a planning day, at most {most} a week)",
            $"（· 休息日，* 今天；名义值：每个计划日为当月目标/{plan.Nominal.PlanningDays}，每周最多{most}天）"
        );
        string clauses = string.Join(", ", whyToday.Clauses);
        page.Line($"{page.Say("Today: ", "今天：")}{whyToday.Answer.In(page.Language)} [{clauses}]");
    }

    private static string Cell<TMeasure>(
        QuotaPlan<TMeasure> plan,
        QuotaWeek<TMeasure> week,
        IsoDayOfWeek dayOfWeek,
        LocalDate today
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        QuotaDay<TMeasure>? day = plan.Days.FirstOrDefault(d =>
            week.Segment.Contains(d.Date) && d.Date.DayOfWeek == dayOfWeek
        );
        return day is null
            ? ""
            : (day.Date == today ? "*" : "") + (day.Day.IsWorked ? Number(day.Amount) : "·");
    }

    private static string Number<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> =>
        string.Join(
            ' ',
            amount
                .ToString("N", CultureInfo.InvariantCulture)
                .Split(' ')
                .Where(part => part != amount.UnitCode)
        );

    private static string DayAndMonth(LocalDate date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);
}
