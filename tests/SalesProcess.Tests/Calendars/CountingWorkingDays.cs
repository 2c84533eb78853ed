using SalesProcess.Calendars;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Working days between two dates, with the ends stated.</summary>
public class CountingWorkingDays
{
    private static readonly WorkingCalendar Brazil = BrazilCalendar.Make();
    private static readonly WorkingCalendar China = WorkingCalendar.MainlandChina;

    // QuantLib 2a13d45, test-suite/calendars.cpp, lines 3401 to 3430: four tables over the same pairs of dates.
    [Theory]
    [InlineData("2002-02-01", "2002-02-04", 1, 1, 2, 0)]
    [InlineData("2002-02-04", "2003-05-16", 321, 321, 322, 320)]
    [InlineData("2003-05-16", "2003-12-17", 152, 152, 153, 151)]
    [InlineData("2003-12-17", "2004-12-17", 251, 251, 252, 250)]
    [InlineData("2004-12-17", "2005-12-19", 252, 252, 253, 251)]
    [InlineData("2005-12-19", "2006-01-02", 10, 10, 11, 9)]
    [InlineData("2006-01-02", "2006-03-13", 48, 48, 49, 47)]
    [InlineData("2006-03-13", "2006-05-15", 42, 42, 43, 41)]
    [InlineData("2006-05-15", "2006-03-17", -38, -38, -39, -37)]
    [InlineData("2006-03-17", "2006-05-15", 38, 38, 39, 37)]
    [InlineData("2006-05-15", "2006-07-26", 51, 51, 52, 50)]
    [InlineData("2006-07-26", "2006-07-26", 0, 0, 1, 0)]
    [InlineData("2006-07-26", "2006-07-27", 1, 1, 2, 0)]
    [InlineData("2006-07-27", "2006-07-29", 2, 1, 2, 1)]
    [InlineData("2006-07-29", "2006-07-29", 0, 0, 0, 0)]
    public void Brazil_is_counted_as_by_QuantLib(
        string from,
        string to,
        int startOnly,
        int endOnly,
        int both,
        int neither
    )
    {
        Assert.Equal(startOnly, Count(Brazil, from, to, IntervalEnds.StartOnly));
        Assert.Equal(endOnly, Count(Brazil, from, to, IntervalEnds.EndOnly));
        Assert.Equal(both, Count(Brazil, from, to, IntervalEnds.Both));
        Assert.Equal(neither, Count(Brazil, from, to, IntervalEnds.Neither));
    }

    // NETWORKDAYS.INTL counts both ends. The first two rows: support.microsoft.com, NETWORKDAYS.INTL function,
    // examples 1 and 2; the third: docs.rs, formualizer-eval, NetworkdaysIntlFn.
    [Theory]
    [InlineData("2006-01-01", "2006-01-31", 22)]
    [InlineData("2006-02-28", "2006-01-31", -21)]
    [InlineData("2024-01-01", "2024-01-31", 23)]
    public void Weekdays_are_counted_as_by_NETWORKDAYS_INTL(string from, string to, int days) =>
        Assert.Equal(
            days,
            Count(Weekdays(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday), from, to, IntervalEnds.Both)
        );

    // docs.rs, formualizer-eval, NetworkdaysIntlFn: the weekend "1000100" is Monday and Friday.
    [Fact]
    public void Another_weekend_is_counted_as_by_NETWORKDAYS_INTL() =>
        Assert.Equal(
            5,
            Count(
                Weekdays(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday),
                "2024-01-01",
                "2024-01-07",
                IntervalEnds.Both
            )
        );

    // The notice for 2026: off 1 to 7 October and 15 to 23 February, worked 10 October, 14 and 28 February.
    [Theory]
    [InlineData("2026-10-01", "2026-10-31", IntervalEnds.Both, 18)]
    [InlineData("2026-10-01", "2026-11-01", IntervalEnds.StartOnly, 18)]
    [InlineData("2026-10-01", "2026-10-07", IntervalEnds.Both, 0)]
    [InlineData("2026-10-09", "2026-10-10", IntervalEnds.Both, 2)]
    [InlineData("2026-10-09", "2026-10-10", IntervalEnds.Neither, 0)]
    [InlineData("2026-02-13", "2026-02-24", IntervalEnds.Both, 3)]
    [InlineData("2026-02-24", "2026-02-13", IntervalEnds.Both, -3)]
    [InlineData("2026-02-24", "2026-02-13", IntervalEnds.StartOnly, -2)]
    public void Mainland_China_is_counted_by_the_notices(
        string from,
        string to,
        IntervalEnds ends,
        int days
    ) => Assert.Equal(days, Count(China, from, to, ends));

    // 248 = 261 weekdays less 13 statutory days (Order No. 795), 2025 and 2026; 251 in 2024: 262 less 11.
    [Theory]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_working_days(int year, int days) =>
        Assert.Equal(days, China.WorkingDaysOfYear(year).Accepted());

    // 9 and 10 October are worked; the half day of the overlay makes 10 October weigh 1/2.
    [Fact]
    public void Half_a_day_weighs_half_but_counts_as_a_working_day()
    {
        WorkingCalendar shop = China.With(
            new(
                new("Shop", "店铺"),
                source: null,
                [SpecialDay.PartDay("2026-10-10".ToDate(), new Ratio(1, 2), new("stocktaking", "盘点"))]
            )
        );

        Assert.Equal(2, Count(shop, "2026-10-09", "2026-10-11", IntervalEnds.Both));
        Assert.Equal(new Ratio(3, 2), Weigh(shop, "2026-10-09", "2026-10-11", IntervalEnds.Both));
        Assert.Equal(new Ratio(-3, 2), Weigh(shop, "2026-10-11", "2026-10-09", IntervalEnds.Both));
        Assert.Equal(new Ratio(1, 2), Weigh(shop, "2026-10-09", "2026-10-11", IntervalEnds.EndOnly));
        Assert.Equal(Ratio.Zero, Weigh(shop, "2026-10-10", "2026-10-10", IntervalEnds.Neither));
    }

    [Fact]
    public void Ends_that_do_not_exist_are_a_mistake_of_the_caller()
    {
        LocalDate day = new(2026, 10, 9);
        Assert.Throws<ArgumentOutOfRangeException>(
            "ends",
            () => China.CountWorkingDays(day, day, (IntervalEnds)4)
        );
        Assert.Throws<ArgumentOutOfRangeException>("ends", () => China.SumWeights(day, day, (IntervalEnds)4));
    }

    private static int Count(WorkingCalendar calendar, string from, string to, IntervalEnds ends) =>
        calendar.CountWorkingDays(from.ToDate(), to.ToDate(), ends).Accepted();

    private static Ratio Weigh(WorkingCalendar calendar, string from, string to, IntervalEnds ends) =>
        calendar.SumWeights(from.ToDate(), to.ToDate(), ends).Accepted();

    private static WorkingCalendar Weekdays(params IsoDayOfWeek[] weekend) =>
        new(
            new("Weekdays", "平日"),
            new DateInterval(new LocalDate(2006, 1, 1), new LocalDate(2024, 12, 31)),
            weekend,
            []
        );
}
