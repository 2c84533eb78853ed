using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A due time that rests on a day of a year that is not announced yet says so; 2027 is the first such year.</summary>
public class ProvisionalDueTimes
{
    private static readonly Deadline NextDay = new Deadline.WorkingDays(1);

    [Theory]
    [InlineData("2026-12-30 9:00", "2026-12-31 18:00", false)]
    [InlineData("2026-12-31 9:00", "2027-01-04 18:00", true)] // 1 January is a holiday, the 2nd and 3rd a weekend
    [InlineData("2027-03-01 9:00", "2027-03-02 18:00", true)]
    public void It_is_provisional_where_the_days_looked_at_are(string start, string at, bool provisional)
    {
        Decision<DueTime> decided = NextDay.DueFrom(start.ToDateTime(), OctoberSchedule.Usual);
        DueTime due = decided.Accepted();
        Assert.Equal((at.ToDateTime(), provisional), (due.At, due.IsProvisional));
        Explanation why = decided.Explained();
        Assert.Equal(provisional ? "provisional" : "official", why.FactNamed("status").Text);
        Assert.Equal(
            provisional,
            why.Answer.English.EndsWith(", provisional until the official notice.", StringComparison.Ordinal)
        );
        Assert.Equal(
            provisional,
            why.Answer.Chinese.EndsWith("（暂定，以官方通知为准）。", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Looking_back_from_a_year_that_is_not_announced_is_provisional_too() =>
        // Friday 1 January 2027 is off: whether it is, only the notice will say
        Assert.True(
            new Deadline.AtTimeOn(IsoDayOfWeek.Friday, new LocalTime(9, 30), DeadlineWeek.SameWeek)
                .DueFrom("2026-12-30 9:00".ToDateTime(), OctoberSchedule.Usual)
                .Accepted()
                .IsProvisional
        );

    [Fact]
    public void Elapsed_time_asks_no_calendar_and_is_never_provisional()
    {
        Decision<DueTime> due = new Deadline.Elapsed("24:00".ToLength()).DueFrom(
            "2027-03-01 9:00".ToDateTime(),
            OctoberSchedule.Usual
        );
        Assert.False(due.Accepted().IsProvisional);
        Assert.Null(due.Explained().FindFact("status"));
    }

    [Fact]
    public void A_calendar_without_such_a_year_has_no_such_due_time() =>
        Assert.False(
            NextDay
                .DueFrom(
                    "2027-03-01 9:00".ToDateTime(),
                    new WorkingSchedule(
                        new WorkingCalendar(
                            new("acme", "某公司"),
                            new DateInterval("2027-01-01".ToDate(), "2027-12-31".ToDate()),
                            [],
                            []
                        ),
                        OctoberSchedule.UsualHours.ToHours()
                    )
                )
                .Accepted()
                .IsProvisional
        );
}
