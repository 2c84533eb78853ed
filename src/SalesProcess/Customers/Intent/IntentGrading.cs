using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Grades intent customers A to D.</summary>
public static class IntentGrading
{
    private static readonly IntentScheme Scheme = new();

    /// <summary>Grades one customer: from A downward, the first grade whose condition is met (K-07).</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The grade, why no higher grade applies, what is missing for the next one, and what would change it;
    /// ungraded where none fits. Refused only where a condition that the facts call for needs a value that the host
    /// has not set.</returns>
    /// <exception cref="ArgumentException">The identifier of the customer is blank.</exception>
    /// <example>
    /// <code>
    /// var facts = new IntentFacts { CustomerId = "C-17", NeedsClear = true, SolutionSubmitted = true };
    /// IntentGrading.Assess(facts, today, policy);   // B; for A: business negotiation started
    /// </code>
    /// </example>
    public static Decision<GradeAssessment<IntentGrade>> Assess(
        IntentFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(facts.CustomerId, nameof(facts));
        return Scheme.Assess(facts, facts.CustomerId, asOf, policy);
    }
}
