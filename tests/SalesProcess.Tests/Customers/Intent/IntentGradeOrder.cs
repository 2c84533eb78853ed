using SalesProcess.Customers;

namespace SalesProcess.Tests.Customers;

/// <summary>
/// Better facts never give a worse grade. The one fact that can is the approval of the solution: by its clause,
/// grade B is the wait for it.
/// </summary>
public class IntentGradeOrder
{
    [Fact]
    public void Whoever_is_in_negotiation_is_A_whatever_else_is_known() =>
        ForAll(
            (facts, reading) =>
                Assert.Equal(
                    IntentGrade.A,
                    IntentCases.Assess(facts with { NegotiationStarted = true }, reading).Grade
                )
        );

    [Fact]
    public void No_fact_but_the_approval_lowers_a_grade_by_becoming_true() =>
        ForAll(
            (facts, reading) =>
            {
                IntentGrade before = IntentCases.Assess(facts, reading).Grade;
                foreach (string name in IntentCases.FactNames.Where(name => name != "solution-approved"))
                {
                    Assert.True(IntentCases.Assess(facts.With(name, true), reading).Grade >= before);
                }
            }
        );

    [Fact]
    public void The_approval_takes_grade_B_away_and_changes_nothing_else() =>
        ForAll(
            (facts, reading) =>
            {
                IntentGrade open = IntentCases.Assess(facts with { SolutionApproved = false }, reading).Grade;
                IntentGrade done = IntentCases.Assess(facts with { SolutionApproved = true }, reading).Grade;
                Assert.True(open == IntentGrade.B ? done < IntentGrade.B : done == open);
            }
        );

    [Fact]
    public void A_date_in_the_near_future_never_lowers_a_grade() =>
        ForAll(
            (facts, reading) =>
                Assert.True(
                    IntentCases.Assess(facts with { CanBeMetOn = IntentCases.Today }, reading).Grade
                        >= IntentCases.Assess(facts, reading).Grade
                )
        );

    [Fact]
    public void A_wider_reading_of_grade_C_never_lowers_a_grade()
    {
        (string Narrow, string Wide)[] pairs =
        [
            ("met-and-both", "met-and-either"),
            ("met-and-both", "met-only-for-interest"),
            ("met-and-either", "met-only-for-interest-or-either"),
            ("met-only-for-interest", "met-only-for-interest-or-either"),
        ];
        foreach ((string narrow, string wide) in pairs)
        {
            foreach (IntentFacts facts in IntentCases.All)
            {
                IntentGrade lower = IntentCases.Assess(facts, narrow).Grade;
                IntentGrade higher = IntentCases.Assess(facts, wide).Grade;
                Assert.True(lower == higher || (lower < IntentGrade.C && higher == IntentGrade.C));
            }
        }
    }

    [Fact]
    public void The_grades_are_in_order_and_nothing_is_the_lowest() =>
        Assert.Equal(
            ["Ungraded", "D", "C", "B", "A"],
            Enum.GetValues<IntentGrade>().Order().Select(grade => grade.ToString())
        );

    private static void ForAll(Action<IntentFacts, string> law)
    {
        foreach (string reading in IntentCases.Readings)
        {
            foreach (IntentFacts facts in IntentCases.All)
            {
                law(facts, reading);
            }
        }
    }
}
