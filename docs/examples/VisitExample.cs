using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Visits;

namespace SalesProcess.Examples;

internal static class VisitExample
{
    public static void Run(TextWriter output)
    {
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        // README: visits
        var plan = new VisitPlan
        {
            VisitId = "V-0007",
            CustomerId = "C-1042",
            VisitorId = "U-7",
            Kind = VisitKind.Maintenance,
            Purposes = [VisitPurpose.FurtherSales],
            Outlet = OutletKind.Pharmacy,
            Role = VisitorRole.Merchandiser,
            Date = new LocalDate(2026, 10, 9),
            Goal = "Win approval of the solution",
            ExpectedStay = Duration.FromMinutes(45),
        };
        LocalDateTime start = plan.Date.At(new LocalTime(9, 30));

        Decision<ClosedVisit> closed = PlannedVisit
            .For(plan, policy)
            .Begin(start)
            .Then(visit => visit.Answer(VisitStep.Preparation, "goal-reviewed", ChecklistAnswer.Yes))
            .Then(visit => visit.Enter(VisitStep.Greeting, start.PlusMinutes(15)))
            .Then(visit => visit.Close(start.PlusMinutes(60)));

        closed.Switch(
            (visit, why) => output.WriteLine(visit),
            refusal =>
            {
                output.WriteLine($"{refusal.Reasons.Count} items are open, such as:");
                output.WriteLine(refusal.Reasons[0].Message.English);
                output.WriteLine(refusal.Reasons[0].Message.Chinese);
            }
        );
        // README: end
    }
}
