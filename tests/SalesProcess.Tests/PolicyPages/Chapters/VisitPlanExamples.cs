using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Tests.Visits;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on visit plans: what is planned.</summary>
internal static class VisitPlanExamples
{
    public static Example[] All { get; } =
    [
        new(
            "visit-plan",
            ["For", "Parts", "Reviewed", "Denied"],
            ["State", "Open", "Open reviews", "Refusal"],
            Plan
        ),
        new("visit-plans-there", ["Levels", "Plans"], ["State", "Missing", "Refusal"], There),
        new(
            "fixed-visits",
            ["Key visits", "Return visits", "Week plan", "Visit"],
            ["Planned as", "Refusal"],
            Fixed
        ),
        new("meeting-period", ["Horizon", "Meeting"], ["From", "To"], Period),
    ];

    private static IReadOnlyDictionary<string, string> Plan(Row row)
    {
        bool week = row.Text("For") == "week";
        FilledForm form = RecordExamples
            .Filled(
                week ? VisitPlanParameters.WeekPlan : VisitPlanParameters.DayPlan,
                row.Find("Parts"),
                row.Policy
            )
            .Accepted();
        Dictionary<string, ChecklistAnswer> reviews = row.List("Reviewed")
            .Select(item => (item, ChecklistAnswer.Yes))
            .Concat(row.List("Denied").Select(item => (item, ChecklistAnswer.No)))
            .ToDictionary();
        Decision<CompleteVisitPlan> plan = week
            ? CompleteVisitPlan.ForWeek(form, reviews, row.Policy)
            : CompleteVisitPlan.ForDay(form, reviews, row.Policy);
        return new Dictionary<string, string>(RecordExamples.Found(plan, "complete"))
        {
            ["Open reviews"] = plan.Match(
                (_, _) => "",
                refusal =>
                    string.Join(
                        ", ",
                        refusal.Reasons.Select(reason => reason.FindFact("item")?.Text).OfType<string>()
                    )
            ),
        };
    }

    private static IReadOnlyDictionary<string, string> There(Row row) =>
        VisitPlanning
            .CheckPlans(
                RecordExamples
                    .Parts(row.Find("Plans"))
                    .Select(plan => plan.Split(' '))
                    .Select(words => new MadeVisitPlan(
                        Enum.Parse<VisitPlanLevel>(words[0], ignoreCase: true),
                        words[2],
                        words.Skip(4).ToValueList()
                    ))
                    .ToValueList(),
                PolicyOf(row, "Levels", "visits.plan-levels")
            )
            .Match(
                (_, _) => new Dictionary<string, string> { ["State"] = "complete" },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["Missing"] = string.Join(
                        ", ",
                        refusal
                            .Reasons.Where(reason => reason.Code == VisitPlanRefusals.PlanMissing.Code)
                            .Select(reason => reason.FactNamed("level").Text)
                    ),
                }
            );

    /// <summary>Fixes the visits at a Saturday meeting; without return visits the meeting stops before it fixes any.</summary>
    private static IReadOnlyDictionary<string, string> Fixed(Row row) =>
        Example.Of(
            FixedVisits
                .Of(
                    SaturdayMeetings.Fixing(row.List("Key visits"), row.List("Return visits")),
                    row.Find("Week plan") is { } visits ? WeekPlan(visits, row.Policy) : null
                )
                .Then(visits => visits.Find(row.Text("Visit"))),
            (planned, _) => new Dictionary<string, string> { ["Planned as"] = Kebab(planned) }
        );

    private static CompleteVisitPlan WeekPlan(string visits, PolicyEdition policy)
    {
        string list = visits.Replace(", ", " + ", StringComparison.Ordinal);
        return CompleteVisitPlan
            .ForWeek(
                RecordExamples
                    .Filled(
                        VisitPlanParameters.WeekPlan,
                        $"visits = {list}; route = north; order = {list}; expected-sales = CNY 8000.00; target-customers = C-1",
                        policy
                    )
                    .Accepted(),
                new Dictionary<string, ChecklistAnswer>
                {
                    ["performance-board"] = ChecklistAnswer.Yes,
                    ["own-progress"] = ChecklistAnswer.Yes,
                    ["target-customers"] = ChecklistAnswer.Yes,
                },
                policy
            )
            .Accepted();
    }

    private static string Kebab(PlannedAs planned) =>
        planned switch
        {
            PlannedAs.KeyVisit => "key-visit",
            PlannedAs.ReturnVisit => "return-visit",
            _ => "week-plan",
        };

    private static IReadOnlyDictionary<string, string> Period(Row row) =>
        Example.Of(
            VisitPlanning.PeriodOf(row.Date("Meeting"), PolicyOf(row, "Horizon", "visits.meeting-horizon")),
            (days, _) =>
                new Dictionary<string, string>
                {
                    ["From"] = LocalDatePattern.Iso.Format(days.Start),
                    ["To"] = LocalDatePattern.Iso.Format(days.End),
                }
        );

    private static PolicyEdition PolicyOf(Row row, string column, string parameter) =>
        row.Find(column) is { } variant ? Policy.With((parameter, $"\"{variant}\"")) : row.Policy;
}
