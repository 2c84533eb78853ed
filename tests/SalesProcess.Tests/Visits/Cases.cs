using SalesProcess.Checklists;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Visits for tests, on 9 October 2026 from nine o'clock.</summary>
internal static class Cases
{
    public static readonly LocalDateTime Nine = new(2026, 10, 9, 9, 0);

    public static VisitPlan Plan { get; } =
        new()
        {
            VisitId = "V-1",
            CustomerId = "C-17",
            VisitorId = "U-7",
            Kind = VisitKind.Maintenance,
            Purposes = [VisitPurpose.FurtherSales],
            Outlet = OutletKind.Dealer,
            Role = VisitorRole.Salesperson,
            Date = Nine.Date,
            Goal = "agree on the autumn order",
            ExpectedStay = Duration.FromMinutes(45),
        };

    /// <summary>A visit that has begun.</summary>
    public static OngoingVisit Begun(PolicyEdition? policy = null, VisitPlan? plan = null) =>
        PlannedVisit.For(plan ?? Plan, policy ?? Policy.BuiltIn).Begin(Nine).Accepted();

    /// <summary>Enters steps one after the other, a minute apart.</summary>
    public static OngoingVisit Then(this OngoingVisit visit, params VisitStep[] steps) =>
        steps.Aggregate(visit, (v, step) => v.Enter(step, v.Entered[^1].At.PlusMinutes(1)).Accepted());

    /// <summary>Answers every open item of the steps that the visit has been in.</summary>
    public static OngoingVisit AllAnswered(this OngoingVisit visit)
    {
        foreach (StepChecklist list in visit.Checklists)
        {
            if (visit.Entered.Any(entry => entry.Step == list.Step))
            {
                visit = list.Checklist.Open.Aggregate(
                    visit,
                    (v, entry) => v.Answer(list.Step, entry.Item.Id, ChecklistAnswer.Yes).Accepted()
                );
            }
        }

        return visit;
    }
}
