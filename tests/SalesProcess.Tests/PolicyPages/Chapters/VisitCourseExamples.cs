using System.Globalization;
using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Tests.Visits;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page about the course of a visit.</summary>
internal static class VisitCourseExamples
{
    private static readonly LocalDateTime Start = new(2026, 10, 9, 9, 0);

    public static Example[] All { get; } =
    [
        new(
            "visit-start",
            ["Purposes", "Goal", "Plan line", "Kind", "Decides"],
            ["State", "Reported", "Refusal"],
            Begin
        ),
        new("visit-undone", ["Move", "Reason", "On"], ["State", "Planned for", "Refusal"], Undone),
        new("visit-stay", ["Minutes"], ["Stay", "Over"], Stay),
        new("visit-archive", ["Papers missing"], ["State", "Refusal"], Archive),
    ];

    private static IReadOnlyDictionary<string, string> Begin(Row row)
    {
        VisitPlan plan = Plan(row);
        return Example.Of(
            PlannedVisit.For(plan, row.Policy).Begin(Start),
            (visit, _) =>
                new Dictionary<string, string>
                {
                    ["State"] = visit.State,
                    ["Reported"] = visit.Plan.IsUnplanned ? "unplanned" : "",
                }
        );
    }

    private static IReadOnlyDictionary<string, string> Undone(Row row)
    {
        PlannedVisit planned = PlannedVisit.For(Settled, row.Policy);
        LocalDateTime at = row.Date("On").At(Start.TimeOfDay);
        string reason = row.Find("Reason") ?? " ";
        string[] move = row.Text("Move").Split(" to ");
        Decision<Visit> decided = move[0] switch
        {
            "reschedule" => planned
                .Reschedule(LocalDatePattern.Iso.Parse(move[1]).Value, reason, at)
                .Map(visit => (Visit)visit),
            "cancel" => planned.Cancel(reason, at).Map(visit => (Visit)visit),
            "miss" => planned.Miss(reason, at).Map(visit => (Visit)visit),
            "abandon" => planned
                .Begin(at)
                .Then(visit => visit.Abandon(reason, at))
                .Map(visit => (Visit)visit),
            _ => throw new FormatException($"'{move[0]}' is no move of this table."),
        };
        return Example.Of(
            decided,
            (visit, _) =>
                new Dictionary<string, string>
                {
                    ["State"] = visit.State,
                    ["Planned for"] = LocalDatePattern.Iso.Format(visit.PlannedDate),
                }
        );
    }

    private static Dictionary<string, string> Stay(Row row)
    {
        VisitStay stay = Closed(
            row,
            [.. row.List("Minutes").Select(text => int.Parse(text, CultureInfo.InvariantCulture))]
        ).Stay;
        return new() { ["Stay"] = FactValue.Of(stay.Actual).Text, ["Over"] = FactValue.Of(stay.Over).Text };
    }

    private static IReadOnlyDictionary<string, string> Archive(Row row)
    {
        ClosedVisit closed = Closed(row, [.. Enumerable.Repeat(5, 8)]);
        int open = row.Whole("Papers missing");
        return Example.Of(
            closed.Archive(PaperCases.All(row.Policy).Skip(open).ToValueList(), closed.ClosedAt),
            (visit, _) => new Dictionary<string, string> { ["State"] = visit.State }
        );
    }

    private static ClosedVisit Closed(Row row, int[] minutes)
    {
        LocalDateTime at = Start;
        OngoingVisit visit = Yes(PlannedVisit.For(Settled, row.Policy).Begin(at));
        foreach (VisitStep step in Enum.GetValues<VisitStep>())
        {
            visit = step == VisitStep.Preparation ? visit : Yes(visit.Enter(step, at));
            visit = visit
                .ChecklistOf(step)
                .Entries.Aggregate(
                    visit,
                    (before, entry) => Yes(before.Answer(step, entry.Item.Id, ChecklistAnswer.Yes))
                );
            at = at.PlusMinutes(minutes[(int)step - 1]);
        }

        return Yes(visit.Close(at));
    }

    private static T Yes<T>(Decision<T> decision) =>
        decision.Match(
            (value, _) => value,
            refusal => throw new InvalidOperationException(refusal.ToString())
        );

    private static VisitPlan Settled { get; } =
        new()
        {
            VisitId = "V-1",
            CustomerId = "C-1",
            VisitorId = "U-7",
            Kind = VisitKind.Maintenance,
            Purposes = [VisitPurpose.FurtherSales],
            Outlet = OutletKind.Dealer,
            Role = VisitorRole.Salesperson,
            Date = Start.Date,
            Goal = "order",
            ExpectedStay = Duration.FromMinutes(45),
        };

    private static VisitPlan Plan(Row row) =>
        Settled with
        {
            Kind = row.Has("Kind") ? Named<VisitKind>(row.Text("Kind")) : VisitKind.Maintenance,
            Purposes = row.Has("Purposes")
                ? row.List("Purposes").Select(Named<VisitPurpose>).ToValueList()
                : Settled.Purposes,
            Goal = row.Has("Goal") ? row.Find("Goal") ?? "" : Settled.Goal,
            PlanLine = row.Has("Plan line") ? row.Find("Plan line") : null,
            Contacts = [new VisitContact("P-1", HasDecisionPower: row.Find("Decides") == "yes")],
        };

    private static T Named<T>(string name)
        where T : struct, Enum =>
        Enum.Parse<T>(name.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
}
