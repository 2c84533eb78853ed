using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Grades existing customers by what they contribute, in tiers that the host sets.</summary>
public static class ContributionTiers
{
    /// <summary>Finds the tier of one customer.</summary>
    /// <param name="customerId">The host's identifier of the customer.</param>
    /// <param name="contribution">What the customer contributed, over whatever period the host counts.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The tier with the margins to the next ones; refused where the host has set no tiers, or the amount is
    /// in another currency or outside of their range.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    [Implements("GRADE-RETAIN-01")]
    public static Decision<ContributionTier> Assess(
        string customerId,
        Money contribution,
        PolicyEdition policy
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customerId);
        ArgumentNullException.ThrowIfNull(policy);
        return policy.TryRead(ValueParameters.ContributionTiers, out var tiers, out RefusalReason? unset)
            ? ValueFacts.About(
                Bands.Place(contribution, tiers),
                customerId,
                standing => new ContributionTier(customerId, contribution, standing)
            )
            : Decision.Refuse<ContributionTier>(unset);
    }
}
