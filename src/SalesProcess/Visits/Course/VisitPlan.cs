using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>What is planned for one visit.</summary>
/// <remarks>Equality is that of all parts. Order is not defined. <see cref="ToString"/> shows identifiers only.</remarks>
public sealed record VisitPlan
{
    /// <summary>The host's identifier of the visit.</summary>
    public required string VisitId { get; init; }

    /// <summary>The host's identifier of the customer.</summary>
    public required string CustomerId { get; init; }

    /// <summary>The host's identifier of the person who visits.</summary>
    public required string VisitorId { get; init; }

    /// <summary>Whether a customer is looked after or to be won.</summary>
    public required VisitKind Kind { get; init; }

    /// <summary>What kind of place is visited.</summary>
    public required OutletKind Outlet { get; init; }

    /// <summary>As what somebody visits.</summary>
    public required VisitorRole Role { get; init; }

    /// <summary>The planned date; a visit that is rescheduled keeps it beside the new one.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The line of the visit plan of a week or a day that it carries out; null for a visit that is in no plan,
    /// which is reported (VISIT-PURPOSE-02, VISIT-S11-03).</summary>
    public string? PlanLine { get; init; }

    /// <summary>What the visit is to achieve (VISIT-PREP-01); blank if not decided yet.</summary>
    public string Goal { get; init; } = "";

    /// <summary>What the visit is made for (VISIT-PURPOSE-01); empty if not decided yet.</summary>
    public ValueList<VisitPurpose> Purposes
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>Who is to be met; empty if not known yet.</summary>
    public ValueList<VisitContact> Contacts
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>How long the stay is expected to be (VISIT-WORKPREP-05); zero if not estimated yet.</summary>
    public Duration ExpectedStay { get; init; }

    /// <summary>Whether the visit is in no plan (VISIT-S11-03).</summary>
    [Implements("VISIT-PURPOSE-02")]
    public bool IsUnplanned => string.IsNullOrWhiteSpace(PlanLine);

    /// <summary>Answers the identifiers.</summary>
    /// <returns>Such as <c>visit V-1 to C-17</c>.</returns>
    public override string ToString() => $"visit {VisitId} to {CustomerId}";
}
