using System.Globalization;
using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the quota page.</summary>
internal static class QuotaExamples
{
    public static Example[] All { get; } =
    [
        new(
            "month-plan",
            ["Month", "Target", "Date"],
            ["Working days", "Calendar", "Weeks", "Sum of days", "Share", "Due by then", "Refusal"],
            row =>
                row.Text("Target").StartsWith("CNY", StringComparison.Ordinal)
                    ? MonthPlan(row, row.Money("Target"))
                    : MonthPlan(row, row.Quantity("Target"))
        ),
        new(
            "nominal-rate",
            ["Target"],
            ["Planning days", "Exact rate", "Rate", "First days", "Sum of planning days"],
            row => NominalRate(row, row.Money("Target"))
        ),
        new(
            "nominal-week",
            ["Month", "Target", "Week"],
            ["From", "To", "Working days", "Nominal", "Planned"],
            row => NominalWeek(row, row.Money("Target"))
        ),
        new("day-plan", ["Activities"], ["Planned", "Free", "Refusal"], DayPlanOf),
    ];

    private static IReadOnlyDictionary<string, string> MonthPlan<T>(Row row, T target)
        where T : struct, IMeasure<T> =>
        Example.Of(
            QuotaPlan.ForMonth(row.Month("Month"), target, WorkingCalendar.MainlandChina, row.Policy),
            (plan, _) =>
            {
                LocalDate date = row.Find("Date") is null ? plan.Days[0].Date : row.Date("Date");
                return new Dictionary<string, string>
                {
                    ["Working days"] = plan.Calendar.WorkingDays.ToString(CultureInfo.InvariantCulture),
                    ["Calendar"] =
                        plan.Calendar.Status == CalendarStatus.Official ? "official" : "provisional",
                    ["Weeks"] = string.Join(" + ", plan.Weeks.Select(week => Show(week.Amount))),
                    ["Sum of days"] = Show(plan.Days.Aggregate(default(T), (sum, day) => sum + day.Amount)),
                    ["Share"] = Show(plan.On(date).Amount),
                    ["Due by then"] = Show(plan.On(date).RunningTotal),
                };
            }
        );

    private static Dictionary<string, string> NominalRate(Row row, Money target)
    {
        NominalRate<Money> rate = Plan(row, new YearMonth(2026, 10), target).Nominal;
        return new()
        {
            ["Planning days"] = rate.PlanningDays.ToString(CultureInfo.InvariantCulture),
            ["Exact rate"] = $"{rate.ExactUnitsPerDay} fen",
            ["Rate"] = Show(rate.PerDay),
            ["First days"] = string.Join(
                ", ",
                rate.Days.Take(4).Select(day => day.Amount.ToString("N2", CultureInfo.InvariantCulture))
            ),
            ["Sum of planning days"] = Show(rate.Days.Aggregate(default(Money), (sum, day) => sum + day)),
        };
    }

    private static Dictionary<string, string> NominalWeek(Row row, Money target)
    {
        QuotaWeek<Money> week = Plan(row, row.Month("Month"), target).Weeks[row.Whole("Week") - 1];
        return new()
        {
            ["From"] = LocalDatePattern.Iso.Format(week.Segment.Start),
            ["To"] = LocalDatePattern.Iso.Format(week.Segment.End),
            ["Working days"] = week.WorkingDays.ToString(CultureInfo.InvariantCulture),
            ["Nominal"] = Show(week.NominalAmount),
            ["Planned"] = Show(week.Amount),
        };
    }

    private static IReadOnlyDictionary<string, string> DayPlanOf(Row row) =>
        Example.Of(
            DayPlan.Of(row.List("Activities").Select(Row.Time).ToValueList(), row.Policy),
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Planned"] = Show(plan.Planned),
                    ["Free"] = Show(plan.Free),
                }
        );

    private static QuotaPlan<Money> Plan(Row row, YearMonth month, Money target) =>
        QuotaPlan
            .ForMonth(month, target, WorkingCalendar.MainlandChina, row.Policy)
            .Match((plan, _) => plan, refusal => throw new InvalidOperationException(refusal.ToString()));

    private static string Show<T>(T amount)
        where T : struct, IMeasure<T> => amount.ToString("N", CultureInfo.InvariantCulture);

    private static string Show(Duration time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}");
}
