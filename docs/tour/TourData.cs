using NodaTime;
using SalesProcess.Customers;
using SalesProcess.Visits;

namespace SalesProcess.Tour;

/// <summary>The built-in data of the tour: three customers and one visit; the files lie in Data.</summary>
internal static class TourData
{
    public static IntentFacts[] Customers(LocalDate today) =>
        [
            new()
            {
                CustomerId = "C-1042",
                NeedsClear = true,
                SolutionSubmitted = true,
                MetFaceToFace = true,
            },
            new()
            {
                CustomerId = "C-1077",
                MetFaceToFace = true,
                StronglyInterested = true,
                NeedsToBeGuided = true,
            },
            new()
            {
                CustomerId = "C-1103",
                AcceptsProduct = true,
                CanBeMetOn = today.PlusDays(20),
            },
        ];

    public static VisitPlan Visit(LocalDate today) =>
        new()
        {
            VisitId = "V-0007",
            CustomerId = "C-1042",
            VisitorId = "U-7",
            Kind = VisitKind.Maintenance,
            Purposes = [VisitPurpose.FurtherSales],
            Outlet = OutletKind.SpecialityShop,
            Role = VisitorRole.Salesperson,
            Date = today,
            Goal = "Win approval of the solution",
            ExpectedStay = Duration.FromMinutes(90),
        };

    /// <summary>What the salesperson of the tour forgets at first.</summary>
    public static string[] ForgottenItems => ["urgent-problems-handled", "prices-recorded", "promotion-hung"];

    public static Stream Open(string file) =>
        typeof(TourData).Assembly.GetManifestResourceStream(file)
        ?? throw new InvalidOperationException($"The tour lacks its data file '{file}'.");
}
