using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A calendar says no outside the days that it knows; it never guesses.</summary>
public class OutsideTheRange
{
    [Theory]
    [InlineData("2006-12")]
    [InlineData("2028-01")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    public void A_month_outside_is_refused_in_words(string month)
    {
        Refusal refusal = WorkingCalendar.MainlandChina.Month(month.ToMonth()).Refused();

        RefusalReason reason = Assert.Single(refusal.Reasons);
        Assert.Equal("calendars.outside-range", reason.Code.Code);
        Assert.Null(reason.Clause);
        Assert.Equal(
            new BilingualText(
                $"The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31, not all of {month}. Use a calendar that covers the month.",
                $"日历“中国大陆”只涵盖2007-01-01至2027-12-31，未完整涵盖{month}。请使用涵盖该月的日历。"
            ),
            reason.Message
        );
        Assert.Equal(new LocalDate(2007, 1, 1), reason.FactNamed("first")!.AsDate());
        Assert.Equal(new LocalDate(2027, 12, 31), reason.FactNamed("last")!.AsDate());
        Assert.Equal("Mainland China", reason.FactNamed("calendar")!.Text);
        Assert.Equal(month, reason.FactNamed("month")!.Text);
    }

    [Theory]
    [InlineData("2007-01")]
    [InlineData("2027-12")]
    public void The_first_and_the_last_month_are_known(string month) =>
        Assert.True(WorkingCalendar.MainlandChina.Month(month.ToMonth()).IsAccepted);

    [Fact]
    public void A_month_that_is_known_in_part_is_refused()
    {
        var calendar = new WorkingCalendar(
            new("Shop", "店铺"),
            new DateInterval(new LocalDate(2026, 1, 2), new LocalDate(2026, 2, 27)),
            [],
            []
        );

        Assert.Equal(["calendars.outside-range"], calendar.Month(new YearMonth(2026, 1)).Refused().Codes());
        Assert.Equal(["calendars.outside-range"], calendar.Month(new YearMonth(2026, 2)).Refused().Codes());
    }

    [Theory]
    [InlineData("2006-12-31")]
    [InlineData("2028-01-01")]
    public void Indexing_a_day_outside_is_a_mistake_of_the_caller(string day)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(
            "date",
            () => WorkingCalendar.MainlandChina[day.ToDate()]
        );

        Assert.Equal(
            "The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31 only. (Parameter 'date')"
                + $"{Environment.NewLine}Actual value was {day}.",
            thrown.Message
        );
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() =>
            WorkingCalendar.MainlandChina[new LocalDate(2026, 1, 1, CalendarSystem.Julian)]
        );
        Assert.Throws<ArgumentException>(() =>
            WorkingCalendar.MainlandChina.Month(new YearMonth(2026, 1, CalendarSystem.Julian))
        );
    }
}
