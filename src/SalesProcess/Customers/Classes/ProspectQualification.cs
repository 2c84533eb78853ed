using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Judges prospects by the four conditions.</summary>
public static class ProspectQualification
{
    private static readonly QualificationScheme Scheme = new();

    /// <summary>Judges one prospect.</summary>
    /// <param name="facts">What is known of the prospect.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Qualified if all four conditions are met; otherwise each one that is missing. Never refused.</returns>
    public static Decision<GradeAssessment<Qualification>> Assess(
        ProspectFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return Scheme.Assess(facts, facts.CustomerId, asOf, policy);
    }

    /// <summary>Finds the prospects that have been found and not judged (PROSPECT-QUAL-03). No step is held up by
    /// it: the source puts no order between judging and receiving, and who walks in is greeted at once.</summary>
    /// <param name="prospects">The prospects that were found, with how.</param>
    /// <returns>A line for each, in the order given, judged or not, with the last result.</returns>
    [Implements("PROSPECT-QUAL-03")]
    public static QualificationReview Review(ValueList<FoundProspect> prospects) =>
        new(Required.Items(prospects));
}
