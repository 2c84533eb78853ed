using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>
/// Conditions say what they looked at and all that they lack; seen through the grades of customers, which are made
/// of them.
/// </summary>
public class Criteria
{
    private static readonly IntentFacts Nothing = new() { CustomerId = "C-17" };
    private static readonly LocalDate Day = new(2026, 10, 9);

    [Fact]
    public void All_of_several_conditions_lack_each_that_is_not_met()
    {
        RuleNotApplied gradeB = Tried(Nothing with { SolutionApproved = true }, "intent-grade-b");
        Assert.Equal(
            [
                "Needed: needs clear.",
                "Needed: solution submitted.",
                "This rules it out: solution approved already.",
            ],
            gradeB.Unmet.Select(reason => reason.Message.English)
        );
        Assert.Equal(
            ["尚缺：需求明确。", "尚缺：解决方案已提交。", "有此情形则不适用：解决方案已获认可。"],
            gradeB.Unmet.Select(reason => reason.Message.Chinese)
        );
        Assert.Equal(
            ["decisions.fact-must-be-so", "decisions.fact-must-be-so", "decisions.fact-must-not-be-so"],
            gradeB.Unmet.Select(reason => reason.Code.Code)
        );
        Assert.All(gradeB.Unmet, reason => Assert.Equal(ClauseId.Parse("GRADE-INTENT-B"), reason.Clause));
        Assert.Equal(FactValue.Of(true), gradeB.Unmet[2].FactNamed("solution-approved"));
    }

    [Fact]
    public void What_is_met_is_not_among_what_is_lacking() =>
        Assert.Equal(
            ["Needed: solution submitted."],
            Tried(Nothing with { NeedsClear = true }, "intent-grade-b").Unmet.Select(r => r.Message.English)
        );

    [Fact]
    public void Of_several_ways_each_says_what_it_lacks_in_one_reason()
    {
        RefusalReason reason = Assert.Single(
            Tried(Nothing with { StronglyInterested = true }, "intent-grade-c").Unmet
        );
        Assert.Equal("decisions.one-way-needed", reason.Code.Code);
        Assert.StartsWith(
            "One of these is needed: (1) met face to face, needs to be guided; (2) ",
            reason.Message.English,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "须满足下列条件之一：（1）已面谈、需求有待引导和挖掘；（2）",
            reason.Message.Chinese,
            StringComparison.Ordinal
        );
        Assert.Equal(reason.Facts.Distinct(), reason.Facts);
        Assert.Null(reason.FindFact("strongly-interested"));
        Assert.Equal(FactValue.Of(false), reason.FactNamed("met"));
    }

    [Fact]
    public void A_condition_of_which_one_way_is_met_lacks_nothing()
    {
        IntentFacts interested = Nothing with
        {
            MetFaceToFace = true,
            StronglyInterested = true,
            NeedsToBeGuided = true,
        };
        Assert.Equal(IntentGrade.C, Assess(interested).Accepted().Grade);
    }

    [Fact]
    public void The_facts_that_were_looked_at_are_given_once_each_met_or_not()
    {
        Explanation why = Assess(Nothing with { NegotiationStarted = true }).Explained();
        Assert.Equal(["negotiation-started"], why.Facts.Select(fact => fact.Name));
        Explanation all = Assess(Nothing).Explained();
        Assert.Equal(all.Facts.Select(fact => fact.Name).Distinct(), all.Facts.Select(fact => fact.Name));
        Assert.Equal(FactValue.Of(false), all.FactNamed("met"));
    }

    private static Decision<GradeAssessment<IntentGrade>> Assess(IntentFacts facts) =>
        IntentGrading.Assess(
            facts,
            Day,
            Policy.With(
                ("customers.near-future-days", "30"),
                ("customers.intent-grade-c-reading", "\"met-and-both\"")
            )
        );

    private static RuleNotApplied Tried(IntentFacts facts, string rule) =>
        Assess(facts).Explained().NotApplied.Single(tried => tried.Rule == rule);
}
