using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Progress and re-planning go by the weights and the bounds that the plan was made by.</summary>
public class PacingWeightedPlans
{
    private static readonly DateInterval Days = Plans.October.ToDateInterval();

    private static readonly PolicyEdition Bands = Policy.With(
        ("quotas.ahead-tolerance-percent", "0"),
        ("quotas.behind-tolerance-percent", "0")
    );

    // Fridays 9, 16, 23 and 30 weigh 10, the other 14 working days 1: 54 in all; the 8th and the 9th weigh 11
    private static readonly QuotaPlan<Money> Fridays = QuotaPlan
        .ForMonth(
            Plans.October,
            Cny(540_000m),
            WorkingCalendar.MainlandChina,
            DayWeights
                .OfOpenDays(Days, WorkingCalendar.MainlandChina)
                .Accepted()
                .Times(DayWeights.OfWeekdays(Days, [new(IsoDayOfWeek.Friday, 10)])),
            Bands
        )
        .Accepted();

    [Fact]
    public void Whoever_is_on_plan_lands_on_the_target()
    {
        var progress = Assert.IsType<QuotaProgress<Money>.Running>(
            QuotaProgress.AsOf(Fridays, Cny(110_000m), On(9), Bands).Accepted()
        );
        Assert.Equal(Cny(110_000m), progress.Expected);
        Assert.Equal(Cny(540_000m), progress.Landing.Rounded);
        Assert.Equal((new Ratio(11, 1), new Ratio(43, 1)), (progress.ClosedWeight, progress.OpenWeight));
    }

    [Fact]
    public void A_stretch_target_is_paced_by_the_same_weights()
    {
        QuotaProgress<Money> progress = QuotaProgress
            .AsOf(Fridays, Cny(110_000m), On(9), Bands, stretch: Cny(1_080_000m))
            .Accepted();
        Assert.Equal(Cny(220_000m), progress.Stretch!.Expected);
    }

    // 43 000 short, over the open weight of 43: 10 000 for a Friday and 1 000 for another day
    [Fact]
    public void A_gap_is_caught_up_by_the_same_weights()
    {
        QuotaReplan<Money> replan = QuotaReplan
            .WhatIf(Fridays, Cny(67_000m), On(9), CatchUpRule.OverTheRest)
            .Accepted();
        Assert.Equal(Cny(11_000m), replan.On(On(12)).Amount);
        Assert.Equal(Cny(110_000m), replan.On(On(16)).Amount);
    }

    [Fact]
    public void Days_that_the_plan_closed_take_nothing()
    {
        QuotaPlan<Money> plan = QuotaPlan
            .ForMonth(
                Plans.October,
                Cny(150_000m),
                WorkingCalendar.MainlandChina,
                DayWeights
                    .OfOpenDays(Days, WorkingCalendar.MainlandChina)
                    .Accepted()
                    .Times(DayWeights.OfEvent(Days, new(new("fair", "展会"), On(12), On(14), 0))),
                Bands
            )
            .Accepted();
        QuotaReplan<Money> replan = QuotaReplan
            .WhatIf(plan, Cny(10_000m), On(10), CatchUpRule.OverNextDays(2))
            .Accepted();
        Assert.Equal(Cny(0m), replan.On(On(12)).Amount);
        Assert.Equal(Cny(20_000m), replan.On(On(15)).Amount);
        Assert.Equal(Cny(20_000m), replan.On(On(16)).Amount);
    }

    // 18 working days, the 12th held at 5 000 and the 13th capped at 10 000; 285 000 over 16 other days
    [Fact]
    public void Catching_up_breaks_no_hold_and_no_cap()
    {
        QuotaPlan<Money> plan = QuotaPlan
            .ForMonth(
                Plans.October,
                Cny(255_000m),
                WorkingCalendar.MainlandChina,
                [DayBound.Held(On(12), Cny(5_000m)), new(On(13), Most: Cny(10_000m))],
                Bands
            )
            .Accepted();
        Assert.Equal(Cny(15_000m), plan.On(On(14)).Amount);
        QuotaReplan<Money> behind = QuotaReplan
            .WhatIf(plan, Cny(6_000m), On(10), CatchUpRule.OverTheRest)
            .Accepted();
        Assert.Equal(Cny(39_000m), behind.Gap);
        Assert.Equal(Cny(5_000m), behind.On(On(12)).Amount);
        Assert.Equal(Cny(10_000m), behind.On(On(13)).Amount);
        Assert.Equal(Cny(18_000m), behind.On(On(14)).Amount);
        Assert.Equal(Cny(0m), behind.Uncovered);
        QuotaReplan<Money> ahead = QuotaReplan
            .WhatIf(
                plan,
                Cny(245_000m),
                On(10),
                CatchUpRule.OverTheRest with
                {
                    WhenAhead = WhenAhead.LowerTheRest,
                }
            )
            .Accepted();
        Assert.Equal(Cny(5_000m), ahead.On(On(12)).Amount);
        Assert.All(ahead.Days, day => Assert.True(day.Amount.MinorUnits >= 0));
    }

    [Fact]
    public void On_plan_under_bounds_lands_on_the_target()
    {
        QuotaPlan<Money> plan = QuotaPlan
            .ForMonth(
                Plans.October,
                Cny(255_000m),
                WorkingCalendar.MainlandChina,
                [DayBound.Held(On(8), Cny(85_000m))],
                Bands
            )
            .Accepted();
        var progress = Assert.IsType<QuotaProgress<Money>.Running>(
            QuotaProgress.AsOf(plan, Cny(85_000m), On(8), Bands, stretch: Cny(255_000m)).Accepted()
        );
        Assert.Equal(Cny(255_000m), progress.Landing.Rounded);
        Assert.Equal(Cny(85_000m), progress.Stretch!.Expected);
    }

    [Fact]
    public void A_day_off_is_not_held_at_an_amount() =>
        Assert.Equal(
            ["quotas.bound-on-day-off"],
            QuotaPlan
                .ForMonth(
                    Plans.October,
                    Cny(300_000m),
                    WorkingCalendar.MainlandChina,
                    [DayBound.Held(On(3), Cny(5_000m))],
                    Bands
                )
                .Refused()
                .Codes()
        );

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);

    private static LocalDate On(int day) => new(2026, 10, day);
}
