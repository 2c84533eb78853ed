using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>When a trip report and a proposal on staff are due, and whether they were late.</summary>
public class TripDeadlines
{
    private static readonly LocalDateTime Returned = new(2026, 10, 12, 17, 0);

    [Fact]
    public void Promptly_is_refused_while_the_host_says_nothing()
    {
        RefusalReason reason = Assert.Single(
            TripReportDue.For("T-1", Returned, OctoberSchedule.Usual, Policy.BuiltIn).Refused().Reasons
        );
        Assert.Equal(("policies.value-from-host", "TRIP-04"), (reason.Code.Code, $"{reason.Clause}"));
    }

    [Fact]
    public void A_report_is_due_at_the_end_of_the_last_working_day()
    {
        Decision<TripReportDue> due = Ask();
        Assert.Equal("T-1: no-later-than 2026-10-15T18:00:00", Cultures.Makes(due.Accepted().ToString));
        Explanation why = due.Explained();
        Assert.Equal("No later than 2026-10-15T18:00:00.", why.Answer.English);
        Assert.Equal("calendars.due-time", why.Premises[0].Decision);
        Assert.Equal(new DateTime(2026, 10, 15, 18, 0, 0), due.Accepted().ToRow(Language.English).Due);
    }

    [Theory]
    [InlineData("2026-10-15 18:00", "in-time")]
    [InlineData("2026-10-15 18:01", "late")]
    public void A_judgement_follows_from_its_stored_explanation(string handedIn, string verdict)
    {
        TripReportDue due = Ask().Accepted();
        Explanation why = ExplanationJson.Read(
            ExplanationJson.Write(due.Judge(handedIn.ToDateTime()).Explained())
        );
        Assert.Equal("visits.trip-report-in-time", why.Decision);
        Assert.Equal(verdict, why.Outcome.Text);
        Assert.Equal(
            why.FactNamed("done").AsDateTime() <= why.FactNamed("due").AsDateTime() ? "in-time" : "late",
            verdict
        );
        Assert.Equal(verdict, due.ToRow(handedIn.ToDateTime(), Language.English).VerdictCode);
    }

    [Fact]
    public void A_run_of_the_process_knows_the_deadline_by_its_fact()
    {
        Assert.Equal("trip-report", Assert.Single(TripProcesses.Trip.Deadlines).Id);
        Assert.Equal(TripProcesses.Trip.Deadlines[0].DueFact, Ask().Accepted().ToFact().Name);
        StaffProposalDue proposal = StaffProposalDue
            .For(
                "S-1",
                Returned,
                OctoberSchedule.Usual,
                Policy.With(("visits.staff-proposal-within-days", "2"))
            )
            .Accepted();
        Assert.Equal(TripProcesses.StaffProposal.Deadlines[0].DueFact, proposal.ToFact().Name);
        Assert.Equal("S-1: no-later-than 2026-10-14T18:00:00", proposal.ToString());
        Assert.True(proposal.Judge(Returned).Accepted().IsInTime);
        Assert.Equal("no-later-than", proposal.ToRow(Language.English).EndsCode);
    }

    private static Decision<TripReportDue> Ask() =>
        TripReportDue.For(
            "T-1",
            Returned,
            OctoberSchedule.Usual,
            Policy.With(("visits.trip-report-within-days", "3"))
        );
}
