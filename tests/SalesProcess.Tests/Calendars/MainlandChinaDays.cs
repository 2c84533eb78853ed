using SalesProcess.Calendars;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Calendars;

/// <summary>Named days of mainland China's calendar.</summary>
public class MainlandChinaDays
{
    [Theory]
    // the National Day break of 2026 is made up for on a Sunday before and a Saturday after
    [InlineData("2026-09-20", DayKind.MakeUpWorkday, "make-up workday (National Day)", "调休上班（国庆节）")]
    [InlineData("2026-10-01", DayKind.Holiday, "National Day", "国庆节")]
    [InlineData("2026-10-07", DayKind.Holiday, "National Day", "国庆节")]
    [InlineData("2026-10-08", DayKind.WorkingDay, "working day", "工作日")]
    [InlineData("2026-10-10", DayKind.MakeUpWorkday, "make-up workday (National Day)", "调休上班（国庆节）")]
    [InlineData("2026-10-11", DayKind.Weekend, "weekend", "周末")]
    // the notice of 27 January 2020 extended the Spring Festival break to 2 February, a Sunday
    [InlineData("2020-01-31", DayKind.Holiday, "Spring Festival", "春节")]
    [InlineData("2020-02-01", DayKind.Holiday, "Spring Festival", "春节")]
    [InlineData("2020-02-02", DayKind.Holiday, "Spring Festival", "春节")]
    [InlineData("2020-02-03", DayKind.WorkingDay, "working day", "工作日")]
    // the notice of 13 May 2015 added one break
    [InlineData("2015-09-03", DayKind.Holiday, "70th anniversary of victory", "抗战胜利70周年纪念日")]
    [InlineData("2015-09-04", DayKind.Holiday, "70th anniversary of victory", "抗战胜利70周年纪念日")]
    [InlineData(
        "2015-09-06",
        DayKind.MakeUpWorkday,
        "make-up workday (70th anniversary of victory)",
        "调休上班（抗战胜利70周年纪念日）"
    )]
    // the notice of 22 March 2019 made the Labour Day break longer
    [InlineData("2019-05-03", DayKind.Holiday, "Labour Day", "劳动节")]
    [InlineData("2019-05-05", DayKind.MakeUpWorkday, "make-up workday (Labour Day)", "调休上班（劳动节）")]
    // December can belong to the notice for the next year
    [InlineData("2018-12-29", DayKind.MakeUpWorkday, "make-up workday (New Year's Day)", "调休上班（元旦）")]
    [InlineData("2018-12-31", DayKind.Holiday, "New Year's Day", "元旦")]
    [InlineData("2011-12-31", DayKind.MakeUpWorkday, "make-up workday (New Year's Day)", "调休上班（元旦）")]
    [InlineData("2027-10-01", DayKind.Holiday, "National Day", "国庆节")]
    public void A_day_is_what_the_notice_says(string date, DayKind kind, string english, string chinese)
    {
        CalendarDay day = WorkingCalendar.MainlandChina[date.ToDate()];

        Assert.Equal(date.ToDate(), day.Date);
        Assert.Equal(kind, day.Kind);
        Assert.Equal(new(english, chinese), day.Label);
    }

    [Theory]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-09", true)]
    [InlineData("2026-10-11", false)]
    [InlineData("2026-10-01", false)]
    public void A_day_weighs_one_if_it_is_worked_and_nothing_if_not(string date, bool worked)
    {
        CalendarDay day = WorkingCalendar.MainlandChina[date.ToDate()];

        Assert.Equal(worked ? Ratio.One : Ratio.Zero, day.Weight);
        Assert.Equal(worked, day.IsWorked);
    }

    [Fact]
    public void An_ordinary_day_has_no_name()
    {
        Assert.Null(WorkingCalendar.MainlandChina[new LocalDate(2026, 10, 9)].Name);
        Assert.Null(WorkingCalendar.MainlandChina[new LocalDate(2026, 10, 11)].Name);
    }

    [Fact]
    public void The_calendar_knows_2007_to_2027()
    {
        Assert.Equal(new("Mainland China", "中国大陆"), WorkingCalendar.MainlandChina.Name);
        Assert.Equal(
            new DateInterval(new LocalDate(2007, 1, 1), new LocalDate(2027, 12, 31)),
            WorkingCalendar.MainlandChina.Range
        );
        Assert.Equal(DayKind.Holiday, WorkingCalendar.MainlandChina[new LocalDate(2007, 1, 1)].Kind);
        Assert.Equal(DayKind.WorkingDay, WorkingCalendar.MainlandChina[new LocalDate(2027, 12, 31)].Kind);
    }

    [Fact]
    public void Every_make_up_workday_is_a_Saturday_or_a_Sunday() =>
        Assert.All(
            WorkingCalendar.MainlandChina.Range.Select(date => WorkingCalendar.MainlandChina[date]),
            day =>
                Assert.True(
                    day.Kind != DayKind.MakeUpWorkday || day.Date.DayOfWeek >= IsoDayOfWeek.Saturday,
                    day.ToString()
                )
        );

    [Fact]
    public void July_August_and_November_had_no_special_day_in_twenty_years() =>
        Assert.DoesNotContain(
            WorkingCalendar.MainlandChina.Range.Select(date => WorkingCalendar.MainlandChina[date]),
            day => day.Name is not null && day.Date.Month is 7 or 8 or 11 && day.Date.Year < 2027
        );
}
