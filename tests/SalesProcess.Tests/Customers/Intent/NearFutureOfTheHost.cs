using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>The host sets how near the near future is; what is too far cites the host's clause and edition.</summary>
public class NearFutureOfTheHost
{
    private static readonly PolicyEdition Acme = PolicyFile
        .Read(
            PolicyFile.OverlayWithClauses(
                """
                { "id": "ACME-SOON-01", "area": "customers", "statement": { "en": "Soon is a week.", "zh": "近期为一周。" } }
                """,
                """  "customers.near-future-days": { "value": 7, "clause": "ACME-SOON-01" }"""
            )
        )
        .Editions[^1];

    [Fact]
    public void A_meeting_that_is_too_far_cites_the_clause_and_the_edition_of_the_number()
    {
        RefusalReason reason = Missing(8, Acme);
        Assert.Equal(CustomerRefusals.MeetingTooFar.Code, reason.Code);
        Assert.Equal("ACME-SOON-01", reason.Clause?.ToString());
        Assert.Equal("acme/1", reason.Edition);
        Assert.Equal(
            [("can-be-met-on", "2026-10-17"), ("days-ahead", "8"), ("limit", "7"), ("excess", "1")],
            reason.Facts.Select(fact => (fact.Name, fact.Value.Text))
        );
    }

    [Fact]
    public void A_number_without_a_clause_of_its_own_cites_that_of_grade_D()
    {
        RefusalReason reason = Missing(8, Policy.With(("customers.near-future-days", "7")));
        Assert.Equal("GRADE-INTENT-D", reason.Clause?.ToString());
        Assert.Equal("test/1", reason.Edition);
    }

    [Fact]
    public void A_date_that_is_past_has_nothing_to_do_with_the_number()
    {
        RefusalReason reason = Missing(-1, Acme);
        Assert.Equal(CustomerRefusals.MeetingDatePast.Code, reason.Code);
        Assert.Equal("GRADE-INTENT-D", reason.Clause?.ToString());
        Assert.Null(reason.Edition);
    }

    [Fact]
    public void The_number_stands_among_the_values_that_were_read_with_the_same_clause_and_edition()
    {
        PolicyReading reading = Assess(7, Acme)
            .Explained()
            .Readings.Single(r => r.Parameter == "customers.near-future-days");
        Assert.Equal(("ACME-SOON-01", "acme/1"), (reading.Clause.ToString(), reading.Edition));
    }

    private static RefusalReason Missing(int daysAhead, PolicyEdition policy) =>
        Assert.Single(Assess(daysAhead, policy).Accepted().MissingForNext);

    private static Decision<GradeAssessment<IntentGrade>> Assess(int daysAhead, PolicyEdition policy) =>
        IntentGrading.Assess(
            IntentCases.Nothing with
            {
                AcceptsProduct = true,
                CanBeMetOn = IntentCases.Today.PlusDays(daysAhead),
            },
            IntentCases.Today,
            policy
        );
}
