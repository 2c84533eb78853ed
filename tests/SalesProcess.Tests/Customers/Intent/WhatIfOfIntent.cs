using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>Which single fact would change an intent grade, held against trying every one of them.</summary>
public class WhatIfOfIntent
{
    private static readonly LocalDate?[] Dates =
    [
        null,
        IntentCases.Today.PlusDays(-1),
        IntentCases.Today,
        IntentCases.Today.PlusDays(IntentCases.NearFuture),
        IntentCases.Today.PlusDays(IntentCases.NearFuture + 1),
    ];

    [Theory]
    [InlineData("met-and-both")]
    [InlineData("met-only-for-interest-or-either")]
    public void It_is_every_single_fact_that_changes_the_grade(string reading)
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            GradeAssessment<IntentGrade> now = IntentCases.Assess(facts, reading);
            IEnumerable<(string, IntentGrade)> facets = IntentCases.FactNames.Select(name =>
                (name, IntentCases.GradeOf(facts.With(name, !Read(facts, name)), reading))
            );
            IEnumerable<(string, IntentGrade)> dates = Dates.Select(date =>
                ("can-be-met-on", IntentCases.GradeOf(facts with { CanBeMetOn = date }, reading))
            );
            Assert.Equal(
                facets.Concat(dates).Where(change => change.Item2 != now.Grade).Distinct().Order(),
                now.WhatIf.Select(change => (change.To.Name, change.Grade!.Value)).Order()
            );
            Assert.All(
                now.WhatIf,
                change => Assert.Equal(change.Grade > now.Grade, change.Move == GradeMove.Up)
            );
            Assert.All(now.LostBy, change => Assert.True(change.Grade < now.Grade));
        }
    }

    [Fact]
    public void What_cannot_be_known_without_a_value_of_the_host_says_which()
    {
        GradeChange<IntentGrade> change = IntentGrading
            .Assess(IntentCases.Nothing with { AcceptsProduct = true }, IntentCases.Today, Policy.BuiltIn)
            .Accepted()
            .WhatIf[^1];
        Assert.Null(change.Grade);
        Assert.Equal(GradeMove.Unknown, change.Move);
        Assert.Equal("policies.value-from-host", change.Needs.Single().Code.Code);
        Assert.Equal(
            new GradeChangeRow("can-be-met-on", "可面谈日期", "日期未知", "2026-10-09", "", "", "Unknown"),
            change.ToRow(Language.Chinese)
        );
    }

    [Fact]
    public void A_change_is_a_flat_row() =>
        Assert.Equal(
            new GradeChangeRow(
                "negotiation-started",
                "business negotiation started",
                "no",
                "yes",
                "A",
                "grade A",
                "Up"
            ),
            IntentCases
                .Assess(
                    IntentCases.Nothing with
                    {
                        NeedsClear = true,
                        SolutionSubmitted = true,
                    },
                    "met-and-both"
                )
                .ToChangeRows(Language.English)[0]
        );

    [Fact]
    public void Asking_for_it_or_not_two_assessments_of_the_same_facts_are_equal()
    {
        GradeAssessment<IntentGrade> one = IntentCases.Assess(IntentCases.Nothing, "met-and-both");
        GradeAssessment<IntentGrade> other = IntentCases.Assess(IntentCases.Nothing, "met-and-both");
        Assert.NotEmpty(one.WhatIf);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(
            one,
            IntentCases.Assess(IntentCases.Nothing with { AcceptsProduct = true }, "met-and-both")
        );
    }

    [Fact]
    public void The_next_review_is_so_many_days_later_or_says_why_none_is_known()
    {
        GradeAssessment<IntentGrade> unset = IntentCases.Assess(IntentCases.Nothing, "met-and-both");
        Assert.Null(unset.NextReview);
        Assert.Equal("policies.value-from-host", unset.NoReview!.Code.Code);
        GradeAssessment<IntentGrade> set = IntentGrading
            .Assess(
                IntentCases.Nothing,
                IntentCases.Today,
                Policy.With(("customers.intent-review-days", "30"))
            )
            .Accepted();
        Assert.Equal(new LocalDate(2026, 11, 8), set.NextReview);
        Assert.Null(set.NoReview);
        Assert.Equal(new DateOnly(2026, 11, 8), set.ToRow(Language.English).NextReview);
        GradeAssessment<IntentGrade> last = IntentGrading
            .Assess(
                IntentCases.Nothing,
                LocalDate.MaxIsoValue,
                Policy.With(("customers.intent-review-days", "1"))
            )
            .Accepted();
        Assert.Equal("customers.review-beyond-dates", last.NoReview!.Code.Code);
    }

    private static bool Read(IntentFacts facts, string name) => facts.With(name, true) == facts;
}
