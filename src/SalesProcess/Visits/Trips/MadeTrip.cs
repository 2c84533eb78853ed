using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A trip that was made, for figures.</summary>
/// <param name="TripId">The host's identifier of the trip; not blank.</param>
/// <param name="SalespersonId">The host's identifier of who travelled; not blank.</param>
/// <param name="Departure">The day of departure, which says in which period the trip counts.</param>
/// <param name="Visits">How many customers were visited; zero or more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MadeTrip(string TripId, string SalespersonId, LocalDate Departure, int Visits)
{
    /// <summary>The host's identifier of the trip; not blank.</summary>
    public string TripId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(TripId);

    /// <summary>The host's identifier of who travelled; not blank.</summary>
    public string SalespersonId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(SalespersonId);

    /// <summary>How many customers were visited; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Visits
    {
        get;
        init => field = NotNegative(value);
    } = NotNegative(Visits);

    /// <summary>Answers the trip, who made it and the number of visits.</summary>
    /// <returns>Such as <c>T-1 of U-3: 4 visits</c>.</returns>
    public override string ToString() => $"{TripId} of {SalespersonId}: {English.Count(Visits, "visit")}";

    private static int NotNegative(int visits) =>
        visits >= 0
            ? visits
            : throw new ArgumentOutOfRangeException(
                nameof(visits),
                visits.ToString(CultureInfo.InvariantCulture),
                "The number of visits must not be negative."
            );
}
