using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Working time over the mainland calendar, worked out by hand for October 2026.</summary>
public class WorkingTimeCases
{
    private static readonly WorkingSchedule Usual = OctoberSchedule.Usual;

    // T16: a request on a day off starts at the first working minute (frappe/helpdesk #2075)
    [Theory]
    [InlineData("2026-10-03 15:00", "2026-10-08 9:00")] // in the holidays
    [InlineData("2026-10-08 8:59", "2026-10-08 9:00")]
    [InlineData("2026-10-08 9:00", "2026-10-08 9:00")]
    [InlineData("2026-10-08 11:59", "2026-10-08 11:59")]
    [InlineData("2026-10-08 12:00", "2026-10-08 13:30")] // the end of an interval is not open any more
    [InlineData("2026-10-08 18:00", "2026-10-09 9:00")]
    [InlineData("2026-10-10 10:00", "2026-10-10 10:00")] // a Saturday that is worked
    [InlineData("2026-10-10 18:00", "2026-10-12 9:00")]
    [InlineData("2007-01-01 0:00", "2007-01-04 9:00")] // the first day of the calendar; the 1st to the 3rd are off
    public void Work_goes_on_at_the_next_opening(string at, string open) =>
        Assert.Equal(open.ToDateTime(), Usual.NextOpen(at.ToDateTime()).Accepted());

    [Theory]
    [InlineData("2026-10-08 9:00", "0:00", "2026-10-08 9:00")]
    [InlineData("2026-10-08 12:00", "0:00", "2026-10-08 13:30")] // nothing added is the next open time
    [InlineData("2026-10-08 9:00", "3:00", "2026-10-08 12:00")] // not 13:30
    [InlineData("2026-10-08 9:00", "3:01", "2026-10-08 13:31")]
    [InlineData("2026-10-08 9:00", "7:30", "2026-10-08 18:00")]
    [InlineData("2026-10-08 9:00", "7:31", "2026-10-09 9:01")]
    [InlineData("2026-09-30 17:00", "2:00", "2026-10-08 10:00")] // over the holidays
    [InlineData("2026-10-08 9:00", "24:00", "2026-10-12 10:30")] // 7½ + 7½ + 7½ + 1½
    [InlineData("2026-10-03 15:00", "24:00", "2026-10-12 10:30")] // the clock starts on the 8th
    public void Working_time_is_added(string from, string working, string end) =>
        Assert.Equal(end.ToDateTime(), Usual.Add(from.ToDateTime(), working.ToLength()).Accepted());

    [Theory]
    [InlineData("2026-09-30 17:00", "2026-10-08 10:00", "2:00")]
    [InlineData("2026-10-08 11:00", "2026-10-08 14:00", "1:30")]
    [InlineData("2026-10-08 0:00", "2026-10-11 0:00", "22:30")]
    [InlineData("2026-10-01 0:00", "2026-11-01 0:00", "135:00")] // 18 working days
    [InlineData("2026-10-01 0:00", "2026-10-08 9:00", "0:00")]
    [InlineData("2026-10-08 10:00", "2026-10-08 10:00", "0:00")]
    public void Working_time_is_measured_and_negative_backwards(string from, string to, string worked)
    {
        Assert.Equal(worked.ToLength(), Usual.Between(from.ToDateTime(), to.ToDateTime()).Accepted());
        Assert.Equal(-worked.ToLength(), Usual.Between(to.ToDateTime(), from.ToDateTime()).Accepted());
    }

    [Fact]
    public void Working_time_is_exact_to_the_nanosecond()
    {
        LocalDateTime nine = "2026-10-08 9:00".ToDateTime();
        Assert.Equal(
            "2026-10-08 13:30".ToDateTime().PlusNanoseconds(1),
            Usual.Add(nine, Duration.FromHours(3) + Duration.FromNanoseconds(1L)).Accepted()
        );
        Assert.Equal(
            Duration.FromNanoseconds(1L),
            Usual
                .Between("2026-10-08 12:00".ToDateTime().PlusNanoseconds(-1), "2026-10-08 13:30".ToDateTime())
                .Accepted()
        );
    }

    [Fact]
    public void Work_around_the_clock_has_no_gap_at_midnight()
    {
        WorkingSchedule always = OctoberSchedule.With(
            OpeningHours.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "0:00-24:00".ToIntervals())
        );
        Assert.Equal(
            "2026-10-10 0:00".ToDateTime(),
            always.Add("2026-10-08 0:00".ToDateTime(), Duration.FromHours(48)).Accepted()
        );
        Assert.Equal("2026-10-11 0:00".ToDateTime(), always.ClosingOf("2026-10-10".ToDate()).Accepted());
    }

    [Fact]
    public void A_day_closes_at_the_end_of_its_last_interval()
    {
        WorkingSchedule shortSaturday = OctoberSchedule.With(
            OctoberSchedule.UsualHours.ToHours().WithMakeUpWorkdays("9:00-12:00".ToIntervals())
        );
        Assert.Equal("2026-10-10 18:00".ToDateTime(), Usual.ClosingOf("2026-10-10".ToDate()).Accepted());
        Assert.Equal(
            "2026-10-10 12:00".ToDateTime(),
            shortSaturday.ClosingOf("2026-10-10".ToDate()).Accepted()
        );
    }

    [Fact]
    public void What_was_passed_over_is_listed()
    {
        Explanation why = Usual.Add("2026-10-02 9:00".ToDateTime(), "24:00".ToLength()).Explained();
        Assert.Equal(
            new(
                "2026-10-12T10:30:00; without work: 2026-10-02 (National Day), 2026-10-03 (National Day), "
                    + "2026-10-04 (National Day), 2026-10-05 (National Day), 2026-10-06 (National Day), "
                    + "2026-10-07 (National Day), 2026-10-11 (weekend).",
                "2026-10-12T10:30:00；不上班的日期：2026-10-02（国庆节）、2026-10-03（国庆节）、2026-10-04（国庆节）、"
                    + "2026-10-05（国庆节）、2026-10-06（国庆节）、2026-10-07（国庆节）、2026-10-11（周末）。"
            ),
            why.Answer
        );
        Assert.Equal(7, why.FactsNamed("skipped").Count);
        Assert.Equal("2026-10-10".ToDate(), Assert.Single(why.FactsNamed("make-up-workday")).AsDate());
    }

    [Fact]
    public void Many_days_are_counted_in_words_and_listed_as_facts()
    {
        Explanation why = Usual
            .Between("2026-10-01 0:00".ToDateTime(), "2026-11-01 0:00".ToDateTime())
            .Explained();
        Assert.Equal(new("135:00:00; 13 days without work.", "135:00:00；其间13天不上班。"), why.Answer);
        Assert.Equal(13, why.FactsNamed("skipped").Count); // 31 days, of which 18 are worked
    }
}
