using NodaTime.Calendars;
using SalesProcess.Calendars;

namespace SalesProcess.Tests.Calendars;

/// <summary>Parts of weeks that start on Monday are parts of ISO weeks, and the ISO weeks are the known ones.</summary>
public class IsoWeeks
{
    // Noda Time, src/NodaTime.Test/Calendars/SimpleWeekYearRuleTest.cs, lines 76-102 (the first three rows) and
    // 161-164 (the others, chosen there because the framework's own calendar answers differently).
    [Theory]
    [InlineData("2011-01-01", 2010, 52, IsoDayOfWeek.Saturday)]
    [InlineData("2012-12-31", 2013, 1, IsoDayOfWeek.Monday)]
    [InlineData("2005-01-02", 2004, 53, IsoDayOfWeek.Sunday)]
    [InlineData("2000-12-31", 2000, 52, IsoDayOfWeek.Sunday)]
    [InlineData("2001-01-01", 2001, 1, IsoDayOfWeek.Monday)]
    [InlineData("2005-01-01", 2004, 53, IsoDayOfWeek.Saturday)]
    [InlineData("2007-12-31", 2008, 1, IsoDayOfWeek.Monday)]
    public void A_part_of_a_week_lies_in_the_known_ISO_week(
        string date,
        int weekYear,
        int week,
        IsoDayOfWeek day
    )
    {
        LocalDate on = date.ToDate();
        MonthWeek part = MonthWeek
            .Of(on.ToYearMonth(), IsoDayOfWeek.Monday)
            .Single(candidate => candidate.Contains(on));

        Assert.Equal(day, on.DayOfWeek);
        Assert.Equal((weekYear, week), IsoWeekOf(part.Start));
        Assert.Equal((weekYear, week), IsoWeekOf(part.End));
    }

    // The same file, lines 76-102: 2009 and 2015 have 53 weeks, 2016 has 52.
    [Theory]
    [InlineData(2009, 53)]
    [InlineData(2015, 53)]
    [InlineData(2016, 52)]
    public void A_year_has_the_known_number_of_ISO_weeks(int year, int weeks) =>
        Assert.Equal(
            weeks,
            Enumerable
                .Range(1, 12)
                .SelectMany(month => MonthWeek.Of(new YearMonth(year, month), IsoDayOfWeek.Monday))
                .Select(part => IsoWeekOf(part.Start))
                .Where(week => week.Year == year)
                .Distinct()
                .Count()
        );

    [Fact]
    public void Every_part_lies_in_one_ISO_week_and_the_next_part_in_another_unless_a_month_ended()
    {
        MonthWeek? before = null;
        for (var month = new YearMonth(1900, 1); month.Year <= 2100; month = month.PlusMonths(1))
        {
            foreach (MonthWeek part in MonthWeek.Of(month, IsoDayOfWeek.Monday))
            {
                Assert.Equal(IsoWeekOf(part.Start), IsoWeekOf(part.End));
                bool sameWeek = before is not null && IsoWeekOf(before.End) == IsoWeekOf(part.Start);
                Assert.Equal(part.Number == 1 && part.Start.DayOfWeek != IsoDayOfWeek.Monday, sameWeek);
                before = part;
            }
        }
    }

    private static (int Year, int Week) IsoWeekOf(LocalDate date) =>
        (WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));
}
