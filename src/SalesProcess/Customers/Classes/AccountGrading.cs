using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Puts customers into the account classes A, B and C by the table of the company.</summary>
public static class AccountGrading
{
    private static readonly TabledScheme<AccountClass> Scheme = new(
        CustomerAxes.AccountClass,
        CustomerParameters.AccountClassTable,
        CustomerParameters.AccountClassReviewDays,
        new("Which account class has", "属于哪一级"),
        code => Kebab.Find<AccountClass>(code) ?? AccountClass.Unclassified,
        grade => (int)grade
    );

    /// <summary>Classes one customer. The source says what the three classes are and not by what a customer comes
    /// into one: the table is the host's.</summary>
    /// <param name="facts">What each input of the table is.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The class, with the row of the table that it rests on; unclassified where the table allows that no
    /// row fits. Refused where the host has set no table, or an input is missing or unknown.</returns>
    public static Decision<GradeAssessment<AccountClass>> Assess(
        TabledFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return Scheme.Assess(facts, facts.CustomerId, asOf, policy);
    }
}
