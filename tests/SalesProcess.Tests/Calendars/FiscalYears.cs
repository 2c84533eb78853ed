using SalesProcess.Calendars;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Fiscal years of known companies, each with its source.</summary>
public class FiscalYears
{
    private static readonly FiscalCalendar Retail = new(
        QuarterPattern.FourFiveFour,
        FiscalYearEnd.NearestMonthEnd,
        IsoDayOfWeek.Saturday,
        endMonth: 1
    )
    {
        NumberedBy = FiscalYearName.FirstMonth,
    };

    private static readonly FiscalCalendar Apple = new(
        QuarterPattern.FiveFourFour,
        FiscalYearEnd.LastInMonth,
        IsoDayOfWeek.Saturday,
        endMonth: 9
    )
    {
        ExtraWeekIn = 3,
    };

    // elixir-cldr/cldr_calendars, test/nrf_test.exs, lines 5-14: the retail calendar of the United States
    [Theory]
    [InlineData(2016, "2016-01-31", "2017-01-28", 52)]
    [InlineData(2017, "2017-01-29", "2018-02-03", 53)]
    [InlineData(2018, "2018-02-04", "2019-02-02", 52)]
    [InlineData(2019, "2019-02-03", "2020-02-01", 52)]
    [InlineData(2020, "2020-02-02", "2021-01-30", 52)]
    [InlineData(2021, "2021-01-31", "2022-01-29", 52)]
    [InlineData(2022, "2022-01-30", "2023-01-28", 52)]
    [InlineData(2023, "2023-01-29", "2024-02-03", 53)]
    public void The_retail_year_of_the_United_States(int number, string start, string end, int weeks)
    {
        FiscalYear year = Retail.Year(number);
        Assert.Equal((start.ToDate(), end.ToDate()), (year.Start, year.End));
        Assert.Equal(weeks, year.Weeks.Count);
        Assert.Equal(weeks == 53, year.IsLong);
    }

    // nrf.com/resources/4-5-4-calendar names FY'12, FY'17 and FY'23, its older page FY'00 and FY'06
    [Fact]
    public void The_retail_years_with_53_weeks() =>
        Assert.Equal(
            [2000, 2006, 2012, 2017, 2023],
            Enumerable.Range(2000, 28).Where(year => Retail.Year(year).IsLong)
        );

    // stitchfix/merch_calendar, spec/merch_calendar/retail_calendar_spec.rb: merch_months_in, "valid merch dates for 2014"
    [Fact]
    public void The_months_of_the_retail_year_2014() =>
        Assert.Equal(
            [
                "2014-02-02",
                "2014-03-02",
                "2014-04-06",
                "2014-05-04",
                "2014-06-01",
                "2014-07-06",
                "2014-08-03",
                "2014-08-31",
                "2014-10-05",
                "2014-11-02",
                "2014-11-30",
            ],
            Retail.Year(2014).Months.Take(11).Select(month => month.Start.ToString("uuuu-MM-dd", null))
        );

    // the same file: weeks_for_month, "5 weeks during a 4-5-5 quarter"; end_of_week of month 12, week 5 of 2017
    [Fact]
    public void The_53rd_week_goes_to_the_last_month_of_the_retail_year()
    {
        FiscalYear year = Retail.Year(2017);
        Assert.Equal([4, 5, 5], year.Months.Skip(9).Select(month => month.Weeks.Count));
        Assert.Equal("2017 week 53: 2018-01-28..2018-02-03", year.Weeks[^1].ToString());
        Assert.Equal("2017 month 12: 2017-12-31..2018-02-03", year.Months[^1].ToString());
    }

