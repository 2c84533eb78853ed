using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Months planned by weights other than working days.</summary>
public class WeightedPlans
{
    private static readonly DateInterval June = DaysOf.June(30);

    /// <summary>
    /// Sales of the days of the week are 18, 19, 20, 22 and 21 %; February 2008 has them 4, 4, 4, 4 and 5 times, so the
    /// weights add up to 421 (math.techqa.club 4240256, where two tries miss the sum; recomputed). 50,000 × 21/421 is
    /// 2,494.0618, and 50,000 × 100/421 is 11,876.4846 a full week.
    /// </summary>
    [Fact]
    public void A_month_by_the_usual_share_of_each_day_of_the_week()
    {
        YearMonth month = new(2008, 2);
        DateInterval days = month.ToDateInterval();
        DayWeights weights = DayWeights
            .OfCalendar(days, DaysOf.Weekdays)
            .Accepted()
            .Times(
                DayWeights.OfWeekdays(
                    days,
                    [
                        new(IsoDayOfWeek.Monday, new Ratio(18, 100)),
                        new(IsoDayOfWeek.Tuesday, new Ratio(19, 100)),
                        new(IsoDayOfWeek.Wednesday, new Ratio(20, 100)),
                        new(IsoDayOfWeek.Thursday, new Ratio(22, 100)),
                        new(IsoDayOfWeek.Friday, new Ratio(21, 100)),
                    ]
                )
            );
        QuotaPlan<Money> plan = Plan(month, 50_000m, DaysOf.Weekdays, weights).Accepted();
        Assert.Equal(
            [2_494.06m, 2_137.77m, 2_256.53m, 2_375.30m, 2_612.82m, 2_494.07m],
            plan.Days.Where(day => day.Day.IsWorked).Take(6).Select(day => day.Amount.Amount)
        );
        Assert.Equal(
            ["2494.06 21/100", "11876.49 1", "11876.48 1", "11876.49 1", "11876.48 1"],
            plan.ToWeekRows().Select(row => FormattableString.Invariant($"{row.Amount} {row.Weight}"))
        );
        Assert.Equal(50_000m, plan.Days.Sum(day => day.Amount.Amount));
    }

    /// <summary>
    /// A Chinese planner's own practice: weekends × 1.2 to 1.5 by history, promotion days × 2 to 3, then check the sum.
    /// June 2026 has 22 weekdays and 8 weekend days; 16 to 18 June are weekdays: 22 + 8 × 3/2 + 3 = 37.
    /// </summary>
    [Fact]
    public void A_month_with_strong_weekends_and_a_promotion()
    {
        Decision<QuotaPlan<Money>> decision = Plan(
            new YearMonth(2026, 6),
            370_000m,
            DaysOf.EveryDay,
            Promotion()
        );
        QuotaPlan<Money> plan = decision.Accepted();
        Assert.Equal(10_000m, plan.On(new LocalDate(2026, 6, 1)).Amount.Amount);
        Assert.Equal(15_000m, plan.On(new LocalDate(2026, 6, 6)).Amount.Amount);
        Assert.Equal(20_000m, plan.On(new LocalDate(2026, 6, 18)).Amount.Amount);
        Assert.Equal(370_000m, plan.Weeks.Sum(week => week.Amount.Amount));
        Assert.Equal("3/2", plan.ToRows(Language.English)[5].Weight);
        Explanation why = decision.Explained();
        Assert.Equal(
            "Over 30 working days by weight (calendar × weekday factors × 618 promotion) in 5 weeks; the running total "
                + "is rounded each day, so every sum is exact. Nominal rate beside it: CNY 16,818.18 a planning day.",
            why.Answer.English
        );
        Assert.Equal(
            "分解到5周、30个工作日（按权重：日历 × 星期系数 × 618促销）；每日对累计数取整，因此各级合计完全一致。"
                + "另附名义日均：每个计划日CNY 16,818.18。",
            why.Answer.Chinese
        );
        Assert.Equal(["calendars.month", "quotas.day-weights"], why.Premises.Select(p => p.Decision));
        Assert.Contains("LIB-WEIGHT-01", why.Clauses.Select(clause => clause.ToString()));
        // 15 weekdays before, of them two of the event, and four weekend days: 11 + 4 × 3/2 + 3 × 2 = 23
        Assert.Equal(
            "CNY 20,000.00: weights of 23 of 37 bring the month to CNY 230,000.00, and CNY 210,000.00 was due before.",
            plan.Explain(new LocalDate(2026, 6, 18)).Answer.English
        );
    }

