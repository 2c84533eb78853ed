using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How one customer of a trip application stands, as a flat row of plain values, for reports, grids and
/// spreadsheets.</summary>
/// <param name="Trip">The host's identifier of the trip.</param>
/// <param name="Customer">The host's identifier of the customer.</param>
/// <param name="FruitlessVisits">The visits without breakthrough since the last breakthrough.</param>
/// <param name="Limit">How many of them are enough for a refusal in principle.</param>
/// <param name="LastBreakthrough">The local time of the last breakthrough; null if there was none.</param>
/// <param name="Since">The local time of the first visit that counts; null if none does.</param>
/// <param name="NewPlan">The host's identifier of the new plan; empty if there is none.</param>
/// <param name="StandingCode">The standing as a stable name, such as <c>refused-in-principle</c>.</param>
/// <param name="Standing">The same in words, in the language asked for.</param>
/// <param name="Edition">The edition of the policy that set the limit.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TripStandingRow(
    string Trip,
    string Customer,
    int FruitlessVisits,
    long Limit,
    DateTime? LastBreakthrough,
    DateTime? Since,
    string NewPlan,
    string StandingCode,
    string Standing,
    string Edition
)
{
    internal static TripStandingRow Of(TripReview review, TripCustomerStanding standing, Language language) =>
        new(
            review.Application.TripId,
            standing.CustomerId,
            standing.Fruitless.Count,
            review.Limit,
            standing.LastBreakthrough?.ToDateTimeUnspecified(),
            standing.Fruitless.Count == 0 ? null : standing.Fruitless[0].At.ToDateTimeUnspecified(),
            standing.NewPlan?.PlanId ?? "",
            Kebab.Of(standing.Standing),
            TripLabels.Of(standing.Standing).In(language),
            review.Readings[0].Edition
        );

    /// <summary>Answers trip, customer and standing.</summary>
    /// <returns>Such as <c>T-1 C-7: 3 of 3, refused-in-principle</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Trip} {Customer}: {FruitlessVisits} of {Limit}, {StandingCode}"
        );
}
