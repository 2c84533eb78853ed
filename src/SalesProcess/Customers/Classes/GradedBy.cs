using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The one post that grades makes the grading.</summary>
internal sealed class GradedBy(string role, BilingualText label, ClauseId clause) : Criterion<GradingAct>
{
    internal override IEnumerable<Fact> FactsOf(GradingAct facts) => [Who(facts)];

    internal override ValueList<RefusalReason> Unmet(GradingAct facts) =>
        facts.Role == role
            ? []
            :
            [
                CustomerRefusals.GradedByAnother.Because(
                    clause,
                    CustomerFacts.Customer(facts.CustomerId),
                    Who(facts),
                    Fact.Named("asked", role, new("post that grades", "应分级岗位"), label)
                ),
            ];

    private static Fact Who(GradingAct facts) => CustomerFacts.Word("role", facts.Role, "post", "岗位");
}
