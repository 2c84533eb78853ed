using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Months planned by the week alone, for trades that do not split by day.</summary>
public class WeekOnlyPlans
{
    /// <summary>October 2026 has 18 working days: 0, 3, 5, 5 and 5 in its weeks. Six machines a month are a third a
    /// day; the weeks end at 0, 1, 2⅔, 4⅓ and 6.</summary>
    [Fact]
    public void Six_machines_over_the_weeks_of_October_2026()
    {
        WeekOnlyPlan<Quantity> plan = Ask(Plans.October, Quantity.Pieces(6)).Accepted();
        Assert.Equal([0, 1, 2, 1, 2], plan.Weeks.Select(week => week.Amount.Count));
        Assert.Equal([0, 3, 5, 5, 5], plan.Weeks.Select(week => week.WorkingDays));
        Assert.Equal(2, plan.WeekOf(new LocalDate(2026, 10, 14)).Amount.Count);
        Assert.Equal("2026-10-01..2026-10-31 by week: 6 pcs", plan.ToString());
        Assert.Equal(5, plan.ToWeekRows().Count);
    }

    [Fact]
    public void A_week_has_what_its_days_would_have()
    {
        QuotaPlan<Money> byDay = Plans.Of(Plans.October, 300_000m);
        WeekOnlyPlan<Money> byWeek = Ask(Plans.October, Money.Of(300_000m, Currency.Cny)).Accepted();
        Assert.Equal(byDay.Weeks, byWeek.Weeks);
        Assert.Equal(byDay.Nominal, byWeek.Nominal);
        Assert.Equal(byDay.Weights, byWeek.Weights);
    }

    [Fact]
    public void Weights_move_the_weeks()
    {
        // 7, 7, 7, 7 and 2 days: 1 to 7 June 5 + 2 × 3/2 = 8; 15 to 21 June 8 + 3 for the promotion; 29 and 30 June 2
        WeekOnlyPlan<Money> plan = WeekOnlyPlan
            .ForMonth(
                new YearMonth(2026, 6),
                Money.Of(37_000m, Currency.Cny),
                DaysOf.EveryDay,
                WeightedPlans.Promotion(),
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Equal(
            [8_000m, 8_000m, 11_000m, 8_000m, 2_000m],
            plan.Weeks.Select(week => week.Amount.Amount)
        );
        Assert.Equal(["8", "8", "11", "8", "2"], plan.Weeks.Select(week => week.Weight));
    }

    [Fact]
    public void A_plan_in_words_has_no_days()
    {
        Explanation why = Ask(Plans.October, Quantity.Pieces(6)).Explained();
        Assert.Equal("quotas.week-only-plan", why.Decision);
        Assert.Equal(
            "Into 5 weeks, over 18 working days; the running total is rounded at the end of each week, so every sum is "
                + "exact. No day has a target of its own.",
            why.Answer.English
        );
        Assert.Equal(
            "分解到5周，共18个工作日；每周末对累计数取整，因此各级合计完全一致。不设每日目标。",
            why.Answer.Chinese
        );
        Assert.Equal("0 pcs, 1 pcs, 2 pcs, 1 pcs, 2 pcs", why.Outcome.Text);
        Assert.Contains("LIB-WEEK-02", why.Clauses.Select(clause => clause.ToString()));
        Assert.Equal(5, why.Steps.Count);
        Assert.Equal(why, ExplanationJson.Read(ExplanationJson.Write(why)));
    }

    [Fact]
    public void What_cannot_be_planned_is_refused_as_with_days()
    {
        Assert.Equal(
            ["quotas.target-negative", "calendars.outside-range"],
            Ask(new YearMonth(2028, 1), Quantity.Pieces(-1)).Refused().Codes()
        );
        WorkingCalendar closed = new(
            new BilingualText("Closed", "停业"),
            Plans.October.ToDateInterval(),
            Enum.GetValues<IsoDayOfWeek>().Skip(1),
            []
        );
        Assert.Equal(
            ["quotas.no-working-day"],
            WeekOnlyPlan.ForMonth(Plans.October, Quantity.Pieces(1), closed, Policy.BuiltIn).Refused().Codes()
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Ask(Plans.October, Quantity.Pieces(6)).Accepted().WeekOf(new LocalDate(2026, 11, 1))
        );
    }

    private static Decision<WeekOnlyPlan<T>> Ask<T>(YearMonth month, T target)
        where T : struct, IMeasure<T> =>
        WeekOnlyPlan.ForMonth(month, target, WorkingCalendar.MainlandChina, Policy.BuiltIn);
}
