using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>The policy's rule of thumb beside the plan: a month is 22 planning days, a week at most 5.</summary>
public class NominalRates
{
    [Fact]
    public void A_planning_day_is_a_twenty_second_of_the_target()
    {
        NominalRate<Money> rate = Plans.Of(Plans.October, 300_000m).Nominal;
        Assert.Equal(22, rate.PlanningDays);
        Assert.Equal(new Ratio(15_000_000, 11), rate.ExactUnitsPerDay); // 30,000,000 fen / 22
        Assert.Equal(Money.Of(13_636.36m, Currency.Cny), rate.PerDay);
    }

    [Fact]
    public void A_half_of_the_smallest_unit_is_rounded_up() =>
        // 11 / 22 of a piece
        Assert.Equal(Quantity.Pieces(1), Plans.Of(Plans.October, Quantity.Pieces(11)).Nominal.PerDay);

    /// <summary>30,000,000 / 22 = 1,363,636.36…: of eleven days in a row, four take the fen more.</summary>
    [Fact]
    public void The_planning_days_add_up_to_the_target_exactly()
    {
        NominalRate<Money> rate = Plans.Of(Plans.October, 300_000m).Nominal;
        Assert.Equal(22, rate.Days.Count);
        Assert.Equal(30_000_000, rate.Days.Sum(day => day.MinorUnits));
        Assert.Equal(14, rate.Days.Count(day => day.MinorUnits == 1_363_636));
        Assert.Equal(8, rate.Days.Count(day => day.MinorUnits == 1_363_637));
    }

    [Fact]
    public void The_rate_does_not_depend_on_the_month() =>
        Assert.Equal(
            Plans.Of(Plans.October, 300_000m).Nominal,
            Plans.Of(new YearMonth(2026, 2), 300_000m).Nominal
        );

    [Fact]
    public void A_week_has_the_rate_for_each_of_its_planning_days() =>
        Assert.Equal(
            [0m, 40_909.09m, 68_181.82m, 68_181.82m, 68_181.82m], // 0, 3 and 5 × 300,000 / 22
            NominalWeeks(Plans.October, Policy.BuiltIn)
        );

    [Fact]
    public void A_week_of_six_working_days_has_five_planning_days()
    {
        // 9 to 15 February 2026 with the make-up Saturday
        Assert.Equal(6, Plans.Of(new YearMonth(2026, 2), 300_000m).Weeks[2].WorkingDays);
        Assert.Equal(
            [0m, 68_181.82m, 68_181.82m, 0m, 68_181.82m],
            NominalWeeks(new YearMonth(2026, 2), Policy.BuiltIn)
        );
    }

    [Fact]
    public void A_policy_of_six_days_a_week_counts_the_sixth() =>
        Assert.Equal(
            [0m, 68_181.82m, 81_818.18m, 0m, 68_181.82m],
            NominalWeeks(new YearMonth(2026, 2), Policy.With(("quotas.planning-days-per-week", "6")))
        );

    [Fact]
    public void A_policy_may_count_on_another_number_of_days_a_month()
    {
        PolicyEdition policy = Policy.With(("quotas.planning-days-per-month", "20"));
        NominalRate<Money> rate = Plans.Of(Plans.October, 300_000m, policy).Nominal;
        Assert.Equal(Money.Of(15_000m, Currency.Cny), rate.PerDay);
        Assert.Equal(20, rate.Days.Count);
        Assert.Equal([0m, 45_000m, 75_000m, 75_000m, 75_000m], NominalWeeks(Plans.October, policy));
    }

    [Fact]
    public void The_days_of_the_plan_do_not_depend_on_the_planning_days() =>
        Assert.Equal(
            Plans.Of(Plans.October, 300_000m).Days,
            Plans.Of(Plans.October, 300_000m, Policy.With(("quotas.planning-days-per-month", "20"))).Days
        );

    private static decimal[] NominalWeeks(YearMonth month, PolicyEdition policy) =>
        [.. Plans.Of(month, 300_000m, policy).Weeks.Select(week => week.NominalAmount.Amount)];
}