    /// <summary>iDempiere multiplies months by their days, so that 10,000 becomes 10,333.33 over 31 and 9,333.33 over
    /// 28 (recomputed from its source). A month has its target here, whatever its length.</summary>
    [Theory]
    [InlineData(1, 31)]
    [InlineData(2, 28)]
    [InlineData(4, 30)]
    public void A_month_by_calendar_days_has_exactly_its_target(int month, int days)
    {
        YearMonth asked = new(2026, month);
        QuotaPlan<Money> plan = Plan(asked, 10_000m, DaysOf.EveryDay, DayWeights.Even(asked.ToDateInterval()))
            .Accepted();
        Assert.Equal(days, plan.Days.Count);
        Assert.Equal(10_000m, plan.Days.Sum(day => day.Amount.Amount));
        Assert.Equal(10_000m, plan.Days[^1].RunningTotal.Amount);
    }

    [Fact]
    public void Weights_of_the_calendar_give_the_plan_of_the_calendar()
    {
        QuotaPlan<Money> plain = Plans.Of(Plans.October, 300_000m);
        DayWeights weights = DayWeights
            .OfCalendar(Plans.October.ToDateInterval(), WorkingCalendar.MainlandChina)
            .Accepted();
        QuotaPlan<Money> given = Plan(Plans.October, 300_000m, WorkingCalendar.MainlandChina, weights)
            .Accepted();
        Assert.Equal(plain.Days, given.Days);
        Assert.Equal(plain.Weeks, given.Weeks);
        Assert.True(plain.IsByCalendar);
        Assert.False(given.IsByCalendar);
    }

    [Fact]
    public void Weights_that_do_not_cover_the_month_are_refused() =>
        Assert.Equal(
            [
                "The weights cover 2026-06-01 to 2026-06-29, not all of 2026-06. Give weights for every day of the month.",
            ],
            Plan(new YearMonth(2026, 6), 1m, DaysOf.EveryDay, DayWeights.Even(DaysOf.June(29)))
                .Refused()
                .Messages(Language.English)
        );

    [Fact]
    public void A_weight_on_a_day_off_is_refused_and_open_days_mend_it()
    {
        DayWeights even = DayWeights.Even(June);
        RefusalReason reason = Assert.Single(
            Plan(new YearMonth(2026, 6), 1m, DaysOf.Weekdays, even).Refused().Reasons
        );
        Assert.Equal(QuotaRefusals.WeightOnDayOff.Code, reason.Code);
        Assert.Equal(8, reason.FactNamed("days").AsDates().Count);
        DayWeights open = even.Times(DayWeights.OfOpenDays(June, DaysOf.Weekdays).Accepted());
        Assert.Equal(
            22,
            Plan(new YearMonth(2026, 6), 1m, DaysOf.Weekdays, open).Accepted().Calendar.WorkingDays
        );
    }

    [Fact]
    public void Weights_of_nothing_take_a_target_of_zero_only()
    {
        DayWeights nothing = DayWeights.Given(
            June,
            new("nothing", "无"),
            Enumerable.Repeat(Ratio.Zero, 30).ToValueList()
        );
        Assert.Equal(
            ["quotas.weights-all-zero"],
            Plan(new YearMonth(2026, 6), 1m, DaysOf.EveryDay, nothing).Refused().Codes()
        );
        Assert.All(
            Plan(new YearMonth(2026, 6), 0m, DaysOf.EveryDay, nothing).Accepted().Days,
            day => Assert.Equal(0m, day.Amount.Amount)
        );
    }

    [Fact]
    public void Every_reason_is_told_at_once() =>
        Assert.Equal(
            ["quotas.target-negative", "quotas.weights-not-covering", "calendars.outside-range"],
            Plan(new YearMonth(2028, 1), -1m, DaysOf.EveryDay, DayWeights.Even(June)).Refused().Codes()
        );

    internal static DayWeights Promotion() =>
        DayWeights
            .OfCalendar(June, DaysOf.EveryDay)
            .Accepted()
            .Times(
                DayWeights.OfWeekdays(
                    June,
                    [new(IsoDayOfWeek.Saturday, new Ratio(3, 2)), new(IsoDayOfWeek.Sunday, new Ratio(3, 2))]
                )
            )
            .Times(
                DayWeights.OfEvent(
                    June,
                    new(
                        new("618 promotion", "618促销"),
                        new LocalDate(2026, 6, 16),
                        new LocalDate(2026, 6, 18),
                        2
                    )
                )
            );

    private static Decision<QuotaPlan<Money>> Plan(
        YearMonth month,
        decimal yuan,
        WorkingCalendar calendar,
        DayWeights weights
    ) => QuotaPlan.ForMonth(month, Money.Of(yuan, Currency.Cny), calendar, weights, Policy.BuiltIn);
}