    // the same file: merch_year_from_date
    [Theory]
    [InlineData("2012-01-28", 2011)]
    [InlineData("2012-01-29", 2012)]
    [InlineData("2018-01-24", 2017)]
    [InlineData("2018-02-03", 2017)]
    [InlineData("2018-02-04", 2018)]
    [InlineData("2019-02-02", 2018)]
    [InlineData("2019-02-03", 2019)]
    public void A_date_lies_in_its_retail_year(string date, int year) =>
        Assert.Equal(year, Retail.YearOf(date.ToDate()).Number);

    // rigelkent.blogspot.com/2024/08/the-544-fiscal-calendar-used-by-apple.html, the table of years
    [Theory]
    [InlineData(2006, "2005-09-25", "2006-09-30", 53)]
    [InlineData(2007, "2006-10-01", "2007-09-29", 52)]
    [InlineData(2008, "2007-09-30", "2008-09-27", 52)]
    [InlineData(2012, "2011-09-25", "2012-09-29", 53)]
    [InlineData(2016, "2015-09-27", "2016-09-24", 52)]
    [InlineData(2017, "2016-09-25", "2017-09-30", 53)]
    [InlineData(2023, "2022-09-25", "2023-09-30", 53)]
    [InlineData(2024, "2023-10-01", "2024-09-28", 52)]
    public void The_year_of_Apple(int number, string start, string end, int weeks)
    {
        FiscalYear year = Apple.Year(number);
        Assert.Equal((start.ToDate(), end.ToDate()), (year.Start, year.End));
        Assert.Equal(weeks, year.Weeks.Count);
        // calendars.fandom.com/wiki/Apple_Fiscal_Calendar: the extra week ends the first quarter
        Assert.Equal(weeks - 39, year.Months.Take(3).Sum(month => month.Weeks.Count));
        Assert.Equal([5, 4, 4], year.Months.Skip(3).Take(3).Select(month => month.Weeks.Count));
    }

    // pandas, pandas/tests/tseries/offsets/test_fiscal.py, TestFY5253LastOfMonth and TestFY5253NearestEndMonth
    [Theory]
    [InlineData(FiscalYearEnd.LastInMonth, 2006, "2006-08-26")]
    [InlineData(FiscalYearEnd.LastInMonth, 2008, "2008-08-30")]
    [InlineData(FiscalYearEnd.LastInMonth, 2012, "2012-08-25")]
    [InlineData(FiscalYearEnd.LastInMonth, 2013, "2013-08-31")]
    [InlineData(FiscalYearEnd.LastInMonth, 2018, "2018-08-25")]
    [InlineData(FiscalYearEnd.LastInMonth, 2019, "2019-08-31")]
    [InlineData(FiscalYearEnd.NearestMonthEnd, 2006, "2006-09-02")]
    [InlineData(FiscalYearEnd.NearestMonthEnd, 2010, "2010-08-28")]
    [InlineData(FiscalYearEnd.NearestMonthEnd, 2011, "2011-09-03")]
    [InlineData(FiscalYearEnd.NearestMonthEnd, 2016, "2016-09-03")]
    [InlineData(FiscalYearEnd.NearestMonthEnd, 2019, "2019-08-31")]
    public void The_Saturday_that_ends_August(FiscalYearEnd ends, int number, string end) =>
        Assert.Equal(
            end.ToDate(),
            new FiscalCalendar(QuarterPattern.FourFourFive, ends, IsoDayOfWeek.Saturday, 8).Year(number).End
        );

    // the same file, test_apply, "JNJ": the Sunday nearest to the end of December, which may lie in the next year
    [Theory]
    [InlineData(2004, "2005-01-02")]
    [InlineData(2005, "2006-01-01")]
    [InlineData(2006, "2006-12-31")]
    [InlineData(2008, "2008-12-28")]
    [InlineData(2009, "2010-01-03")]
    [InlineData(2012, "2012-12-30")]
    public void A_year_that_may_end_in_January_keeps_the_number_of_its_December(int number, string end)
    {
        var calendar = new FiscalCalendar(
            QuarterPattern.FourFourFive,
            FiscalYearEnd.NearestMonthEnd,
            IsoDayOfWeek.Sunday,
            12
        );
        Assert.Equal(end.ToDate(), calendar.Year(number).End);
        Assert.Equal(number, calendar.YearOf(end.ToDate()).Number);
        Assert.Equal(number + 1, calendar.YearOf(end.ToDate().PlusDays(1)).Number);
    }

