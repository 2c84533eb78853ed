using System.Globalization;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the visit page.</summary>
internal static class VisitExamples
{
    private static readonly LocalDateTime Start = new(2026, 10, 9, 9, 0);

    public static Example[] All { get; } =
    [
        new("visit-begin", ["Goal", "Expected stay"], ["State", "Refusal"], Begin),
        new("visit-order", ["Steps entered"], ["State", "Reported", "Refusal"], Order),
        new("visit-close", ["Left open"], ["State", "Reported", "Refusal", "Open items"], Close),
        new("visit-items", ["Step", "Outlet", "Role"], ["Items"], Items),
        new(
            "checklist-item",
            ["Done before", "Item", "Outlet", "Role", "Kind", "Answer"],
            ["Asked", "State", "Why open"],
            Item
        ),
    ];

    private static IReadOnlyDictionary<string, string> Begin(Row row)
    {
        VisitPlan plan = Plan(row) with
        {
            Goal = row.Find("Goal") ?? "",
            ExpectedStay = row.Find("Expected stay") is { } stay ? Row.Time(stay) : Duration.Zero,
        };
        return Example.Of(PlannedVisit.For(plan, row.Policy).Begin(Start), (visit, _) => StateOf(visit));
    }

    private static IReadOnlyDictionary<string, string> Order(Row row)
    {
        OngoingVisit visit = Begun(row);
        foreach (string step in row.List("Steps entered"))
        {
            Decision<OngoingVisit> entered = visit.Enter(StepNamed(step), Start);
            if (entered.TryGetRefusal(out Refusal? refusal))
            {
                return Example.Refused(refusal);
            }

            visit = entered.Match((next, _) => next, _ => visit);
        }

        return new Dictionary<string, string>
        {
            ["State"] = visit.State,
            ["Reported"] = Report(visit.Deviations),
        };
    }

    private static IReadOnlyDictionary<string, string> Close(Row row)
    {
        OngoingVisit visit = Begun(row);
        string[] open = [.. row.List("Left open")];
        string[] known =
        [
            .. Enum.GetValues<VisitStep>().Select(Name),
            .. visit.ToItemRows(Language.English).Select(item => item.Item),
        ];
        if (open.Except(known).ToArray() is [var unknown, ..])
        {
            throw new FormatException(
                $"'{unknown}' is neither a step nor an item that applies to the visit."
            );
        }

        foreach (
            VisitStep step in Enum.GetValues<VisitStep>().Skip(1).Where(step => !open.Contains(Name(step)))
        )
        {
            visit = visit
                .Enter(step, Start)
                .Match((next, _) => next, r => throw new InvalidOperationException(r.ToString()));
        }

        foreach (StepChecklist list in visit.Checklists)
        {
            foreach (
                ChecklistEntry entry in list.Checklist.Entries.Where(e =>
                    !open.Contains(e.Item.Id) && !open.Contains(Name(list.Step))
                )
            )
            {
                visit = visit
                    .Answer(list.Step, entry.Item.Id, ChecklistAnswer.Yes)
                    .Match((next, _) => next, r => throw new InvalidOperationException(r.ToString()));
            }
        }

        return visit
            .Close(Start)
            .Match(
                (closed, _) =>
                    new Dictionary<string, string>
                    {
                        ["State"] = closed.State,
                        ["Reported"] = Report(closed.Deviations),
                        ["Open items"] = "0",
                    },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["Open items"] = refusal.Reasons.Count.ToString(CultureInfo.InvariantCulture),
                }
            );
    }

    private static Dictionary<string, string> Items(Row row) =>
        new()
        {
            ["Items"] = PlannedVisit
                .For(Plan(row), row.Policy)
                .Checklists.Single(list => list.Step == StepNamed(row.Text("Step")))
                .Checklist.Entries.Count.ToString(CultureInfo.InvariantCulture),
        };

    private static IReadOnlyDictionary<string, string> Item(Row row)
    {
        OngoingVisit visit = Begun(row);
        StepChecklist? list = visit.Checklists.FirstOrDefault(l =>
            l.Checklist.Find(row.Text("Item")) is not null
        );
        if (list is null)
        {
            return new Dictionary<string, string> { ["State"] = "does not apply" };
        }

        ChecklistEntry entry = list.Checklist.Find(row.Text("Item"))!;
        Checklist before = row.List("Done before")
            .Aggregate(list.Checklist, (done, item) => done.With(item, ChecklistAnswer.Yes));
        Checklist answered = row.Find("Answer") switch
        {
            null => before,
            "yes" => before.With(entry.Item.Id, ChecklistAnswer.Yes),
            "no" => before.With(entry.Item.Id, ChecklistAnswer.No),
            "not applicable" => before.With(entry.Item.Id, ChecklistAnswer.DoesNotApply("as the page says")),
            { } other => throw new FormatException($"'{other}' is not yes, no or not applicable."),
        };
        RefusalReason? reason = answered
            .OpenReasons()
            .FirstOrDefault(r => r.FactNamed("item").Text == entry.Item.Id);
        return new Dictionary<string, string>
        {
            ["Asked"] = entry.Item.Text.English,
            ["State"] = reason is null ? "settled" : "open",
            ["Why open"] = reason?.Code.Code ?? "",
        };
    }

    private static string Report(IEnumerable<VisitDeviation> deviations) =>
        string.Join(
            ", ",
            deviations.Select(d => $"{Name(d.Step)} {(d.IsSkipped ? "skipped" : "out of order")}")
        );

    private static Dictionary<string, string> StateOf(OngoingVisit visit) =>
        new() { ["State"] = visit.State };

    private static OngoingVisit Begun(Row row) =>
        PlannedVisit
            .For(Plan(row), row.Policy)
            .Begin(Start)
            .Match((visit, _) => visit, refusal => throw new InvalidOperationException(refusal.ToString()));

    private static VisitPlan Plan(Row row) =>
        new()
        {
            VisitId = "V-1",
            CustomerId = "C-1",
            VisitorId = "U-7",
            Kind = Named<VisitKind>(row.Find("Kind") ?? "maintenance"),
            Contacts = [new VisitContact("P-1", HasDecisionPower: row.Find("Decides") != "no")],
            Purposes = [VisitPurpose.FurtherSales],
            Outlet = Named<OutletKind>(row.Find("Outlet") ?? "dealer"),
            Role = Named<VisitorRole>(row.Find("Role") ?? "salesperson"),
            Date = Start.Date,
            Goal = "order",
            ExpectedStay = Duration.FromMinutes(40),
        };

    private static VisitStep StepNamed(string name) => Named<VisitStep>(name);

    private static string Name(VisitStep step) =>
        Enum.GetName(step)! is var name
            ? string.Concat(
                name.Select(
                    (c, i) =>
                        char.IsUpper(c) && i > 0
                            ? " " + char.ToLowerInvariant(c)
                            : char.ToLowerInvariant(c).ToString()
                )
            )
            : "";

    private static T Named<T>(string name)
        where T : struct, Enum =>
        Enum.Parse<T>(name.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
}
