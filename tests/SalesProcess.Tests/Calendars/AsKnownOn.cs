using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Notices are amended in the middle of a year: what a day was depends on when one asks.</summary>
public class AsKnownOn
{
    // The second notices: 13 May 2015, 22 March 2019, 27 January 2020. What the days were before is in the first ones.
    [Theory]
    [InlineData("2020-01-31", "2020-01-20", DayKind.WorkingDay)]
    [InlineData("2020-01-31", "2020-01-26", DayKind.WorkingDay)]
    [InlineData("2020-01-31", "2020-01-27", DayKind.Holiday)]
    [InlineData("2020-01-31", "2020-01-28", DayKind.Holiday)]
    [InlineData("2020-02-01", "2020-01-26", DayKind.MakeUpWorkday)]
    [InlineData("2020-02-01", "2020-01-27", DayKind.Holiday)]
    [InlineData("2020-02-02", "2020-01-26", DayKind.Weekend)]
    [InlineData("2019-04-28", "2019-03-21", DayKind.Weekend)]
    [InlineData("2019-04-28", "2019-03-22", DayKind.MakeUpWorkday)]
    [InlineData("2019-05-01", "2019-03-21", DayKind.Holiday)]
    [InlineData("2019-05-02", "2019-03-21", DayKind.WorkingDay)]
    [InlineData("2019-05-02", "2019-03-22", DayKind.Holiday)]
    [InlineData("2019-05-03", "2019-03-21", DayKind.WorkingDay)]
    [InlineData("2019-05-03", "2019-03-22", DayKind.Holiday)]
    [InlineData("2019-05-05", "2019-03-21", DayKind.Weekend)]
    [InlineData("2019-05-05", "2019-03-22", DayKind.MakeUpWorkday)]
    [InlineData("2015-09-03", "2015-05-12", DayKind.WorkingDay)]
    [InlineData("2015-09-03", "2015-05-13", DayKind.Holiday)]
    [InlineData("2015-09-04", "2015-05-12", DayKind.WorkingDay)]
    [InlineData("2015-09-04", "2015-05-13", DayKind.Holiday)]
    [InlineData("2015-09-06", "2015-05-12", DayKind.Weekend)]
    [InlineData("2015-09-06", "2015-05-13", DayKind.MakeUpWorkday)]
    public void A_day_is_what_the_notices_of_the_time_say(string date, string asked, DayKind kind) =>
        Assert.Equal(kind, Known(asked)[date.ToDate()].Kind);

    // Spring Festival 2020 by the notice of 21 November 2019: off 24 to 30 January, 19 January and 1 February worked;
    // by that of 27 January, off to 2 February. January has 23 weekdays, of which 1, 24 and 27 to 30 are off.
    [Theory]
    [InlineData("2020-01-20", "2020-01", 18)]
    [InlineData("2020-01-28", "2020-01", 17)]
    [InlineData("2020-01-20", "2020-02", 21)]
    [InlineData("2020-01-28", "2020-02", 20)]
    public void A_month_has_the_working_days_of_the_time(string asked, string month, int days) =>
        Assert.Equal(days, Known(asked).Month(month.ToMonth()).Accepted().WorkingDays);

    // 29 to 31 December 2018 were moved by the notice for 2019, which came out on 6 December 2018.
    [Fact]
    public void A_December_is_sure_only_with_the_notice_for_the_next_year()
    {
        var december = new YearMonth(2018, 12);
        CalendarMonth before = Known("2018-12-05").Month(december).Accepted();
        CalendarMonth after = Known("2018-12-06").Month(december).Accepted();

        Assert.Equal((CalendarStatus.Provisional, 21), (before.Status, before.WorkingDays));
        Assert.Equal((CalendarStatus.Official, 21), (after.Status, after.WorkingDays));
        Assert.Equal(DayKind.WorkingDay, before.Days[30].Kind);
        Assert.Equal(DayKind.Holiday, after.Days[30].Kind);
        Assert.Equal(DayKind.Weekend, before.Days[28].Kind);
        Assert.Equal(DayKind.MakeUpWorkday, after.Days[28].Kind);
        Assert.Equal(
            CalendarStatus.Official,
            Known("2018-12-05").Month(new YearMonth(2018, 11)).Accepted().Status
        );
    }

