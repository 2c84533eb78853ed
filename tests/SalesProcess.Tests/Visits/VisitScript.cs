using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A visit and what is done to it.</summary>
internal sealed record VisitScript(
    OutletKind Outlet,
    VisitorRole Role,
    bool HasGoal,
    bool HasStay,
    bool IsHost,
    VisitCommand[] Commands
)
{
    public static readonly LocalDateTime Start = new(2026, 10, 9, 9, 0);

    public VisitItem[] Items =>
        [.. (IsHost ? VisitItems.Host : VisitItems.BuiltIn).Where(item => item.AppliesTo(Outlet, Role))];

    public PolicyEdition Edition => IsHost ? VisitItems.HostPolicy : Policy.BuiltIn;

    public VisitPlan Plan =>
        new()
        {
            VisitId = "V-1",
            CustomerId = "C-17",
            VisitorId = "U-7",
            Kind = VisitKind.Maintenance,
            Purposes = [VisitPurpose.FurtherSales],
            Outlet = Outlet,
            Role = Role,
            Date = new LocalDate(2026, 10, 9),
            Goal = HasGoal ? "agree on the autumn order" : " ",
            ExpectedStay = HasStay ? Duration.FromMinutes(45) : Duration.Zero,
        };

    public override string ToString() =>
        $"{Outlet} {Role} goal={HasGoal} stay={HasStay} host={IsHost}\n{string.Join("\n", (object[])Commands)}";
}
