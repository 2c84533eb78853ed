using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>That no customer of a trip application stays refused in principle, with every exception that was
/// needed.</summary>
/// <remarks>Made by <see cref="TripReview.Clear"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record TripClearance
{
    internal TripClearance(
        TripReview review,
        ValueList<TripCustomerStanding> standings,
        ValueList<TripOverride> overrides
    ) => (Review, Standings, Overrides) = (review, standings, overrides);

    /// <summary>The review that it rests on.</summary>
    public TripReview Review { get; }

    /// <summary>One standing for each customer, none of them refused in principle.</summary>
    public ValueList<TripCustomerStanding> Standings { get; }

    /// <summary>The exceptions that were needed, with who made them, why and when.</summary>
    public ValueList<TripOverride> Overrides { get; }

    /// <summary>Answers what is recorded with the move <c>approve</c> of <see cref="TripProcesses.Trip"/>, or with
    /// <c>approve-as-exception</c> where there is an exception.</summary>
    /// <returns>That the application is cleared, and every exception in full.</returns>
    public ValueList<Fact> ToFacts() => [TripFacts.Cleared, .. Overrides.SelectMany(TripFacts.Override)];

    /// <summary>Lists the clearance as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a customer, in the order of the application.</returns>
    public ValueList<TripStandingRow> ToRows(Language language) =>
        Standings.Select(standing => TripStandingRow.Of(Review, standing, language)).ToValueList();

    /// <summary>Answers the trip and the number of exceptions.</summary>
    /// <returns>Such as <c>T-1: cleared, 1 exception</c>.</returns>
    public override string ToString() =>
        $"{Review.Application.TripId}: cleared, {English.Count(Overrides.Count, "exception")}";
}
