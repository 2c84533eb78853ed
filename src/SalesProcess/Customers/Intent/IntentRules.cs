using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>
/// The conditions of the four grades for one customer; a value of the policy is read only when its grade is reached
/// and the facts call for it.
/// </summary>
internal sealed class IntentRules(IntentFacts facts, LocalDate asOf, PolicyReader read)
{
    private static readonly ClauseId ClauseA = ClauseId.Parse("GRADE-INTENT-A");
    private static readonly ClauseId ClauseB = ClauseId.Parse("GRADE-INTENT-B");
    private static readonly ClauseId ClauseC = ClauseId.Parse("GRADE-INTENT-C");
    private static readonly ClauseId ClauseD = ClauseId.Parse("GRADE-INTENT-D");

    /// <summary>The rules from A downward.</summary>
    [Implements("GRADE-INTENT-A", "GRADE-INTENT-B", "GRADE-INTENT-C", "GRADE-INTENT-D")]
    internal IEnumerable<GradeRule<IntentFacts, IntentGrade>> FromTheTop()
    {
        yield return Rule(IntentGrade.A, ClauseA, InNegotiation);
        yield return Rule(IntentGrade.B, ClauseB, AwaitingApproval);
        yield return Rule(IntentGrade.C, ClauseC, InterestedOrExperienced());
        yield return Rule(IntentGrade.D, ClauseD, AcceptsAndMeetsSoon());
    }

    private static FactIs<IntentFacts> InNegotiation { get; } = IntentFactList.Negotiation.Asked(ClauseA);

    private static AllOf<IntentFacts> AwaitingApproval { get; } =
        new(
            IntentFactList.NeedsClear.Asked(ClauseB),
            IntentFactList.Submitted.Asked(ClauseB),
            IntentFactList.Approved.RuledOut(ClauseB)
        );

    private AnyOf<IntentFacts> InterestedOrExperienced()
    {
        FactIs<IntentFacts> met = IntentFactList.Met.Asked(ClauseC);
        var interest = new AllOf<IntentFacts>(
            IntentFactList.Interested.Asked(ClauseC),
            IntentFactList.ToBeGuided.Asked(ClauseC)
        );
        FactIs<IntentFacts> bought = IntentFactList.Bought.Asked(ClauseC);
        FactIs<IntentFacts> aware = IntentFactList.Aware.Asked(ClauseC);
        IntentGradeCReading? reading = read.Read(CustomerParameters.IntentGradeCReading)?.Value;
        Criterion<IntentFacts> experience = reading
            is IntentGradeCReading.MetAndBoth
                or IntentGradeCReading.MetOnlyForInterest
            ? new AllOf<IntentFacts>(bought, aware)
            : new AnyOf<IntentFacts>(ClauseC, bought, aware);
        bool talkForBoth = reading is IntentGradeCReading.MetAndBoth or IntentGradeCReading.MetAndEither;
        return new AnyOf<IntentFacts>(
            ClauseC,
            new AllOf<IntentFacts>(met, interest),
            talkForBoth ? new AllOf<IntentFacts>(met, experience) : experience
        );
    }

    private AllOf<IntentFacts> AcceptsAndMeetsSoon() =>
        new(IntentFactList.Accepts.Asked(ClauseD), new MetInNearFuture(asOf, NearFuture(), ClauseD));

    // a customer without a meeting date falls short of D whatever the number of days
    private Parameter<long>? NearFuture() =>
        facts.CanBeMetOn is null ? null : read.Read(CustomerParameters.NearFutureDays);

    private static GradeRule<IntentFacts, IntentGrade> Rule(
        IntentGrade grade,
        ClauseId clause,
        Criterion<IntentFacts> condition
    ) => new(grade, $"intent-grade-{Kebab.Of(grade)}", CustomerLabels.Of(grade), clause, condition);
}
