using System.Globalization;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Of a year that is not announced only the law is known; it is checked against the lunar calendar of the
/// framework, and against the notices that came later.</summary>
public class YearsNotAnnounced
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>Each year as it was known on the last day before its notice.</summary>
    private static readonly Dictionary<int, WorkingCalendar> JustBefore = Enumerable
        .Range(2008, 20)
        .ToDictionary(
            year => year,
            year =>
                CalendarHistory
                    .MainlandChina.AsKnownOn(
                        CalendarHistory
                            .MainlandChina.Notices.FirstOrDefault(notice => notice.Year == year)
                            ?.KnownSince.PlusDays(-1)
                            ?? new LocalDate(2026, 11, 22)
                    )
                    .Accepted()
        );

    // The law of the time: Order No. 270 (10 days), 513 (11, with New Year's Eve of the lunar year), 644 (11, without
    // it), 795 (13).
    [Theory]
    [InlineData(2008, 262, 10, "270")]
    [InlineData(2009, 261, 11, "513")]
    [InlineData(2013, 261, 11, "513")]
    [InlineData(2014, 261, 11, "513")]
    [InlineData(2015, 261, 11, "644")]
    [InlineData(2020, 262, 11, "644")]
    [InlineData(2024, 262, 11, "644")]
    [InlineData(2025, 261, 11, "644")]
    [InlineData(2026, 261, 13, "795")]
    [InlineData(2027, 261, 13, "795")]
    public void Working_days_are_weekdays_less_the_days_of_the_law(
        int year,
        int weekdays,
        int statutoryDays,
        string law
    )
    {
        WorkingCalendar calendar = JustBefore[year];

        Assert.Equal(weekdays - statutoryDays, calendar.WorkingDaysOfYear(year).Accepted());
        Assert.Contains(
            $"No. {law})",
            calendar[new LocalDate(year, 10, 1)].Source!.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_feast_falls_on_its_day_of_the_lunar_year()
    {
        for (int year = 2008; year <= 2027; year++)
        {
            WorkingCalendar calendar = JustBefore[year];
            bool ofOldLaw = year == 2008;
            bool hasEve = year is >= 2009 and <= 2014 or >= 2026;
            LocalDate newYear = OfLunar(year, month: 1, day: 1);

            Assert.Equal(hasEve, IsOff(calendar, newYear.PlusDays(-1), "Spring Festival"));
            Assert.All(
                Enumerable.Range(0, hasEve && year <= 2014 ? 2 : 3),
                day => Assert.True(IsOff(calendar, newYear.PlusDays(day), "Spring Festival"))
            );
            Assert.Equal(!ofOldLaw, IsOff(calendar, OfLunar(year, month: 5, day: 5), "Dragon Boat Festival"));
            Assert.Equal(!ofOldLaw, IsOff(calendar, OfLunar(year, month: 8, day: 15), "Mid-Autumn Festival"));
        }
    }

    // Also Qingming, which follows the sun: the notice has the day off that the law predicted.
    [Fact]
    public void Every_day_of_the_law_is_off_by_the_notice_too_unless_the_law_changed()
    {
        var missed =
            from year in Enumerable.Range(2009, 18)
            from date in DaysOf(year)
            let day = JustBefore[year][date]
            where day.Kind == DayKind.Holiday
            where !day.Name!.English.Contains("assumed", StringComparison.Ordinal)
            where WorkingCalendar.MainlandChina[date].Kind != DayKind.Holiday
            select date;

        // on New Year's Eve of the lunar year 2014 people worked: Order No. 644 had taken it from the list
        Assert.Equal([new LocalDate(2014, 1, 30)], missed);
    }

    [Fact]
    public void No_day_is_worked_to_make_up_for_another() =>
        Assert.All(
            Enumerable.Range(2008, 20),
            year =>
                Assert.DoesNotContain(
                    DaysOf(year),
                    date => JustBefore[year][date].Kind == DayKind.MakeUpWorkday
                )
        );

    private static DateInterval DaysOf(int year) =>
        new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    private static LocalDate OfLunar(int year, int month, int day)
    {
        int leap = Lunar.GetLeapMonth(year);
        int place = leap > 0 && month >= leap ? month + 1 : month;
        return LocalDate.FromDateTime(Lunar.ToDateTime(year, place, day, 0, 0, 0, 0));
    }

    private static bool IsOff(WorkingCalendar calendar, LocalDate date, string feast) =>
        calendar[date].Kind == DayKind.Holiday
        && calendar[date].Name!.English is var name
        && name.Contains(feast, StringComparison.Ordinal)
        && !name.Contains("assumed", StringComparison.Ordinal);
}
