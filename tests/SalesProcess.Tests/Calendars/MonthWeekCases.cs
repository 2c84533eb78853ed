using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Calendars;

/// <summary>The weeks of known months.</summary>
public class MonthWeekCases
{
    // February 2026 begins on a Sunday and has 28 days; February 2027 begins on a Monday; August 2026 on a Saturday.
    [Theory]
    [InlineData(2026, 2, IsoDayOfWeek.Monday, "1-1 2-8 9-15 16-22 23-28")]
    [InlineData(2026, 2, IsoDayOfWeek.Sunday, "1-7 8-14 15-21 22-28")]
    [InlineData(2027, 2, IsoDayOfWeek.Monday, "1-7 8-14 15-21 22-28")]
    [InlineData(2026, 8, IsoDayOfWeek.Monday, "1-2 3-9 10-16 17-23 24-30 31-31")]
    [InlineData(2026, 8, IsoDayOfWeek.Saturday, "1-7 8-14 15-21 22-28 29-31")]
    [InlineData(2026, 10, IsoDayOfWeek.Monday, "1-4 5-11 12-18 19-25 26-31")]
    [InlineData(2026, 10, IsoDayOfWeek.Sunday, "1-3 4-10 11-17 18-24 25-31")]
    [InlineData(2024, 2, IsoDayOfWeek.Thursday, "1-7 8-14 15-21 22-28 29-29")]
    public void A_month_is_cut_at_the_first_day_of_the_week(
        int year,
        int month,
        IsoDayOfWeek weekStartsOn,
        string parts
    ) =>
        Assert.Equal(
            parts,
            string.Join(
                ' ',
                MonthWeek
                    .Of(new YearMonth(year, month), weekStartsOn)
                    .Select(week => $"{week.Start.Day}-{week.End.Day}")
            )
        );

    [Fact]
    public void A_part_knows_its_days()
    {
        MonthWeek week = MonthWeek.Of(new YearMonth(2026, 10), IsoDayOfWeek.Monday)[1];

        Assert.Equal(
            (new YearMonth(2026, 10), 2, new LocalDate(2026, 10, 5), new LocalDate(2026, 10, 11)),
            (week.Month, week.Number, week.Start, week.End)
        );
        Assert.Equal("2026-10-05..2026-10-11", week.ToString());
        Assert.Equal(7, week.Length);
        Assert.False(week.Contains(new LocalDate(2026, 10, 4)));
        Assert.True(week.Contains(new LocalDate(2026, 10, 5)));
        Assert.True(week.Contains(new LocalDate(2026, 10, 11)));
        Assert.False(week.Contains(new LocalDate(2026, 10, 12)));
    }

    // 31 December 9999 is a Friday, and no date follows it.
    [Fact]
    public void The_last_month_that_there_is_has_weeks()
    {
        ValueList<MonthWeek> weeks = MonthWeek.Of(new YearMonth(9999, 12), IsoDayOfWeek.Monday);

        Assert.Equal([5, 7, 7, 7, 5], weeks.Select(week => week.Length));
        Assert.Equal(new LocalDate(9999, 12, 31), weeks[^1].End);
    }

    [Theory]
    [InlineData(IsoDayOfWeek.None)]
    [InlineData((IsoDayOfWeek)8)]
    [InlineData((IsoDayOfWeek)(-1))]
    public void A_week_starts_on_a_day_of_the_week(IsoDayOfWeek day)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(
            "weekStartsOn",
            () => MonthWeek.Of(new YearMonth(2026, 2), day)
        );

        Assert.StartsWith(
            "The week must start on a day from Monday to Sunday.",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    // 2023 to 2026: 48 months of 250 parts, 38 of them with 5 and 10 with 6; 82 parts are shorter than a week.
    [Fact]
    public void Four_years_have_250_parts_of_ISO_weeks()
    {
        ValueList<MonthWeek>[] months =
        [
            .. Enumerable
                .Range(0, 48)
                .Select(n => MonthWeek.Of(new YearMonth(2023, 1).PlusMonths(n), IsoDayOfWeek.Monday)),
        ];

        Assert.Equal(250, months.Sum(weeks => weeks.Count));
        Assert.Equal(38, months.Count(weeks => weeks.Count == 5));
        Assert.Equal(10, months.Count(weeks => weeks.Count == 6));
        Assert.Equal(82, months.Sum(weeks => weeks.Count(week => week.Length < 7)));
    }
}
