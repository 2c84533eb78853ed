using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The figures of trips of a period as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Trips">The trips that set out in the period.</param>
/// <param name="Visits">The visits of these trips.</param>
/// <param name="VisitsPerTrip">Visits a trip as an exact fraction such as <c>7/2</c>; empty where there was no
/// trip.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TripFiguresRow(DateOnly From, DateOnly To, int Trips, long Visits, string VisitsPerTrip)
{
    internal static TripFiguresRow Of(TripFigures figures) =>
        new(
            figures.Period.Start.ToDateOnly(),
            figures.Period.End.ToDateOnly(),
            figures.Trips,
            figures.Visits,
            figures.VisitsPerTrip?.ToString() ?? ""
        );

    /// <summary>Answers the period, the trips and the visits.</summary>
    /// <returns>Such as <c>2026-10-01..2026-10-31: 2 trips, 7 visits</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(LocalDate.FromDateOnly(From))}..{FactValue.Of(LocalDate.FromDateOnly(To))}: {Trips} trips, {Visits} visits"
        );
}
