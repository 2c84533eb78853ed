using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A schedule says no outside the days that its calendar knows, and says what to do.</summary>
public class WorkingTimeRefused
{
    private static readonly WorkingSchedule Usual = OctoberSchedule.Usual;

    [Fact]
    public void Each_time_outside_is_named()
    {
        Refusal refusal = Usual
            .Between("2006-12-31 12:00".ToDateTime(), "2028-01-02 12:00".ToDateTime())
            .Refused();
        Assert.Equal(["calendars.time-outside-range", "calendars.time-outside-range"], refusal.Codes());
        Assert.Equal(
            [
                "The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31, and 2006-12-31T12:00:00 lies outside. Use a calendar that covers the time.",
                "The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31, and 2028-01-02T12:00:00 lies outside. Use a calendar that covers the time.",
            ],
            refusal.Messages(Language.English)
        );
        Assert.Equal(
            "日历“中国大陆”只涵盖2007-01-01至2027-12-31，2006-12-31T12:00:00不在其中。请使用涵盖该时间的日历。",
            refusal.Messages(Language.Chinese)[0]
        );
    }

    [Fact]
    public void A_time_outside_is_named_once_where_both_are_the_same() =>
        Assert.Single(
            Usual.Between("2028-02-01 9:00".ToDateTime(), "2028-02-01 9:00".ToDateTime()).Refused().Reasons
        );

    [Fact]
    public void The_end_of_the_last_day_is_known()
    {
        LocalDateTime end = "2028-01-01 0:00".ToDateTime();
        Assert.Equal(Duration.Zero, Usual.Between(end, end).Accepted());
        Assert.Equal(["calendars.ends-before-deadline"], Usual.NextOpen(end).Refused().Codes());
        Assert.Equal(
            ["calendars.time-outside-range"],
            Usual.NextOpen(end.PlusNanoseconds(1)).Refused().Codes()
        );
    }

    [Fact]
    public void More_working_time_than_is_left_is_refused_in_words()
    {
        // the 31st of December 2027 is a Friday of 7½ hours
        LocalDateTime nine = "2027-12-31 9:00".ToDateTime();
        Assert.Equal("2027-12-31 18:00".ToDateTime(), Usual.Add(nine, "7:30".ToLength()).Accepted());
        RefusalReason reason = Assert.Single(Usual.Add(nine, "7:31".ToLength()).Refused().Reasons);
        Assert.Equal(
            new(
                "From 2027-12-31T09:00:00 on, the calendar 'Mainland China', which ends with 2027-12-31, does not reach 7:31:00 of working time. Use a calendar that goes further, and opening hours with work in them.",
                "自2027-12-31T09:00:00起，日历“中国大陆”截至2027-12-31，未能涵盖7:31:00工作时间。请使用涵盖更晚日期的日历，并确认营业时间中有工作时段。"
            ),
            reason.Message
        );
        Assert.Equal(
            ["calendars.ends-before-deadline"],
            Usual.Add(nine, Duration.MaxValue).Refused().Codes()
        );
    }

    [Fact]
    public void A_day_without_work_has_no_closing_time()
    {
        Assert.Equal(
            new(
                "The day 2026-10-01 (National Day) has no work and so no closing time. Ask for a day that is worked and has opening hours.",
                "2026-10-01（国庆节）没有工作时段，因此没有下班时间。请查询有营业时间的工作日。"
            ),
            Assert.Single(Usual.ClosingOf("2026-10-01".ToDate()).Refused().Reasons).Message
        );
        Assert.Equal(
            ["calendars.time-outside-range"],
            Usual.ClosingOf("2028-01-01".ToDate()).Refused().Codes()
        );
    }

    [Fact]
    public void Mistakes_of_the_caller_are_named()
    {
        LocalDateTime julian = new LocalDate(2026, 1, 1, CalendarSystem.Julian).AtMidnight();
        Assert.Throws<ArgumentException>("at", () => Usual.NextOpen(julian));
        Assert.Throws<ArgumentException>("from", () => Usual.Add(julian, Duration.Zero));
        Assert.Throws<ArgumentException>("to", () => Usual.Between("2026-10-01 9:00".ToDateTime(), julian));
        Assert.Throws<ArgumentException>("date", () => Usual.ClosingOf(julian.Date));
        Assert.Throws<ArgumentOutOfRangeException>(
            "working",
            () => Usual.Add("2026-10-01 9:00".ToDateTime(), Duration.FromNanoseconds(-1L))
        );
        Assert.Throws<ArgumentNullException>("calendar", () => new WorkingSchedule(null!, Usual.Hours));
        Assert.Throws<ArgumentNullException>("hours", () => new WorkingSchedule(Usual.Calendar, null!));
        var allDates = new WorkingCalendar(
            new("all", "全部"),
            new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue),
            [],
            []
        );
        Assert.Throws<ArgumentException>("calendar", () => new WorkingSchedule(allDates, Usual.Hours));
    }

    [Fact]
    public void Every_text_is_the_same_in_every_culture()
    {
        Cultures.Makes(() => Usual.Add("2027-12-31 9:00".ToDateTime(), Duration.MaxValue).ToString());
        Cultures.Makes(() =>
            Usual.Add("2026-10-02 9:00".ToDateTime(), "24:00".ToLength()).Explained().ToString()
        );
        Cultures.Makes(() => Usual.ToString());
    }
}