    // Published 2020-11-25, 2021-10-25, 2022-12-08, 2023-10-25, 2024-11-12, 2025-11-04.
    [Theory]
    [InlineData("2020-11-25", 2021)]
    [InlineData("2021-10-25", 2022)]
    [InlineData("2022-12-08", 2023)]
    [InlineData("2023-10-25", 2024)]
    [InlineData("2024-11-12", 2025)]
    [InlineData("2025-11-04", 2026)]
    public void A_year_is_announced_on_the_day_of_its_notice(string published, int year)
    {
        var january = new YearMonth(year, 1);
        LocalDate day = published.ToDate();

        Assert.Equal(CalendarStatus.Provisional, Known(day.PlusDays(-1)).Month(january).Accepted().Status);
        Assert.Equal(CalendarStatus.Official, Known(day).Month(january).Accepted().Status);
        Assert.Equal(new LocalDate(year, 12, 31), Known(day.PlusDays(-1)).Range.End);
        Assert.Equal(new LocalDate(year + 1, 12, 31), Known(day).Range.End);
    }

    [Fact]
    public void A_year_further_ahead_is_refused() =>
        Assert.Equal(
            ["calendars.outside-range"],
            Known("2024-11-11").Month(new YearMonth(2026, 1)).Refused().Codes()
        );

    [Fact]
    public void Before_the_first_notice_nothing_is_known()
    {
        Refusal refusal = CalendarHistory.MainlandChina.AsKnownOn(new LocalDate(2006, 12, 29)).Refused();

        Assert.Equal(["calendars.not-known-yet"], refusal.Codes());
        Assert.Equal(
            [
                "Of the calendar 'Mainland China' no notice is held that was known on 2006-12-29; the first was known on 2006-12-30. Ask for that day or a later one.",
            ],
            refusal.Messages(Language.English)
        );
    }

    [Fact]
    public void After_the_last_notice_every_day_is_that_of_the_calendar_in_the_package()
    {
        WorkingCalendar known = Known("2026-11-22");

        Assert.Equal(WorkingCalendar.MainlandChina.Range, known.Range);
        Assert.All(
            known.Range,
            date => Assert.Equal(WorkingCalendar.MainlandChina[date] with { Layer = known.Name }, known[date])
        );
    }

    [Fact]
    public void The_calendar_says_when_it_was_known()
    {
        Assert.Equal(
            new("Mainland China as known on 2020-01-20", "中国大陆（截至2020-01-20所知）"),
            Known("2020-01-20").Name
        );
        Assert.Equal(
            new("State Council notice on the holidays of 2020", "国务院办公厅关于2020年部分节假日安排的通知"),
            Known("2020-01-20")[new LocalDate(2020, 1, 30)].Source
        );
        Assert.Equal(
            new(
                "State Council notice extending Spring Festival 2020",
                "国务院办公厅关于延长2020年春节假期的通知"
            ),
            Known("2020-01-28")[new LocalDate(2020, 1, 31)].Source
        );
    }

    [Fact]
    public void The_explanation_names_every_notice_and_follows_from_them()
    {
        Explanation why = CalendarHistory.MainlandChina.AsKnownOn(new LocalDate(2020, 1, 28)).Explained();

        Assert.Equal(17, why.FactsNamed("notice").Count);
        Assert.Equal(new LocalDate(2020, 1, 27), why.FactsNamed("notice")[^1].AsDate());
        Assert.Equal(
            new LocalDate((int)why.FactNamed("last-announced-year").AsWhole(), 12, 1),
            why.Outcome.AsDate()
        );
        Assert.Equal("17 notices; what they say is provisional from 2020-12-01 on.", why.Answer.English);
    }

    [Fact]
    public void The_notices_stand_in_the_order_in_which_they_became_known()
    {
        CalendarNotice[] notices = [.. CalendarHistory.MainlandChina.Notices];

        Assert.Equal(23, notices.Length);
        Assert.Equal(notices.OrderBy(notice => notice.KnownSince), notices);
        Assert.Equal(Enumerable.Range(2007, 20), notices.Select(notice => notice.Year).Distinct());
        Assert.All(
            notices,
            notice =>
                Assert.All(notice.SpecialDays, day => Assert.True(day.Date >= notice.KnownSince, $"{day}"))
        );
        Assert.All(
            notices,
            notice =>
                Assert.All(
                    notice.SpecialDays,
                    day => Assert.True(day.Date.Year == notice.Year || day.Date.Month == 12, $"{day}")
                )
        );
    }

    private static WorkingCalendar Known(string asked) => Known(asked.ToDate());

    private static WorkingCalendar Known(LocalDate asked) =>
        CalendarHistory.MainlandChina.AsKnownOn(asked).Accepted();
}
