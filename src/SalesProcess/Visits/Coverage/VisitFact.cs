using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A visit as a report counts it: planned or not, done or not, with what outcome.</summary>
/// <remarks>
/// A visit that is neither planned nor done nor cancelled counts nowhere. Equality is that of all parts. Order is not
/// defined. <see cref="ToString"/> shows identifiers only.
/// </remarks>
public sealed record VisitFact
{
    /// <summary>The host's identifier of the visit; not blank.</summary>
    public required string VisitId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The customer's class, by the company's own stable name; empty where it has none.</summary>
    public string CustomerClass
    {
        get;
        init => field = Required.NotNull(value);
    } = "";

    /// <summary>The host's identifier of the salesperson; not blank.</summary>
    public required string Salesperson
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The planned date, after all that was rescheduled; null where the visit was not planned.</summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>The day on which it was made; null where it was not.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>The day on which it was cancelled; null where it was not. A visit that was made is not cancelled.</summary>
    public LocalDate? CancelledOn { get; init; }

    /// <summary>The stable name of the outcome, as the policy names outcomes; empty where there is none.</summary>
    public string Outcome
    {
        get;
        init => field = Required.NotNull(value);
    } = "";

    /// <summary>Answers the identifiers.</summary>
    /// <returns>Such as <c>V-1 of S-1 to C-17</c>.</returns>
    public override string ToString() => $"{VisitId} of {Salesperson} to {CustomerId}";
}
