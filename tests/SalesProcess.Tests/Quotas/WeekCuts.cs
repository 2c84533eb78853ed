using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.Quotas;

/// <summary>
/// Weeks are cut at the ends of the month and only sum their days, so that the first day of the week decides the
/// weeks and never the days.
/// </summary>
public class WeekCuts
{
    [Fact]
    public void October_2026_in_weeks_from_Monday() =>
        Assert.Equal(
            [
                "01-04 0 CNY 0.00",
                "05-11 3 CNY 50000.00",
                "12-18 5 CNY 83333.33",
                "19-25 5 CNY 83333.34",
                "26-31 5 CNY 83333.33",
            ],
            October(IsoDayOfWeek.Monday)
        );

    [Fact]
    public void October_2026_in_weeks_from_Sunday() =>
        Assert.Equal(
            [
                "01-03 0 CNY 0.00",
                "04-10 3 CNY 50000.00",
                "11-17 5 CNY 83333.33",
                "18-24 5 CNY 83333.34",
                "25-31 5 CNY 83333.33",
            ],
            October(IsoDayOfWeek.Sunday)
        );

    /// <summary>The make-up Saturday falls to the week after: six working days.</summary>
    [Fact]
    public void October_2026_in_weeks_from_Saturday() =>
        Assert.Equal(
            [
                "01-02 0 CNY 0.00",
                "03-09 2 CNY 33333.33",
                "10-16 6 CNY 100000.00",
                "17-23 5 CNY 83333.34",
                "24-30 5 CNY 83333.33",
                "31-31 0 CNY 0.00",
            ],
            October(IsoDayOfWeek.Saturday)
        );

    [Fact]
    public void February_2026_in_weeks_from_Monday_has_a_week_without_work() =>
        Assert.Equal(
            [
                "01-01 0 CNY 0.00",
                "02-08 5 CNY 93750.00",
                "09-15 6 CNY 112500.00",
                "16-22 0 CNY 0.00",
                "23-28 5 CNY 93750.00",
            ],
            Plans.Weeks(Plans.Of(new YearMonth(2026, 2), 300_000m))
        );

    [Theory]
    [InlineData(IsoDayOfWeek.Tuesday)]
    [InlineData(IsoDayOfWeek.Saturday)]
    [InlineData(IsoDayOfWeek.Sunday)]
    public void The_days_are_the_same_whatever_the_first_day_of_the_week(IsoDayOfWeek first)
    {
        QuotaPlan<Money> monday = Plans.Of(Plans.October, 300_000m);
        QuotaPlan<Money> other = Plans.Of(Plans.October, 300_000m, Plans.WeeksFrom(first));
        Assert.Equal(monday.Days, other.Days);
        Assert.NotEqual(monday.Weeks, other.Weeks);
    }

    [Fact]
    public void Weeks_are_numbered_from_one_within_the_month() =>
        Assert.Equal(
            [1, 2, 3, 4, 5],
            Plans.Of(Plans.October, 300_000m).Weeks.Select(week => week.Segment.Number)
        );

    private static string[] October(IsoDayOfWeek first) =>
        Plans.Weeks(Plans.Of(Plans.October, 300_000m, Plans.WeeksFrom(first)));
}
