using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>Records that are due day by day, and duties that come back.</summary>
public class RecordsAndDuties
{
    private static Decision<RecordDays> Showroom(params MadeRecord[] made) =>
        DayRecords.ReviewDays(
            DayProfile.Showroom,
            new DateInterval(Day.Friday, Day.Friday.PlusDays(2)),
            [.. made],
            WorkingCalendar.MainlandChina,
            Policy.BuiltIn
        );

    [Fact]
    public void A_day_off_owes_no_meeting_and_a_saturday_that_is_worked_does()
    {
        RecordDays days = Showroom(
                new MadeRecord("R-1", "morning-meeting-held", Day.Friday),
                new MadeRecord("R-2", "evening-meeting-held", Day.Friday)
            )
            .Accepted();
        Assert.Equal([new LocalDate(2026, 10, 10)], days.MissingDays);
        Assert.Equal(2, days.MissingReasons().Count);
        Assert.Equal(4, days.ToRows(Language.English).Count);
        Assert.Equal("showroom, 2026-10-09..2026-10-11: missing on 1 of 2 days", days.ToString());
    }

    [Fact]
    public void The_missing_days_follow_from_the_stored_explanation_alone()
    {
        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(Showroom().Explained()));
        Assert.Equal(
            stored.Outcome.AsDates(),
            stored
                .Steps.Where(step => step.FactsNamed("duty").Count > step.FactsNamed("there").Count)
                .Select(step => step.FactNamed("from").AsDate())
        );
        Assert.Equal(2, stored.Outcome.AsDates().Count);
    }

    [Theory]
    [InlineData(DayDuty.FeedbackReport, "DAY-S6-REPORT")]
    [InlineData(DayDuty.FeedbackMeeting, "DAY-GROUP-FEEDBACK")]
    [InlineData(DayDuty.DepartmentMeeting, "DAY-S3-02")]
    public void What_is_only_regularly_asked_for_is_refused_until_the_host_says_how_often(
        DayDuty duty,
        string clause
    )
    {
        RefusalReason reason = Assert.Single(DayDuties.Of(duty, Policy.BuiltIn).Refused().Reasons);
        Assert.Equal(("policies.value-from-host", clause), (reason.Code.Code, $"{reason.Clause}"));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(duty),
            () => DayDuties.Of((DayDuty)9, Policy.BuiltIn)
        );
    }
}
