using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Visits;

/// <summary>The visits of one salesperson to customers of one class, or of all together, in a period.</summary>
/// <remarks>Made by <see cref="VisitCoverage.Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record CoverageCell
{
    internal CoverageCell(
        string salesperson,
        string customerClass,
        IReadOnlyCollection<(VisitFact Visit, VisitStanding Standing)> visits,
        IReadOnlySet<string> productive
    )
    {
        (Salesperson, CustomerClass) = (salesperson, customerClass);
        Done = Count(visits, VisitStanding.Done);
        Unplanned = Count(visits, VisitStanding.Unplanned);
        Missed = Count(visits, VisitStanding.Missed);
        Cancelled = Count(visits, VisitStanding.Cancelled);
        Open = Count(visits, VisitStanding.Open);
        var made = visits.Where(one => IsMade(one.Standing)).ToList();
        Productive = made.Count(one => productive.Contains(one.Visit.VisitId));
        CustomersVisited = made.Select(one => one.Visit.CustomerId).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>The host's identifier of the salesperson; empty for all together.</summary>
    public string Salesperson { get; }

    /// <summary>The class of the customers; empty where they have none, and for all together.</summary>
    public string CustomerClass { get; }

    /// <summary>Visits planned: done, missed, cancelled and open together.</summary>
    public int Planned => Done + Missed + Cancelled + Open;

    /// <summary>Planned visits that were made.</summary>
    public int Done { get; }

    /// <summary>Visits that were made without being planned.</summary>
    public int Unplanned { get; }

    /// <summary>Planned visits whose day is over and that were neither made nor cancelled.</summary>
    public int Missed { get; }

    /// <summary>Planned visits that were cancelled.</summary>
    public int Cancelled { get; }

    /// <summary>Planned visits whose day is not over.</summary>
    public int Open { get; }

    /// <summary>All visits that were made, planned or not.</summary>
    public int Made => Done + Unplanned;

    /// <summary>Of the visits that were made, those with an outcome that the company counts as productive.</summary>
    public int Productive { get; }

    /// <summary>How many customers were visited, each counted once.</summary>
    public int CustomersVisited { get; }

    /// <summary>Of the planned visits whose day is over and that were not cancelled, the share that was made; null
    /// where there is none.</summary>
    public Ratio? Compliance => Share(Done, Done + Missed);

    /// <summary>Of the visits that were made, the share that was productive; null where there is none.</summary>
    public Ratio? ProductiveShare => Share(Productive, Made);

    /// <summary>Answers salesperson, class and counts.</summary>
    /// <returns>Such as <c>S-1, A: 8 of 10 planned, 1 unplanned</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Salesperson}, {CustomerClass}: {Done} of {Planned} planned, {Unplanned} unplanned"
        );

    private static bool IsMade(VisitStanding standing) =>
        standing is VisitStanding.Done or VisitStanding.Unplanned;

    private static int Count(
        IEnumerable<(VisitFact Visit, VisitStanding Standing)> visits,
        VisitStanding standing
    ) => visits.Count(one => one.Standing == standing);

    private static Ratio? Share(int part, int whole) => whole == 0 ? null : new Ratio(part, whole);
}
