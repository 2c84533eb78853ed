using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>The telephone record form is handed in before the evening meeting.</summary>
public class CallLogs
{
    private static readonly LocalTime Scheduled = new(17, 30);

    private static readonly PolicyEdition AtTheLatest = Support.Policy.With(
        ("activities.call-log-deadline", "\"when-it-starts\"")
    );

    [Theory]
    [InlineData(-1, true, true)]
    [InlineData(0, false, true)]
    [InlineData(1, false, false)]
    public void Before_is_read_by_the_policy(int seconds, bool strictly, bool atTheLatest)
    {
        LocalDateTime handedIn = Days.Monday.At(Scheduled).PlusSeconds(seconds);

        Assert.Equal(strictly, CallLog.Check(Days.Monday, handedIn, Support.Policy.BuiltIn).IsAccepted);
        Assert.Equal(atTheLatest, CallLog.Check(Days.Monday, handedIn, AtTheLatest).IsAccepted);
    }

    [Fact]
    public void A_meeting_at_another_time_stands()
    {
        LocalDateTime handedIn = Days.Monday.At(new LocalTime(17, 45));

        CallLog log = CallLog
            .Check(Days.Monday, handedIn, Support.Policy.BuiltIn, new LocalTime(18, 0))
            .Accepted();

        Assert.Equal(
            (Days.Monday, handedIn, Days.Monday.At(new LocalTime(18, 0))),
            (log.Day, log.HandedInAt, log.Meeting)
        );
        Assert.Equal("2026-03-02: handed in 2026-03-02T17:45:00", log.ToString());
    }

    [Fact]
    public void What_is_late_missing_or_of_another_day_is_refused()
    {
        RefusalReason late = Assert.Single(
            CallLog.Check(Days.Monday, Days.Monday.At(Scheduled), Support.Policy.BuiltIn).Refused().Reasons
        );
        Assert.Equal(
            ("activities.call-log-late", "TARGET-CALLLOG-DAY", "built-in/1"),
            (late.Code.Code, late.Clause!.ToString(), late.Edition)
        );
        Assert.Equal(
            "The telephone record form of 2026-03-02 was handed in at 2026-03-02T17:30:00; it was due before the evening meeting of 2026-03-02T17:30:00. Hand it in earlier tomorrow.",
            late.Message.English
        );
        Assert.Equal(
            ["activities.call-log-missing"],
            CallLog.Check(Days.Monday, handedInAt: null, Support.Policy.BuiltIn).Refused().Codes()
        );
        Assert.Equal(
            ["activities.call-log-early"],
            CallLog
                .Check(Days.Monday, Days.Monday.PlusDays(-1).At(Scheduled), Support.Policy.BuiltIn)
                .Refused()
                .Codes()
        );
        Assert.Throws<ArgumentNullException>("policy", () => CallLog.Check(Days.Monday, null, null!));
    }

    [Fact]
    public void The_answer_follows_from_its_explanation()
    {
        Explanation stored = CallLog
            .Check(Days.Monday, Days.Monday.At(new LocalTime(17, 0)), Support.Policy.BuiltIn)
            .Explained();
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(stored));

        LocalDateTime handedIn = why.FactNamed("handed-in").AsDateTime();
        Assert.Equal(handedIn < why.FactNamed("meeting").AsDateTime(), why.Outcome.AsYesNo());
        Assert.Equal(
            "17:30",
            why.Readings.Single(reading => reading.Parameter == "activities.evening-meeting").Value.Text
        );
        Assert.Equal(
            ("before-the-meeting", "K-39"),
            why.Readings.Where(reading => reading.Parameter == "activities.call-log-deadline")
                .Select(reading => (reading.Value.Text, reading.Conflict!))
                .Single()
        );
    }
}
