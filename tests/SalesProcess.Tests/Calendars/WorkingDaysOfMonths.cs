using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Working days by their number in the month, the end of a month, the working days of a year.</summary>
public class WorkingDaysOfMonths
{
    private static readonly WorkingCalendar China = WorkingCalendar.MainlandChina;

    // By hand on the notice for 2026: October starts to work on the 8th and has 18 working days; February starts on
    // Monday the 2nd, has 16 and ends with a Saturday that is worked.
    [Theory]
    [InlineData("2026-10", 1, "2026-10-08")]
    [InlineData("2026-10", 3, "2026-10-10")]
    [InlineData("2026-10", 4, "2026-10-12")]
    [InlineData("2026-10", 18, "2026-10-30")]
    [InlineData("2026-10", -1, "2026-10-30")]
    [InlineData("2026-10", -18, "2026-10-08")]
    [InlineData("2026-02", -1, "2026-02-28")]
    [InlineData("2026-02", 16, "2026-02-28")]
    public void A_working_day_is_found_by_its_number(string month, int number, string expected) =>
        Assert.Equal(expected.ToDate(), China.NthWorkingDay(month.ToMonth(), number).Accepted());

    [Fact]
    public void The_first_and_the_last_are_found_by_name()
    {
        Assert.Equal("2026-10-08".ToDate(), China.FirstWorkingDay(new YearMonth(2026, 10)).Accepted());
        Assert.Equal("2026-02-28".ToDate(), China.LastWorkingDay(new YearMonth(2026, 2)).Accepted());
    }

    [Theory]
    [InlineData(19)]
    [InlineData(-19)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_number_that_the_month_does_not_have_is_refused(int number)
    {
        Refusal refusal = China.NthWorkingDay(new YearMonth(2026, 10), number).Refused();

        Assert.Equal(["calendars.no-such-working-day"], refusal.Codes());
        Assert.Equal(
            new BilingualText(
                $"The month 2026-10 has 18 working days in the calendar 'Mainland China', so there is none with the number {number}. Ask for a smaller number or another month.",
                $"日历“中国大陆”中2026-10有18个工作日，没有序号为{number}的工作日。请减小序号或改用其他月份。"
            ),
            refusal.Reasons[0].Message
        );
    }

    [Fact]
    public void There_is_no_working_day_with_the_number_0() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "number",
            () => China.NthWorkingDay(new YearMonth(2026, 10), 0)
        );

    // QuantLib's notion (2a13d45, ql/time/calendar.hpp, lines 257 to 263): on or after the last working day.
    [Theory]
    [InlineData("2026-10-29", false)]
    [InlineData("2026-10-30", true)]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-02-27", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-10-01", false)]
    public void The_month_ends_with_its_last_working_day(string date, bool ends) =>
        Assert.Equal(ends, China.IsEndOfMonth(date.ToDate()).Accepted());

    [Fact]
    public void The_end_of_a_month_that_is_not_known_to_its_end_is_refused()
    {
        WorkingCalendar calendar = new(
            new("Shop", "店铺"),
            new DateInterval("2026-01-01".ToDate(), "2026-02-27".ToDate()),
            [],
            []
        );

        Assert.Equal(
            ["calendars.outside-range"],
            calendar.IsEndOfMonth("2026-02-27".ToDate()).Refused().Codes()
        );
        Assert.Equal(
            ["calendars.date-outside-range"],
            calendar.IsEndOfMonth("2026-02-28".ToDate()).Refused().Codes()
        );
    }

    [Theory]
    [InlineData(2006)]
    [InlineData(2028)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_outside_the_calendar_is_refused(int year)
    {
        Refusal refusal = China.WorkingDaysOfYear(year).Refused();

        Assert.Equal(["calendars.year-outside-range"], refusal.Codes());
        Assert.Equal(
            $"The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31, not all of {year}. Use a calendar that covers the year.",
            refusal.Messages(Language.English)[0]
        );
    }

    [Fact]
    public void A_month_outside_the_calendar_is_refused() =>
        Assert.Equal(
            ["calendars.outside-range"],
            China.FirstWorkingDay(new YearMonth(2028, 1)).Refused().Codes()
        );

    [Fact]
    public void Every_end_that_is_not_known_is_named_at_once()
    {
        Refusal refusal = China
            .CountWorkingDays("2006-12-31".ToDate(), "2028-01-01".ToDate(), IntervalEnds.Both)
            .Refused();

        Assert.Equal(["calendars.date-outside-range", "calendars.date-outside-range"], refusal.Codes());
        Assert.Equal(
            ["2006-12-31", "2028-01-01"],
            refusal.Reasons.Select(reason => reason.FactNamed("date").Text)
        );
    }

    // The ends do not count, so nothing has to be known of them.
    [Fact]
    public void A_date_that_does_not_count_need_not_be_known() =>
        Assert.Equal(
            China.WorkingDaysOfYear(2026).Accepted() + China.WorkingDaysOfYear(2027).Accepted(),
            China
                .CountWorkingDays("2025-12-31".ToDate(), "2028-01-01".ToDate(), IntervalEnds.Neither)
                .Accepted()
        );
}
