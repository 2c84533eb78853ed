using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Policies;

/// <summary>A policy may add clauses of its own, and its values and items cite them.</summary>
public class OwnClauses
{
    private static readonly ClauseId SixDays = ClauseId.Parse("ACME-WEEK-01");
    private static readonly ClauseId Story = ClauseId.Parse("ACME-STORY-01");

    private static readonly PolicyBook Acme = PolicyFile.Read(
        PolicyFile.OverlayWithClauses(
            """
            { "id": "ACME-WEEK-01", "area": "quotas", "statement": { "en": "Six days a week.", "zh": "每周六天。" } },
            { "id": "ACME-STORY-01", "area": "visits", "statement": { "en": "Tell it.", "zh": "讲述故事。" },
              "kinds": ["checklist", "state-machine"] }
            """,
            """
              "quotas.planning-days-per-week": { "value": 6, "clause": "ACME-WEEK-01" },
              "visits.presentation": { "value": [
                { "id": "story-told", "clause": "ACME-STORY-01", "text": { "en": "Story told", "zh": "已讲述故事" } }
              ] }
            """
        )
    );

    [Fact]
    public void The_catalogue_of_the_policy_has_them_and_the_built_in_one_has_not()
    {
        Assert.Equal(PolicyBook.BuiltIn.Clauses.Count + 2, Acme.Clauses.Count);
        Assert.Equal(668, ClauseCatalogue.BuiltIn.Count);
        Assert.False(ClauseCatalogue.BuiltIn.TryFind(SixDays, out _));
        Assert.Equal([SixDays, Story], Acme.Clauses.TakeLast(2).Select(clause => clause.Id));
        Assert.All(Acme.Editions, edition => Assert.Same(Acme.Clauses, edition.Clauses));
        Assert.Contains(Acme.Clauses[SixDays], Acme.Clauses.In(PolicyArea.Quotas));
    }

    [Fact]
    public void An_own_clause_is_a_rule_with_a_number_unless_it_says_otherwise_and_has_no_source()
    {
        Assert.Equal(
            new Clause(
                SixDays,
                PolicyArea.Quotas,
                new("Six days a week.", "每周六天。"),
                ClauseKinds.NumericRule,
                Executability.Full,
                Source: null
            ),
            Acme.Clauses[SixDays]
        );
        Assert.Equal(ClauseKinds.Checklist | ClauseKinds.StateMachine, Acme.Clauses[Story].Kinds);
    }

    [Fact]
    public void A_value_cites_it()
    {
        Assert.True(Acme.Editions[1].TryRead(QuotaParameters.PlanningDaysPerWeek, out var days, out _));

        Assert.Equal(SixDays, days.Clause);
        Assert.Equal(SixDays, days.Reading.Clause);
    }

    [Fact]
    public void An_item_cites_it()
    {
        PolicyKey<ValueList<PolicyItem>> presentation = VisitParameters.ChecklistOf(VisitStep.Presentation);
        Assert.True(Acme.Editions[1].TryRead(presentation, out var items, out _));

        Assert.Equal(
            [new PolicyItem("story-told", Story, new("Story told", "已讲述故事"), ItemAnswer.Confirm, [])],
            items.Value
        );
    }

    [Fact]
    public void A_policy_laid_over_may_cite_it()
    {
        PolicyBook east = Acme.Overlay(
            PolicyFile.OverlayOf(
                """
                { "edition": "e", "from": "2026-07-01", "parameters": {
                  "quotas.planned-hours-per-day": { "value": 6, "clause": "ACME-WEEK-01" } } }
                """,
                policy: "east",
                extends: "acme"
            )
        );

        Assert.True(east.Editions[^1].TryRead(QuotaParameters.PlannedHoursPerDay, out var hours, out _));
        Assert.Equal(SixDays, hours.Clause);
        Assert.Same(Acme.Clauses, east.Clauses);
    }

    [Fact]
    public void Writing_the_policy_writes_its_own_clauses_and_no_other()
    {
        PolicyBook again = PolicyBook.Parse(Acme.ToJson());

        Assert.Equal(Acme.Clauses, again.Clauses);
        Assert.DoesNotContain("FUNNEL-OUT", Acme.ToJson(), StringComparison.Ordinal);
    }
}
