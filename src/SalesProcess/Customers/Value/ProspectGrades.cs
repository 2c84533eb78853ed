using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Grades prospects by the factors of the policy, with weights and steps that the host sets.</summary>
public static class ProspectGrades
{
    /// <summary>Grades one prospect.</summary>
    /// <param name="customerId">The host's identifier of the prospect.</param>
    /// <param name="measured">The measured value of each factor by its name; null or left out where it is not known.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The grade with what each factor brought. Refused, with every reason, where the host has set no scorecard,
    /// where it lacks a factor that the clause names, and as <see cref="Scorecards"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    [Implements("GRADE-PRIO-01")]
    public static Decision<ProspectGrade> Assess(
        string customerId,
        IReadOnlyDictionary<string, long?> measured,
        PolicyEdition policy
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customerId);
        ArgumentNullException.ThrowIfNull(measured);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyField>>? factors = read.Read(ValueParameters.ProspectFactors);
        Parameter<PolicyScorecard>? card = read.Read(ValueParameters.ProspectGrades);
        if (factors is null || card is null)
        {
            return Decision.Refuse<ProspectGrade>(new Refusal(read.Missing));
        }

        ValueList<RefusalReason> lacking = factors
            .Value.Where(factor => card.Value.Criteria.All(one => one.Name != factor.Id))
            .Select(factor => Missing(factor, card))
            .ToValueList();
        return lacking.Count > 0
            ? Decision.Refuse<ProspectGrade>(new Refusal(lacking))
            : ValueFacts.About(
                Scorecards.Assess(measured, card),
                customerId,
                score => new ProspectGrade(customerId, score)
            );
    }

    private static RefusalReason Missing(PolicyField factor, Parameter<PolicyScorecard> card) =>
        ValueRefusals.FactorMissing.Because(
            factor.Clause,
            new Fact("name", FactValue.Of(factor.Id), new("name", "名称")),
            Fact.Named("factor", factor.Id, new("factor", "因素"), factor.Text)
        ) with
        {
            Edition = card.Edition,
        };
}
