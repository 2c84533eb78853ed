using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.Quotas;

/// <summary>Asking a plan about a day, and listing it as rows.</summary>
public class PlanLookups
{
    private static readonly QuotaPlan<Money> Plan = Plans.Of(Plans.October, 300_000m);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(8, 16_666.67)]
    [InlineData(9, 16_666.66)]
    [InlineData(11, 0)]
    [InlineData(31, 0)]
    public void A_day_is_found_by_its_date(int day, decimal amount)
    {
        QuotaDay<Money> found = Plan.On(new LocalDate(2026, 10, day));
        Assert.Equal(new LocalDate(2026, 10, day), found.Date);
        Assert.Equal(Money.Of(amount, Currency.Cny), found.Amount);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(11, 2)]
    [InlineData(31, 5)]
    public void The_week_of_a_day_is_found_by_the_date(int day, int week) =>
        Assert.Equal(week, Plan.WeekOf(new LocalDate(2026, 10, day)).Segment.Number);

    [Theory]
    [InlineData(2026, 9, 30)]
    [InlineData(2026, 11, 1)]
    [InlineData(2025, 10, 15)]
    public void A_date_of_another_month_is_the_callers_fault(int year, int month, int day)
    {
        LocalDate date = new(year, month, day);
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(() => Plan.On(date));
        Assert.StartsWith(
            "The plan covers 2026-10-01 to 2026-10-31.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.WeekOf(date));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.Explain(date));
    }

    [Fact]
    public void A_row_a_day_in_English()
    {
        ValueList<QuotaDayRow> rows = Plan.ToRows(Language.English);
        Assert.Equal(31, rows.Count);
        Assert.Equal(
            new QuotaDayRow(
                new DateOnly(2026, 10, 1),
                1,
                "holiday",
                "National Day",
                false,
                0m,
                0m,
                "CNY",
                false,
                "0"
            ),
            rows[0]
        );
        Assert.Equal(
            new QuotaDayRow(
                new DateOnly(2026, 10, 9),
                2,
                "working-day",
                "working day",
                true,
                16_666.66m,
                33_333.33m,
                "CNY",
                false,
                "1"
            ),
            rows[8]
        );
        Assert.Equal(
            new QuotaDayRow(
                new DateOnly(2026, 10, 10),
                2,
                "make-up-workday",
                "make-up workday (National Day)",
                true,
                16_666.67m,
                50_000m,
                "CNY",
                false,
                "1"
            ),
            rows[9]
        );
        Assert.Equal(
            new QuotaDayRow(
                new DateOnly(2026, 10, 11),
                2,
                "weekend",
                "weekend",
                false,
                0m,
                50_000m,
                "CNY",
                false,
                "0"
            ),
            rows[10]
        );
    }

    [Fact]
    public void A_row_a_day_in_Chinese()
    {
        ValueList<QuotaDayRow> rows = Plan.ToRows(Language.Chinese);
        Assert.Equal("国庆节", rows[0].Day);
        Assert.Equal("工作日", rows[8].Day);
        Assert.Equal("调休上班（国庆节）", rows[9].Day);
        Assert.Equal("周末", rows[10].Day);
    }

    [Fact]
    public void Rows_of_a_quantity_are_in_its_unit()
    {
        QuotaDayRow row = Plans.Of(Plans.October, Quantity.Parse("40 台")).ToRows(Language.Chinese)[9];
        Assert.Equal((3m, 7m, "台"), (row.Amount, row.RunningTotal, row.Unit));
    }

    [Fact]
    public void Rows_of_the_largest_target_are_exact()
    {
        Money most = Money.FromMinorUnits(long.MaxValue, Currency.Parse("KWD"));
        Assert.Equal(
            9_223_372_036_854_775.807m,
            Plans.Of(Plans.October, most).ToRows(Language.English)[^1].RunningTotal
        );
    }
}
