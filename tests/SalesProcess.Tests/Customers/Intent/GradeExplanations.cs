using System.Reflection;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>What a grade says for itself: the facts that were looked at, and why no higher grade applies.</summary>
public class GradeExplanations
{
    [Fact]
    public void A_grade_in_words()
    {
        Explanation why = Explain(IntentCases.Nothing with { NeedsClear = true, SolutionSubmitted = true });
        Assert.Equal("customers.intent-grade", why.Decision);
        Assert.Equal("Which intent grade does customer C-17 have on 2026-10-09?", why.Question.English);
        Assert.Equal("客户C-17在2026-10-09属于哪一类意向客户？", why.Question.Chinese);
        Assert.Equal("B.", why.Answer.English);
        Assert.Equal("B类。", why.Answer.Chinese);
        Assert.Equal("B", why.Outcome.Text);
        Assert.Equal(["GRADE-INTENT-B", "GRADE-INTENT-00"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void No_grade_in_words()
    {
        Explanation why = Explain(IntentCases.Nothing);
        Assert.Equal("None of A to D.", why.Answer.English);
        Assert.Equal("A至D类均不符合。", why.Answer.Chinese);
        Assert.Equal("Ungraded", why.Outcome.Text);
        Assert.Equal(["GRADE-INTENT-00"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Every_higher_grade_is_named_with_its_clause_and_what_it_lacked()
    {
        Explanation why = Explain(
            IntentCases.Nothing with
            {
                AcceptsProduct = true,
                CanBeMetOn = IntentCases.Today,
            }
        );
        Assert.Equal(
            [
                "intent-grade-a grade A A类 GRADE-INTENT-A",
                "intent-grade-b grade B B类 GRADE-INTENT-B",
                "intent-grade-c grade C C类 GRADE-INTENT-C",
            ],
            why.NotApplied.Select(rule =>
                $"{rule.Rule} {rule.Label.English} {rule.Label.Chinese} {rule.Clause}"
            )
        );
        Assert.Equal([1, 2, 1], why.NotApplied.Select(rule => rule.Unmet.Count));
    }

    [Fact]
    public void Only_the_values_of_the_grades_reached_are_read()
    {
        Assert.Empty(Explain(IntentCases.Nothing with { NegotiationStarted = true }).Readings);
        Assert.Equal(
            ["customers.intent-grade-c-reading", "customers.near-future-days"],
            Explain(IntentCases.Nothing with { CanBeMetOn = IntentCases.Today })
                .Readings.Select(reading => reading.Parameter)
        );
    }

    [Fact]
    public void The_near_future_is_not_read_where_no_date_is_known() =>
        Assert.Equal(
            ["customers.intent-grade-c-reading"],
            Explain(IntentCases.Nothing).Readings.Select(reading => reading.Parameter)
        );

    [Fact]
    public void The_reading_of_grade_C_shows_in_words()
    {
        PolicyReading reading = Explain(IntentCases.Nothing).Readings[0];
        Assert.Equal("met-and-both", reading.Value.Text);
        Assert.Equal("GRADE-INTENT-C", reading.Clause.ToString());
        Assert.StartsWith(
            "met face to face, and either strong interest",
            reading.Show(Language.English),
            StringComparison.Ordinal
        );
        Assert.StartsWith("已面谈，且满足其一", reading.Show(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_grade_of_every_combination_follows_from_its_explanation_alone()
    {
        foreach (string reading in IntentCases.Readings)
        {
            foreach (IntentFacts facts in IntentCases.All)
            {
                Explanation why = IntentGrading
                    .Assess(facts, IntentCases.Today, IntentCases.ReadAs(reading))
                    .Explained();
                Assert.Equal(Rederive(why), why.Outcome.Text);
            }
        }
    }

    [Fact]
    public void An_explanation_that_was_stored_still_gives_the_grade()
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            Explanation why = Explain(facts);
            Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
            Assert.Equal(why, stored);
            Assert.Equal(Rederive(stored), stored.Outcome.Text);
        }
    }

    [Fact]
    public void What_is_known_of_a_customer_has_nothing_personal_in_it()
    {
        PropertyInfo[] properties = typeof(IntentFacts).GetProperties(
            BindingFlags.Public | BindingFlags.Instance
        );
        Assert.Equal(
            ["CustomerId"],
            properties
                .Where(p => p.PropertyType != typeof(bool) && p.PropertyType != typeof(LocalDate?))
                .Select(p => p.Name)
        );
        string[] known = [.. IntentCases.FactNames, "as-of", "can-be-met-on"];
        foreach (IntentFacts facts in IntentCases.All)
        {
            Assert.Empty(Explain(facts).Facts.Select(fact => fact.Name).Except(known));
        }
    }

    private static Explanation Explain(IntentFacts facts) =>
        IntentGrading.Assess(facts, IntentCases.Today, IntentCases.ReadAs("met-and-both")).Explained();

    /// <summary>A fact that was not looked at did not matter, and counts as not so.</summary>
    private static string Rederive(Explanation why)
    {
        IntentFacts facts = why
            .Facts.Where(fact => fact.Value.Type == "yes-no")
            .Aggregate(IntentCases.Nothing, (f, fact) => f.With(fact.Name, fact.Value.AsYesNo()));
        string? reading = why
            .Readings.FirstOrDefault(r => r.Parameter == "customers.intent-grade-c-reading")
            ?.Value.Text;
        PolicyReading? days = why.Readings.FirstOrDefault(r => r.Parameter == "customers.near-future-days");
        if (days is not null && why.Facts.FirstOrDefault(f => f.Name == "can-be-met-on") is { } date)
        {
            int ahead = Period.DaysBetween(why.FactNamed("as-of").AsDate(), date.Value.AsDate());
            Assert.Equal(IntentCases.NearFuture, days.Value.AsWhole());
            facts = facts with { CanBeMetOn = IntentCases.Today.PlusDays(ahead) };
        }

        return IntentCases.GradeOf(facts, reading ?? "met-and-both").ToString();
    }
}
