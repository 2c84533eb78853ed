using SalesProcess.Calendars;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Months planned to the last fen.</summary>
public class MonthPlans
{
    /// <summary>
    /// October 2026 has 18 working days: none before the 8th, and Saturday the 10th makes up for one. A day is
    /// 300,000 / 18 = 16,666.666…; the running totals are rounded, so each third day takes the fen less.
    /// </summary>
    [Fact]
    public void October_2026_over_18_working_days() =>
        Assert.Equal(
            """
            08 16666.67 16666.67
            09 16666.66 33333.33
            10 16666.67 50000
            12 16666.67 66666.67
            13 16666.66 83333.33
            14 16666.67 100000
            15 16666.67 116666.67
            16 16666.66 133333.33
            19 16666.67 150000
            20 16666.67 166666.67
            21 16666.66 183333.33
            22 16666.67 200000
            23 16666.67 216666.67
            26 16666.66 233333.33
            27 16666.67 250000
            28 16666.67 266666.67
            29 16666.66 283333.33
            30 16666.67 300000
            """.ReplaceLineEndings("\n"),
            Plans.Shares(Plans.Of(Plans.October, 300_000m))
        );

    /// <summary>
    /// February 2026 has 16 working days around the Spring Festival (15 to 23), two of them Saturdays, so a day is
    /// exactly 18,750.00.
    /// </summary>
    [Fact]
    public void February_2026_over_16_working_days()
    {
        QuotaPlan<Money> plan = Plans.Of(new YearMonth(2026, 2), 300_000m);
        int[] worked = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 24, 25, 26, 27, 28];
        Assert.Equal(worked, plan.Days.Where(day => day.Day.IsWorked).Select(day => day.Date.Day));
        Assert.All(
            plan.Days,
            day => Assert.Equal(worked.Contains(day.Date.Day) ? 18_750m : 0m, day.Amount.Amount)
        );
        Assert.Equal(28, plan.Days.Count);
    }

    /// <summary>In May 2026 Saturday the 9th makes up for a day of the Labour Day holiday; 19 days are worked.</summary>
    [Fact]
    public void A_make_up_Saturday_has_a_share_like_any_working_day()
    {
        QuotaPlan<Money> plan = Plans.Of(new YearMonth(2026, 5), 300_000m);
        QuotaDay<Money> saturday = plan.On(new LocalDate(2026, 5, 9));
        Assert.Equal(IsoDayOfWeek.Saturday, saturday.Date.DayOfWeek);
        Assert.Equal(DayKind.MakeUpWorkday, saturday.Day.Kind);
        Assert.Equal(Money.Of(15_789.47m, Currency.Cny), saturday.Amount); // 63,157.89 less 47,368.42
        Assert.Equal(Money.Of(63_157.89m, Currency.Cny), saturday.RunningTotal); // 300,000 × 4 / 19
        Assert.Equal(19, plan.Calendar.WorkingDays);
    }

    /// <summary>40 / 18 = 2.22…: the running totals 2.22, 4.44, 6.67, 8.89 … round to 2, 4, 7, 9 ….</summary>
    [Fact]
    public void Forty_pieces_over_18_working_days()
    {
        QuotaPlan<Quantity> plan = Plans.Of(Plans.October, Quantity.Pieces(40));
        Assert.Equal(
            [2, 2, 3, 2, 2, 2, 3, 2, 2, 2, 2, 3, 2, 2, 2, 3, 2, 2],
            plan.Days.Where(day => day.Day.IsWorked).Select(day => day.Amount.Count)
        );
        Assert.Equal(Quantity.Pieces(40), plan.Days[^1].RunningTotal);
        Assert.All(plan.Days, day => Assert.Equal(UnitOfMeasure.Piece, day.Amount.Unit));
    }

    [Fact]
    public void A_single_fen_falls_on_the_middle_of_the_month()
    {
        // the running total 9/18 of a fen is the first that rounds to one: the ninth working day
        QuotaPlan<Money> plan = Plans.Of(Plans.October, 0.01m);
        Assert.Equal("19 0.01 0.01", Plans.Shares(plan));
    }

    [Fact]
    public void A_target_of_zero_gives_every_day_zero()
    {
        QuotaPlan<Money> plan = Plans.Of(Plans.October, 0m);
        Assert.Equal(31, plan.Days.Count);
        Assert.All(plan.Days, day => Assert.Equal(Money.Of(0m, Currency.Cny), day.Amount));
        Assert.All(plan.Weeks, week => Assert.Equal(Money.Of(0m, Currency.Cny), week.NominalAmount));
        Assert.Equal(Money.Of(0m, Currency.Cny), plan.Nominal.PerDay);
    }

    [Fact]
    public void The_largest_target_is_planned_exactly()
    {
        QuotaPlan<Quantity> plan = Plans.Of(Plans.October, Quantity.Pieces(long.MaxValue));
        Assert.Equal(Quantity.Pieces(long.MaxValue), plan.Days[^1].RunningTotal);
        Assert.Equal(512_409_557_603_043_100, plan.Days[7].Amount.Count); // (2^63 - 1) / 18 = …100.39
    }

    [Theory]
    [InlineData("JPY 1000", "56")] // 1,000 / 18 = 55.6
    [InlineData("KWD 1.000", "0.056")]
    [InlineData("USD 10.00", "0.56")]
    public void A_currency_is_split_into_its_own_minor_units(string target, string firstDay)
    {
        QuotaPlan<Money> plan = Plans.Of(Plans.October, Money.Parse(target));
        Assert.Equal(Money.Parse($"{target[..3]} {firstDay}"), plan.Days[7].Amount);
    }

    [Fact]
    public void A_plan_keeps_month_target_calendar_and_edition()
    {
        QuotaPlan<Money> plan = Plans.Of(Plans.October, 300_000m);
        Assert.Equal(Plans.October, plan.Month);
        Assert.Equal(Money.Of(300_000m, Currency.Cny), plan.Target);
        Assert.Equal("Mainland China", plan.Calendar.Calendar.English);
        Assert.Equal("built-in/1", plan.Edition);
        Assert.Equal("2026-10-01..2026-10-31: CNY 300000.00", plan.ToString());
    }

    [Fact]
    public void Plans_of_the_same_month_and_target_are_equal()
    {
        Assert.Equal(Plans.Of(Plans.October, 300_000m), Plans.Of(Plans.October, 300_000m));
        Assert.NotEqual(Plans.Of(Plans.October, 300_000m), Plans.Of(Plans.October, 300_000.01m));
        Assert.NotEqual(
            Plans.Of(Plans.October, 300_000m),
            Plans.Of(Plans.October, 300_000m, Policy.With(("quotas.planning-days-per-month", "21")))
        );
    }
}
