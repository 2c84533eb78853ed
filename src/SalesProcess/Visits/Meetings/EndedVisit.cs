using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A visit or return visit that ended, to be reported at a weekly meeting.</summary>
/// <param name="VisitId">The host's identifier of the visit; not blank.</param>
/// <param name="Salesperson">The host's identifier of who made it; not blank.</param>
/// <param name="Ended">When it ended, in local time.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record EndedVisit(string VisitId, string Salesperson, LocalDateTime Ended)
{
    /// <summary>The host's identifier of the visit; not blank.</summary>
    public string VisitId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(VisitId);

    /// <summary>The host's identifier of who made it; not blank.</summary>
    public string Salesperson
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Salesperson);

    /// <summary>Answers the visit and its end.</summary>
    /// <returns>Such as <c>V-1 2026-10-09T11:00:00</c>.</returns>
    public override string ToString() => $"{VisitId} {FactValue.Of(Ended)}";
}
