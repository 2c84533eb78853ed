using System.Globalization;
using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Calendars;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the plan of next week, on the page on visit plans.</summary>
internal static class WeekPlanExamples
{
    private const string UsualHours = "09:00-12:00 13:30-18:00";

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd HH':'mm"
    );

    public static Example[] All { get; } =
    [
        new(
            "week-plan",
            ["Week from", "Deadline", "Meeting", "Hours", "Handed in"],
            ["Named day", "Due", "Days passed over", "Provisional", "Verdict", "By", "Refusal"],
            WeekPlan
        ),
    ];

    private static IReadOnlyDictionary<string, string> WeekPlan(Row row)
    {
        PolicyEdition policy = row.Find("Deadline") is { } deadline
            ? Support.Policy.With(("visits.week-plan-due", $"\"{deadline}\""))
            : row.Policy;
        var schedule = new WorkingSchedule(
            WorkingCalendar.MainlandChina,
            (row.Find("Hours") ?? UsualHours).ToHours()
        );
        return Example.Of(
            WeekPlanDue.For(row.Date("Week from"), schedule, policy, row.Find("Meeting")?.ToTime()),
            (plan, why) =>
            {
                Explanation walk = why.Premises[^1];
                DueVerdict? verdict = row.Find("Handed in") is { } handedIn
                    ? Support.Policy.Accepted(plan.Judge(Minutes.Parse(handedIn).GetValueOrThrow()))
                    : null;
                return new Dictionary<string, string>
                {
                    ["Named day"] = walk.FactNamed("named-day").Text,
                    ["Due"] = Minutes.Format(plan.Due.At),
                    ["Days passed over"] = walk.FactsNamed("skipped")
                        .Count.ToString(CultureInfo.InvariantCulture),
                    ["Provisional"] = FactValue.Of(plan.Due.IsProvisional).Text,
                    ["Verdict"] = verdict?.Label.English ?? "",
                    ["By"] = verdict?.Match(Show, Show) ?? "",
                };
            }
        );
    }

    private static string Show(Duration time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(time.Days * 24) + time.Hours}:{time.Minutes:00}");
}
