using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Several calendars as one: the days on which all of them work, or any.</summary>
public class JointCalendars
{
    private static readonly BilingualText Name = new("Both", "双方");
    private static readonly WorkingCalendar China = WorkingCalendar.MainlandChina;

    // Works Sunday to Thursday in October 2026, half of Thursday the 8th; Friday and Saturday are off.
    private static readonly WorkingCalendar Gulf = new(
        new("Gulf", "海湾"),
        new DateInterval("2026-10-01".ToDate(), "2026-10-31".ToDate()),
        [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday],
        [SpecialDay.PartDay("2026-10-08".ToDate(), new Ratio(1, 2), new("half day", "半天"))]
    );

    [Theory]
    [InlineData("2026-10-01", false, true)] // National Day; a Thursday
    [InlineData("2026-10-02", false, false)] // National Day; a Friday
    [InlineData("2026-10-08", true, true)] // a working day; half a day
    [InlineData("2026-10-09", false, true)] // a working day; a Friday
    [InlineData("2026-10-10", false, true)] // a Saturday that is worked; a Saturday
    [InlineData("2026-10-11", false, true)] // a Sunday; a Sunday
    [InlineData("2026-10-12", true, true)]
    public void A_day_is_worked_in_all_or_in_any(string date, bool inAll, bool inAny)
    {
        Assert.Equal(inAll, Joint(JointRule.WorkedInAll)[date.ToDate()].IsWorked);
        Assert.Equal(inAny, Joint(JointRule.WorkedInAny)[date.ToDate()].IsWorked);
    }

    [Fact]
    public void The_least_or_the_greatest_weight_counts()
    {
        LocalDate date = "2026-10-08".ToDate();

        Assert.Equal(new Ratio(1, 2), Joint(JointRule.WorkedInAll)[date].Weight);
        Assert.Equal(Ratio.One, Joint(JointRule.WorkedInAny)[date].Weight);
    }

    [Fact]
    public void The_calendar_that_decides_a_day_names_it()
    {
        Assert.Equal((China.Name, "National Day"), Decider(JointRule.WorkedInAll, "2026-10-01"));
        Assert.Equal((Gulf.Name, null), Decider(JointRule.WorkedInAny, "2026-10-01"));
        Assert.Equal((China.Name, "National Day"), Decider(JointRule.WorkedInAll, "2026-10-02"));
        Assert.Equal((China.Name, null), Decider(JointRule.WorkedInAll, "2026-10-12"));
    }

    [Fact]
    public void It_knows_the_days_that_all_know_and_is_as_sure_as_the_least_sure()
    {
        WorkingCalendar wide = WorkingCalendar.Joint(Name, JointRule.WorkedInAny, [China, China]);

        Assert.Equal(Gulf.Range, Joint(JointRule.WorkedInAll).Range);
        Assert.Equal(Name, Joint(JointRule.WorkedInAll).Name);
        Assert.Equal(CalendarStatus.Official, Status(Joint(JointRule.WorkedInAll), "2026-10"));
        Assert.Equal(CalendarStatus.Official, Status(wide, "2026-12"));
        Assert.Equal(CalendarStatus.Provisional, Status(wide, "2027-01"));
    }

    [Fact]
    public void It_is_provisional_from_its_first_day_if_one_of_them_is_before()
    {
        WorkingCalendar late = new(
            new("Late", "较晚"),
            new DateInterval("2027-03-01".ToDate(), "2027-04-30".ToDate()),
            [],
            []
        );

        Assert.Equal(
            CalendarStatus.Provisional,
            Status(WorkingCalendar.Joint(Name, JointRule.WorkedInAll, [late, China]), "2027-03")
        );
    }

    [Fact]
    public void One_calendar_alone_is_itself()
    {
        WorkingCalendar alone = WorkingCalendar.Joint(Name, JointRule.WorkedInAll, [Gulf]);

        Assert.All(Gulf.Range, date => Assert.Equal(Gulf[date], alone[date]));
    }

    [Fact]
    public void A_mistake_of_the_caller_is_named()
    {
        WorkingCalendar before = new(
            new("Before", "以前"),
            new DateInterval("2000-01-01".ToDate(), "2000-12-31".ToDate()),
            [],
            []
        );

        Assert.Throws<ArgumentNullException>(
            "name",
            () => WorkingCalendar.Joint(null!, JointRule.WorkedInAll, [Gulf])
        );
        Assert.Throws<ArgumentNullException>(
            "calendars",
            () => WorkingCalendar.Joint(Name, JointRule.WorkedInAll, null!)
        );
        Assert.Throws<ArgumentNullException>(
            "calendars",
            () => WorkingCalendar.Joint(Name, JointRule.WorkedInAll, [null!])
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "rule",
            () => WorkingCalendar.Joint(Name, (JointRule)2, [Gulf])
        );
        Assert.Throws<ArgumentException>(
            "calendars",
            () => WorkingCalendar.Joint(Name, JointRule.WorkedInAll, [])
        );
        Assert.Throws<ArgumentException>(
            "calendars",
            () => WorkingCalendar.Joint(Name, JointRule.WorkedInAll, [Gulf, before])
        );
    }

    private static WorkingCalendar Joint(JointRule rule) => WorkingCalendar.Joint(Name, rule, [China, Gulf]);

    private static (BilingualText?, string?) Decider(JointRule rule, string date) =>
        (Joint(rule)[date.ToDate()].Layer, Joint(rule)[date.ToDate()].Name?.English);

    private static CalendarStatus Status(WorkingCalendar calendar, string month) =>
        calendar.Month(month.ToMonth()).Accepted().Status;
}