    // the same file, TestFY5253LastOfMonthQuarter: GMCR with the extra week in the last quarter, INTC in the first
    [Fact]
    public void Quarters_have_14_weeks_where_the_extra_week_goes()
    {
        var gmcr = new FiscalCalendar(
            QuarterPattern.FourFourFive,
            FiscalYearEnd.LastInMonth,
            IsoDayOfWeek.Saturday,
            9
        );
        Assert.Equal(
            ["2011-12-24", "2012-03-24", "2012-06-23", "2012-09-29"],
            gmcr.Year(2012)
                .Months.Where(m => m.Number % 3 == 0)
                .Select(m => m.End.ToString("uuuu-MM-dd", null))
        );
        var intc = new FiscalCalendar(
            QuarterPattern.FourFourFive,
            FiscalYearEnd.LastInMonth,
            IsoDayOfWeek.Saturday,
            12
        )
        {
            ExtraWeekIn = 3,
        };
        Assert.Equal("2011-04-02".ToDate(), intc.Year(2011).Months[2].End);
        Assert.Equal([14, 13, 13, 13], WeeksOfQuarters(intc.Year(2011)));
        Assert.Equal([13, 13, 13, 13], WeeksOfQuarters(intc.Year(2010)));
        Assert.Equal([1994, 2000, 2005, 2011], Enumerable.Range(1994, 18).Where(y => intc.Year(y).IsLong));
    }

    [Fact]
    public void Mistakes_of_the_caller_are_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            "endMonth",
            () => new FiscalCalendar(0, 0, IsoDayOfWeek.Sunday, 13)
        );
        Assert.Throws<ArgumentOutOfRangeException>("lastDayOfWeek", () => new FiscalCalendar(0, 0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(
            "pattern",
            () => new FiscalCalendar((QuarterPattern)3, 0, IsoDayOfWeek.Sunday, 1)
        );
        Assert.Throws<ArgumentOutOfRangeException>("ExtraWeekIn", () => Retail with { ExtraWeekIn = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(
            "NumberedBy",
            () => Retail with { NumberedBy = (FiscalYearName)2 }
        );
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Retail.Year(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Retail.Year(int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => Retail.YearOf(LocalDate.MaxIsoValue));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => Retail.YearOf(LocalDate.MinIsoValue));
        Assert.Throws<ArgumentException>(
            "date",
            () => Retail.YearOf(new LocalDate(2026, 1, 1, CalendarSystem.Julian))
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "date",
            () => Retail.Year(2023).WeekOf("2024-02-04".ToDate())
        );
    }

    [Fact]
    public void The_first_year_and_the_last_one_are_years()
    {
        Assert.Equal(52 * 7, Period.DaysBetween(Apple.Year(3).Start, Apple.Year(3).End) + 1);
        Assert.False(Apple.Year(9998).End > LocalDate.MaxIsoValue);
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Apple.Year(2));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Apple.Year(9999));
    }

    [Fact]
    public void A_calendar_shows_its_rule_alike_in_every_culture()
    {
        Assert.Equal(
            "4-5-4 to the saturday nearest to the end of the month 1, week 53 in month 12, numbered by its first month",
            Cultures.Makes(Retail.ToString)
        );
        Assert.Equal("2023: 2023-01-29..2024-02-03", Cultures.Makes(Retail.Year(2023).ToString));
    }

    private static int[] WeeksOfQuarters(FiscalYear year) =>
        [.. year.Months.GroupBy(month => month.Quarter).Select(quarter => quarter.Sum(m => m.Weeks.Count))];
}
