using System.Globalization;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Customers.Lifecycle;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on the lifecycle of customers. A move is made a day, from 2026-10-09 at 9:00 on; the
/// customer came to be known the day before.</summary>
internal static class LifecycleExamples
{
    // what the host sets is not set
    private const string Unset = "unset";

    public static Example[] All { get; } =
    [
        new(
            "lifecycle",
            ["Moves", "Criterion"],
            ["Stage", "Inferred", "Sign by", "Obstacles", "Obstacle left", "Refusal"],
            Lifecycle
        ),
        new("lifecycle-on", ["Moves", "On"], ["Stage", "Since", "Clause", "Refusal"], StageOn),
        new(
            "ready-to-sign",
            ["Moves", "As of"],
            ["Days", "Sign by", "State", "Overdue since", "Refusal"],
            Ready
        ),
        new("customer-promptly-due", ["What", "From", "Days"], ["Due", "Refusal"], Due),
        new("funnel-state", ["Moves", "Table"], ["State", "Task", "Refusal"], Funnel),
        new(
            "maintenance-service",
            ["Grade", "Since", "Given", "As of"],
            ["Service", "Due", "State", "Refusal"],
            Service
        ),
        new("development-method", ["Number"], ["Method"], Method),
    ];

    private static IReadOnlyDictionary<string, string> Lifecycle(Row row)
    {
        PolicyEdition policy = row.Find("Criterion") is { } criterion
            ? criterion == Unset
                ? Policy.BuiltIn
                : Policy.With(
                    ("customers.obstacle-criterion", $"\"{criterion}\""),
                    ("customers.sign-within-days", "7")
                )
            : row.Policy;
        (CustomerLifecycle end, Refusal? refusal) = LifecycleScript.Try(
            LifecycleScript.Customer,
            row.Find("Moves") ?? "",
            policy
        );
        var found = new Dictionary<string, string>
        {
            ["Stage"] = end.Standing.Code,
            ["Inferred"] = end.Standing.IsInferred ? "yes" : "",
            ["Sign by"] =
                end.Stage == LifecycleStage.ReadyToSign
                    ? FactValue
                        .Of(ReadyToSignReview.Of([end], end.Standing.Since).Accepted().Standings[0].SignBy)
                        .Text
                    : "",
            ["Obstacles"] = end.IsWithoutObstacles
                ? "none"
                : string.Join(
                    ", ",
                    end.ToObstacleRows(Language.English)
                        .Select(one =>
                            $"{one.ObstacleId} {one.StateCode}{(one.AwaitsLeader ? ", awaits leader" : "")}"
                        )
                ),
        };
        if (refusal is not null)
        {
            found["Refusal"] = Example.Refused(refusal)["Refusal"];
            found["Obstacle left"] = string.Join(
                ", ",
                refusal
                    .Reasons.Where(reason => reason.Code == LifecycleRefusals.ObstacleLeft.Code)
                    .Select(reason => reason.FindFact("obstacle")!.Text)
            );
        }

        return found;
    }

    private static IReadOnlyDictionary<string, string> StageOn(Row row) =>
        Example.Of(
            LifecycleScript.Play(row.Find("Moves") ?? "", row.Policy).StageOn(row.Date("On")),
            (standing, why) =>
                new Dictionary<string, string>
                {
                    ["Stage"] = standing.Code,
                    ["Since"] = FactValue.Of(standing.Since).Text,
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );

    private static IReadOnlyDictionary<string, string> Ready(Row row) =>
        Example.Of(
            ReadyToSignReview.Of(
                row.Text("Moves")
                    .Split('/', StringSplitOptions.TrimEntries)
                    .Select(moves => LifecycleScript.Play(moves, row.Policy))
                    .ToValueList(),
                row.Date("As of")
            ),
            (review, _) =>
            {
                ReadyToSignRow? ready = review.ToRows(Language.English).SingleOrDefault();
                return new Dictionary<string, string>
                {
                    ["Days"] = ready?.Days.ToString(CultureInfo.InvariantCulture) ?? "",
                    ["Sign by"] = ready?.SignBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                    ["State"] = ready?.StateCode ?? "",
                    ["Overdue since"] =
                        ready?.OverdueSince?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                };
            }
        );

    private static IReadOnlyDictionary<string, string> Due(Row row)
    {
        PolicyEdition policy = row.Find("Days") is { } days
            ? days == Unset
                ? Policy.BuiltIn
                : Policy.With(
                    ("customers.sign-within-days", "7"),
                    ("customers.follow-up-within-days", "2"),
                    ("customers.prompt-days", $"\"{days}\"")
                )
            : row.Policy;
        return Example.Of(
            row.Text("What") == "signing"
                ? PromptlyDue.SignBy(row.Date("From"), policy, WorkingCalendar.MainlandChina)
                : PromptlyDue.FollowUpBy(row.Date("From"), policy, WorkingCalendar.MainlandChina),
            (due, _) => new Dictionary<string, string> { ["Due"] = due.ToString() }
        );
    }

    /// <summary>Runs moves such as <c>develop; close</c> under the table of the page, or under one such as
    /// <c>develop target&gt;potential</c>.</summary>
    private static IReadOnlyDictionary<string, string> Funnel(Row row) =>
        Example.Of(
            FunnelCustomerMoves
                .TableOf(
                    row.Find("Table") is { } table
                        ? table == Unset
                            ? Policy.BuiltIn
                            : Policy.With(("customers.funnel-moves", FunnelTables.Json(table)))
                        : row.Policy
                )
                .Then(moves => Run(moves, row.Find("Moves") ?? "")),
            (run, _) =>
                new Dictionary<string, string>
                {
                    ["State"] = run.State.Id,
                    ["Task"] = LifecycleLabels.TaskOf(FunnelTables.StateOf(run))?.English ?? "",
                }
        );

    private static Decision<ProcessInstance> Run(ProcessTable table, string moves) =>
        ProcessInstance.Restore(
            table,
            "C-1",
            RecordExamples
                .Parts(moves)
                .Select(
                    (move, place) =>
                        new ProcessEvent
                        {
                            EventId = $"E-{place}",
                            Move = move,
                            Role = "salesperson",
                            By = "U-1",
                            At = LifecycleScript.First.PlusDays(place),
                        }
                )
                .ToValueList()
        );

    private static IReadOnlyDictionary<string, string> Service(Row row) =>
        Example.Of(
            TerminalCare.Review(
                [
                    new TerminalCustomer
                    {
                        CustomerId = "C-1",
                        Since = row.Date("Since"),
                        Grade = row.Find("Grade"),
                        Given = row.List("Given")
                            .Select(cell => cell.Split(' ', 2))
                            .Select(part => new GivenService(part[0], part[1].ToDateTime()))
                            .ToValueList(),
                    },
                ],
                row.Text("As of").ToDateTime(),
                WorkingCalendar.MainlandChina,
                row.Policy
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Service"] = Joined(review, standing => standing.Duty.Id),
                    ["Due"] = Joined(review, standing => standing.Due.ToString()),
                    ["State"] = Joined(review, standing => CadenceLabels.Of(standing.State).English),
                }
        );

    private static string Joined(DutyReview review, Func<CadenceStanding, string> part) =>
        string.Join("; ", review.Standings.Select(part));

    private static IReadOnlyDictionary<string, string> Method(Row row) =>
        new Dictionary<string, string>
        {
            ["Method"] = LifecycleLabels.Of((DevelopmentMethod)row.Whole("Number")).English,
        };
}
