using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What is known of a visit for its papers.</summary>
/// <param name="VisitId">The host's identifier of the visit; not blank.</param>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="SalespersonId">The host's identifier of who visits; not blank.</param>
/// <param name="Start">The local time at which it starts, planned or actual.</param>
/// <param name="End">The local time at which it ended; null while it has not. Not before the start.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PaperedVisit(
    string VisitId,
    string CustomerId,
    string SalespersonId,
    LocalDateTime Start,
    LocalDateTime? End
)
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

    /// <summary>The host's identifier of who visits; not blank.</summary>
    public string SalespersonId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(SalespersonId);

    /// <summary>Answers visit and customer.</summary>
    /// <returns>Such as <c>V-1 to C-7</c>.</returns>
    public override string ToString() => $"{VisitId} to {CustomerId}";
}
