using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A visit that was made to a customer, and whether it brought a breakthrough.</summary>
/// <param name="VisitId">The host's identifier of the visit; not blank.</param>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="At">The local time of the visit.</param>
/// <param name="Breakthrough">Whether its report says that a breakthrough was reached (VISIT-REPORT-01).</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PastVisit(string VisitId, string CustomerId, LocalDateTime At, bool Breakthrough)
{
    /// <summary>The host's identifier of the visit; not blank.</summary>
    public string VisitId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(VisitId);

    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>Answers visit, customer and whether there was a breakthrough.</summary>
    /// <returns>Such as <c>V-1 to C-7: no breakthrough</c>.</returns>
    public override string ToString() =>
        $"{VisitId} to {CustomerId}: {(Breakthrough ? "breakthrough" : "no breakthrough")}";
}
