using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Puts terminal customers into key, ordinary and potential ones.</summary>
public static class TerminalGrading
{
    private static readonly TerminalScheme Scheme = new();

    /// <summary>Classes one customer by the definitions of the source.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The class; unclassified where none of the definitions is met, with every condition that each of them
    /// lacks. Refused where the host has not set from when on a measure is large, or where medium does not lie below
    /// large.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind of the customer is not a defined one.</exception>
    public static Decision<GradeAssessment<TerminalClass>> Assess(
        TerminalFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return facts.Kind is TerminalKind.Person or TerminalKind.Organisation
            ? Scheme.Assess(facts, facts.CustomerId, asOf, policy)
            : throw new ArgumentOutOfRangeException(
                nameof(facts),
                facts.Kind,
                "The kind must be person or organisation."
            );
    }
}
