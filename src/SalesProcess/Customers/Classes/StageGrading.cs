using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Tells new customers from existing ones.</summary>
public static class StageGrading
{
    private static readonly StageScheme Scheme = new();

    /// <summary>Tells whether one customer is new or existing. The source does not say from when on a customer is an
    /// existing one: the host sets the days (LIB-GRADE-28).</summary>
    /// <param name="facts">When the customer first bought.</param>
    /// <param name="asOf">The date of the assessment; a purchase after it has not taken place yet.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>New without a purchase, and up to the last of the days after it. Refused where there is one and the
    /// host has not set the days.</returns>
    public static Decision<GradeAssessment<NewOrExisting>> Assess(
        StageFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return Scheme.Assess(facts, facts.CustomerId, asOf, policy);
    }
}
