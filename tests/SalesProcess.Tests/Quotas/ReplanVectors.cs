using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>
/// October 2026, a target of 100,000, re-planned at the end of 10 October: 4000, 6000 and 5000 sold, or 9000, 8000
/// and 7000. The days were worked out by exact fractions in another language (design notes on re-planning).
/// </summary>
public class ReplanVectors
{
    private static readonly LocalDate Saturday = new(2026, 10, 10);
    private static readonly QuotaPlan<Quantity> Plan = Plans.Of(Plans.October, Quantity.Pieces(100_000));
    private static readonly ValueList<DayActual<Quantity>> Behind = Sold(4_000, 6_000, 5_000);
    private static readonly ValueList<DayActual<Quantity>> Ahead = Sold(9_000, 8_000, 7_000);

    private static readonly long[] AsPlanned =
    [
        5_555,
        5_556,
        5_555,
        5_556,
        5_555,
        5_556,
        5_556,
        5_555,
        5_556,
        5_555,
        5_556,
        5_555,
        5_556,
        5_555,
        5_556,
    ];

    private static readonly long[] OverFiveDays =
    [
        5_888,
        5_890,
        5_888,
        5_890,
        5_888,
        5_556,
        5_556,
        5_555,
        5_556,
        5_555,
        5_556,
        5_555,
        5_556,
        5_555,
        5_556,
    ];

    [Fact]
    public void No_catch_up_leaves_the_plan_and_reports_the_gap() =>
        Gives(Behind, Policy.BuiltIn, AsPlanned, uncovered: 1_667);

    [Fact]
    public void Over_the_rest() =>
        Gives(
            Behind,
            Policy.With(("quotas.catch-up", "\"over-the-rest\"")),
            [
                5_666,
                5_667,
                5_666,
                5_668,
                5_666,
                5_667,
                5_667,
                5_666,
                5_667,
                5_666,
                5_667,
                5_667,
                5_667,
                5_666,
                5_667,
            ],
            uncovered: 0
        );

    [Fact]
    public void Over_the_next_five_working_days() =>
        Gives(
            Behind,
            Policy.With(("quotas.catch-up", "\"over-next-days\""), ("quotas.catch-up-days", "5")),
            OverFiveDays,
            uncovered: 0
        );

    [Fact]
    public void Within_the_week_which_is_over_so_that_the_next_one_takes_it() =>
        Gives(Behind, Policy.With(("quotas.catch-up", "\"within-the-week\"")), OverFiveDays, uncovered: 0);

    [Fact]
    public void Under_a_cap_of_101_percent_842_cannot_be_recovered() =>
        Gives(
            Behind,
            Policy.With(("quotas.catch-up", "\"under-a-cap\""), ("quotas.catch-up-cap-percent", "101")),
            [
                5_610,
                5_611,
                5_610,
                5_611,
                5_610,
                5_611,
                5_611,
                5_610,
                5_611,
                5_610,
                5_611,
                5_610,
                5_611,
                5_610,
                5_611,
            ],
            uncovered: 842
        );

    [Fact]
    public void Ahead_of_plan_the_rest_is_lowered() =>
        Gives(
            Ahead,
            Policy.With(("quotas.when-ahead", "\"lower-the-rest\"")),
            [
                5_066,
                5_067,
                5_066,
                5_068,
                5_066,
                5_067,
                5_067,
                5_066,
                5_067,
                5_066,
                5_067,
                5_067,
                5_067,
                5_066,
                5_067,
            ],
            uncovered: 0
        );

    [Fact]
    public void Ahead_of_plan_the_plan_stays_as_a_stretch() =>
        Gives(Ahead, Policy.BuiltIn, AsPlanned, uncovered: -7_333);

    // a target of 2 over 3 days is 1, 0, 1: splitting what is left anew after day 1 on plan would give 1, 0
    [Fact]
    public void On_plan_the_odd_unit_stays_where_it_was()
    {
        QuotaPlan<Quantity> plan = new PlanCase(new YearMonth(2026, 2), 2, IsoDayOfWeek.Monday, ~0b111)
            .AskFor(Quantity.Pieces(2))
            .Accepted();
        QuotaReplan<Quantity> replan = QuotaReplan
            .WhatIf(plan, Quantity.Pieces(1), new LocalDate(2026, 2, 1), CatchUpRule.OverTheRest)
            .Accepted();

        Assert.Equal([0L, 1L], replan.Days.Take(2).Select(day => day.Amount.Count));
    }

    [Fact]
    public void A_changed_day_is_explained_by_two_numbers()
    {
        Explanation why = QuotaReplan
            .WhatIf(Plan, Quantity.Pieces(15_000), Saturday, CatchUpRule.OverTheRest)
            .Accepted()
            .Explain(new LocalDate(2026, 10, 12));

        Assert.Equal("5,666 pcs: 5,555 pcs as planned, 111 pcs of the gap.", why.Answer.English);
        Assert.Equal("5,666 pcs：原计划5,555 pcs，差距分摊111 pcs。", why.Answer.Chinese);
    }

    [Fact]
    public void A_closed_day_has_no_new_target() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            QuotaReplan
                .WhatIf(Plan, Quantity.Pieces(15_000), Saturday, CatchUpRule.None)
                .Accepted()
                .On(Saturday)
        );

    private static void Gives(
        ValueList<DayActual<Quantity>> sold,
        PolicyEdition policy,
        long[] days,
        long uncovered
    )
    {
        QuotaReplan<Quantity> replan = QuotaReplan.AsOf(Plan, sold, Saturday, policy).Accepted();
        Assert.Equal(16_667, replan.Expected.Count);
        Assert.Equal(days, replan.Days.Where(day => day.Day.IsWorked).Select(day => day.Amount.Count));
        Assert.Equal(uncovered, replan.Uncovered.Count);
    }

    private static ValueList<DayActual<Quantity>> Sold(long thursday, long friday, long saturday) =>
        [
            new(new LocalDate(2026, 10, 8), Quantity.Pieces(thursday)),
            new(new LocalDate(2026, 10, 9), Quantity.Pieces(friday)),
            new(Saturday, Quantity.Pieces(saturday)),
        ];
}
