using NodaTime;

namespace SalesProcess.Visits;

/// <summary>What is planned for one visit.</summary>
/// <remarks>Equality is that of all parts. Order is not defined. <see cref="ToString"/> shows identifiers only.</remarks>
public sealed record VisitPlan
{
    /// <summary>The host's identifier of the visit.</summary>
    public required string VisitId { get; init; }

    /// <summary>The host's identifier of the customer.</summary>
    public required string CustomerId { get; init; }

    /// <summary>What kind of place is visited.</summary>
    public required OutletKind Outlet { get; init; }

    /// <summary>As what somebody visits.</summary>
    public required VisitorRole Role { get; init; }

    /// <summary>The planned date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What the visit is to achieve (VISIT-PREP-01); blank if not decided yet.</summary>
    public string Goal { get; init; } = "";

    /// <summary>How long the stay is expected to be (VISIT-WORKPREP-05); zero if not estimated yet.</summary>
    public Duration ExpectedStay { get; init; }

    /// <summary>Answers the identifiers.</summary>
    /// <returns>Such as <c>visit V-1 to C-17</c>.</returns>
    public override string ToString() => $"visit {VisitId} to {CustomerId}";
}
