using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The visits of one salesperson to customers of one class in a period, as a flat row of plain values.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period, included.</param>
/// <param name="Salesperson">The host's identifier of the salesperson; empty in the row of all together.</param>
/// <param name="CustomerClass">The class of the customers; empty where they have none, and in the row of all
/// together.</param>
/// <param name="Planned">Visits planned.</param>
/// <param name="Done">Planned visits that were made.</param>
/// <param name="Unplanned">Visits that were made without being planned.</param>
/// <param name="Missed">Planned visits whose day is over and that were neither made nor cancelled.</param>
/// <param name="Cancelled">Planned visits that were cancelled.</param>
/// <param name="Open">Planned visits whose day is not over.</param>
/// <param name="Productive">Of the visits that were made, those that were productive.</param>
/// <param name="CustomersVisited">How many customers were visited, each counted once.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CoverageRow(
    DateOnly From,
    DateOnly To,
    string Salesperson,
    string CustomerClass,
    int Planned,
    int Done,
    int Unplanned,
    int Missed,
    int Cancelled,
    int Open,
    int Productive,
    int CustomersVisited
)
{
    internal static CoverageRow Of(VisitCoverage coverage, CoverageCell cell) =>
        new(
            coverage.From.ToDateOnly(),
            coverage.To.ToDateOnly(),
            cell.Salesperson,
            cell.CustomerClass,
            cell.Planned,
            cell.Done,
            cell.Unplanned,
            cell.Missed,
            cell.Cancelled,
            cell.Open,
            cell.Productive,
            cell.CustomersVisited
        );

    /// <summary>Answers salesperson, class and the first day.</summary>
    /// <returns>Such as <c>S-1, A: 2026-10-01</c>.</returns>
    public override string ToString() =>
        $"{Salesperson}, {CustomerClass}: {FactValue.Of(NodaTime.LocalDate.FromDateOnly(From))}";
}
