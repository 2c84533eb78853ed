using SalesProcess.Calendars;

namespace SalesProcess.Tests.Calendars;

/// <summary>Swaps move days within a year: its working days are Monday to Friday less the statutory days.</summary>
public class MainlandChinaYears
{
    // 11 statutory days from 2008, 13 from 2025 (Order No. 795). 2015 had one more, for the 70th anniversary of
    // victory. 2007, 2011 and 2012 are left out: their swaps cross New Year (see below). So is 2020, where the
    // notice of 27 January gave two days that nobody made up for.
    [Theory]
    [InlineData(2008, 262, 11)]
    [InlineData(2009, 261, 11)]
    [InlineData(2010, 261, 11)]
    [InlineData(2013, 261, 11)]
    [InlineData(2014, 261, 11)]
    [InlineData(2015, 261, 12)]
    [InlineData(2016, 261, 11)]
    [InlineData(2017, 260, 11)]
    [InlineData(2018, 261, 11)]
    [InlineData(2019, 261, 11)]
    [InlineData(2021, 261, 11)]
    [InlineData(2022, 260, 11)]
    [InlineData(2023, 260, 11)]
    [InlineData(2024, 262, 11)]
    [InlineData(2025, 261, 13)]
    [InlineData(2026, 261, 13)]
    [InlineData(2027, 261, 13)]
    public void Working_days_are_weekdays_less_statutory_days(int year, int weekdays, int statutoryDays)
    {
        Assert.Equal(weekdays, Days(year).Count(day => day.Date.DayOfWeek <= IsoDayOfWeek.Friday));
        Assert.Equal(weekdays - statutoryDays, WorkingDays(year));
    }

    // 2007: 10 statutory days, and two more off in January for 30 and 31 December 2006, which were worked.
    // 2011: 31 December, a Saturday, was worked for 3 January 2012, which was off: one day more here, one less there.
    // 2020: the longer Spring Festival took 31 January (a Friday) and 1 February (a Saturday that was to be worked).
    [Theory]
    [InlineData(2007, 261 - 10 - 2)]
    [InlineData(2011, 260 - 11 + 1)]
    [InlineData(2012, 261 - 11 - 1)]
    [InlineData(2020, 262 - 11 - 2)]
    public void Four_years_differ_by_what_their_notices_say(int year, int workingDays) =>
        Assert.Equal(workingDays, WorkingDays(year));

    // Nine weeks from Monday to Sunday in twenty years.
    [Fact]
    public void Some_weeks_have_no_working_day_at_all() =>
        Assert.Equal(
            [
                "2007-10-01",
                "2008-09-29",
                "2012-10-01",
                "2017-10-02",
                "2018-10-01",
                "2019-02-04",
                "2020-01-27",
                "2022-01-31",
                "2026-02-16",
            ],
            MondaysOf(2007, 2026)
                .Where(monday => Enumerable.Range(0, 7).All(n => !Day(monday.PlusDays(n)).IsWorked))
                .Select(monday => monday.ToString("uuuu-MM-dd", null))
        );

    [Theory]
    [InlineData("2023-01-28", "2023-02-03")]
    [InlineData("2023-10-07", "2023-10-13")]
    public void Make_up_workdays_can_leave_seven_working_days_in_a_row(string first, string last)
    {
        var run = new DateInterval(first.ToDate(), last.ToDate());

        Assert.Equal(7, run.Count(date => Day(date).IsWorked));
        Assert.False(Day(run.Start.PlusDays(-1)).IsWorked);
        Assert.False(Day(run.End.PlusDays(1)).IsWorked);
    }

    // 2023 to 2026, weeks from Monday: 22 parts of weeks without a working day, 10 with six of them.
    [Fact]
    public void Parts_of_weeks_have_from_none_to_six_working_days()
    {
        int[] workingDays =
        [
            .. Enumerable
                .Range(0, 48)
                .SelectMany(n => MonthWeek.Of(new YearMonth(2023, 1).PlusMonths(n), IsoDayOfWeek.Monday))
                .Select(part => new DateInterval(part.Start, part.End).Count(date => Day(date).IsWorked)),
        ];

        Assert.Equal(22, workingDays.Count(days => days == 0));
        Assert.Equal(10, workingDays.Count(days => days == 6));
        Assert.Equal(6, workingDays.Max());
    }

    private static CalendarDay Day(LocalDate date) => WorkingCalendar.MainlandChina[date];

    private static IEnumerable<CalendarDay> Days(int year) =>
        new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Select(Day);

    private static int WorkingDays(int year) => Days(year).Count(day => day.IsWorked);

    private static IEnumerable<LocalDate> MondaysOf(int first, int last) =>
        new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 25)).Where(date =>
            date.DayOfWeek == IsoDayOfWeek.Monday
        );
}
