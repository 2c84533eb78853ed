using NodaTime;
using SalesProcess.Policies;
using SalesProcess.Visits;

namespace SalesProcess.VisitForm;

/// <summary>The visit that the form is shown with. A program has no clock here: every time is a constant.</summary>
internal static class SampleVisit
{
    public static PolicyEdition Policy { get; } = HostPolicy.Edition;

    public static VisitPlan Plan { get; } =
        new()
        {
            VisitId = "V-0007",
            CustomerId = "C-1042",
            VisitorId = "U-7",
            Kind = VisitKind.Maintenance,
            Outlet = OutletKind.Pharmacy,
            Role = VisitorRole.Salesperson,
            Date = new LocalDate(2026, 10, 9),
            PlanLine = "W41-3",
            Goal = "Order of the season",
            Purposes = [VisitPurpose.FurtherSales],
            Contacts = [new VisitContact("P-3", HasDecisionPower: true)],
            ExpectedStay = Duration.FromMinutes(45),
        };

    public static LocalDateTime Start => Plan.Date.At(new LocalTime(9, 30));
}
